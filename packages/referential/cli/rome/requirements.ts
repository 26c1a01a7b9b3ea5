// What the access sentences of a job ask for besides a diploma. Reads facts, keeps no sentence.
import type { Requirement } from '../../src/types.ts';

/** What a sentence asks for, when it says so of everybody. */
const ASKED: Record<Requirement, RegExp> = {
  // « permis d’exploitation » and boat licences are none: the letters of the classes are capitals.
  'driving-licence':
    /[Pp]ermis (?:de [Cc]onduire(?! les [Mm]oteurs)|(?:A|B|C1?E?|D1?E?)(?![\p{L}'’])|poids lourds|spécifiques \(poids)/u,
  caces: /\bCACES\b/,
  exam: /\bconcours\b/i,
  'clean-record': /\bcasier\b|l['’]objet d['’]une condamnation/i,
  'state-diploma': /(?<!pour le )dipl[oô]me d['’ ]?[ée]tat\b/i,
  registration: /inscription (?:au tableau de|à|sur une liste tenue par le conseil national de) l['’]ordre/i,
  card: /\bcartes? professionnelles?\b|\bcarte de commerce\b|\bagréments?\b|\bautorisation (?:administrative )?d['’](?:enseigner|animer)\b/i,
};

/** The sentence speaks of some employers, some posts, or an advantage. */
const NOT_ALWAYS =
  /peu(?:t|vent|\(v?ent?\)t?)(?!\p{L})|pourr|atout|appréci|recommand|conseillé|souhait|utile|parfois|souvent|éventuel|certain(?!es conditions)|facilite|préférable|non obligatoire|le plus courant|en cas d|utilisant|s['’]il est amené|domaines spécifiques|^pour les postes/iu;
/** What these sentences say of everybody, beside what they say of some. */
const SAID_OF_SOME = / et parfois le C1?(?: ou C1)?(?= est obligatoire)|, mais les diplômés issus de l['’]UE.*/;
/** The public service recruits by examination, other employers do not: only these wordings leave no other way. */
const ONLY_BY_EXAM =
  /^(?:cet emploi|ce métier)(?: de la fonction publique)? est accessible (?:[^.]*via (?:un|le)|(?:par(?: voie de)?|sur)) concours(?!.*\bou\b (?:par|avec|sur))|(?:réussite au|réussir ce|complété du|passage du) concours|accessible par concours depuis .* obligatoire|dont l['’]accès se fait par concours|obligatoire de passer (?:un|le) concours/i;
/** « Diplôme d’État … ou … »: one way among others, unless what follows only names its branches. */
const AMONG_OTHERS = (sentence: string): boolean =>
  /(?<!\p{L})(?:également|aussi)(?!\p{L})|[ée]tat, DUT/iu.test(sentence) ||
  (/ ou /.test(sentence) &&
    /\b(?:Master|Doctorat|doctorat|Licence|BTS|DUT|BP|Brevet|Certificat|Certification|certification|Diplôme|BAC)\b|Bac ?\+|diplôme de vétérinaire/.test(
      sentence.replace(/dipl[oô]me d['’](?:[ée]tat|études spécialisées)|niveaux? Bac ?\+ ?\d(?: à Bac ?\+ ?\d)?/gi, '')
    ));

/** A requirement, and whether everybody has to meet it. */
export type Asked = readonly [Requirement, 'always' | 'sometimes'];

/** What a job asks for, each at most once: `always` where one sentence asks it of everybody. */
export function requirements(sentences: readonly string[]): Asked[] {
  return (Object.keys(ASKED) as Requirement[]).flatMap((requirement): Asked[] => {
    const speaking = sentences
      .flatMap((text) => text.split(/(?<=[.;])(?<!\bex\.)\s+/))
      .filter((sentence) => ASKED[requirement].test(sentence))
      .map((sentence) => sentence.replace(SAID_OF_SOME, ''));
    if (!speaking.length) return [];
    const always = speaking.some((sentence) =>
      requirement === 'exam'
        ? ONLY_BY_EXAM.test(sentence)
        : !NOT_ALWAYS.test(sentence) && !(requirement === 'state-diploma' && AMONG_OTHERS(sentence))
    );
    return [[requirement, always ? 'always' : 'sometimes']];
  });
}
