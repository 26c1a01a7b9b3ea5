// The lowest level of study that a job's access sentences name. Reads figures, keeps no sentence.
import type { AccessLevel } from '../../src/types.ts';

/** Diplomas that alone give access, whatever else the sentence names: what comes before or after them. */
const DECISIVE: readonly [AccessLevel, RegExp][] = [
  ['bac+5', /d['’][ée]tat d['’]infirmier (?:anesthésiste|de bloc|en pratique avancée)/i],
  ['bac+8', /accessible avec un diplôme d['’]expertise comptable|docteur en médecine[^.]*études spécialisées/i],
];

// In each pattern: the wordings of the official sentences for one level, lowest level first. Diplomas and
// categories of civil servants whose level the law sets count as that level.
const LEVELS: readonly [AccessLevel, RegExp][] = [
  [
    'none',
    /sans (?:aucun |condition de )?(?:diplôme|qualification|formation|certification)|tous (?:les )?niveaux|aucun(?:e)? (?:diplôme|qualification|formation)|sans expérience|tout niveau|il n['’]existe pas de diplôme|pas conditionné par la détention d['’]un diplôme/i,
  ],
  [
    'cap',
    /\bCAP\b|\bBEP\b|\bCAPA?\b|\bniveau V\b|\bniveau 3\b|\bbrevet des collèges|diplôme national du brevet|\bBPA\b|\bBP ?JEPS AP|\bCTM\b|\bDEAES\b|d['’][ée]tat d['’]ambulancier/i,
  ],
  [
    'bac',
    /\bbac(?:calauréat)?\b(?! ?\+)|\bbrevet professionnel|\bBP\b|\bBPJEPS\b|\bniveau (?:IV|4)\b|\bBTM\b|aide-soignant|d['’][ée]tat (?:de moniteur éducateur|de technicien d['’]intervention)|catégorie B de la fonction publique|fonction publique catégorie B/i,
  ],
  ['bac+2', /\bbac ?\+ ?2|\bBTSA?\b|\bDUT\b|\bDEUG\b|\bDEUST\b|\bniveau (?:III|5)\b|\bBMS?\b/i],
  [
    'bac+3',
    /\bbac ?\+ ?[34]|\blicences? (?:pro|en |de |ou )|\blicence\b(?! (?:de pilote|fédérale|sportive|d['’]agent))|\bBUT\b|\bbachelor|\bDCG\b|\bDNMADE\b|\bniveau (?:II|6)\b|\bmaîtrise\b|d['’][ée]tat (?:d['’](?:infirmier|ergothérapeute|éducateur spécialisé|assistant de service social)|de (?:psychomotricien|puéricultrice|manipulateur|médiateur familial))|\bDEJEPS\b|\bDESJEPS\b|catégorie A de la fonction publique|concours administratif de catégorie A/i,
  ],
  [
    'bac+5',
    /\bbac ?\+ ?[56]|\bmaster|\bM[12]\b|ingénieur|\bDESCF\b|\bDSCG\b|\bDESS\b|\bMBA\b|\bniveau (?:I|7)\b|grandes? écoles?|\bdiplôme d['’](?:[ée]tat d['’])?architecte|\bDEA\b|d['’][ée]tat de (?:sage-femme|masseur)/i,
  ],
  ['bac+8', /\bbac ?\+ ?(?:[789]|1\d)|doctorat|docteur|\bniveau 8\b|\bthèse\b|diplôme d['’]études spécialisées en/i],
];

/** The last sentence of some sheets: whatever diploma was named before, nothing is asked of anybody. */
const OPEN_TO_ALL = /également accessible sans diplôme ni expérience professionnelle\.?$/i;

/**
 * The level one may enter with: the lowest that the first sentence naming a level names, because the sentences
 * that follow speak of what is useful besides, or of long experience in the trade instead of a diploma.
 * `unknown` where no sentence names one.
 */
export function accessLevel(sentences: readonly string[]): AccessLevel {
  if (sentences.some((sentence) => OPEN_TO_ALL.test(sentence))) return 'none';
  for (const sentence of sentences) {
    const level = [...DECISIVE, ...LEVELS].find(([, wording]) => wording.test(sentence));
    if (level) return level[0];
  }
  return 'unknown';
}
