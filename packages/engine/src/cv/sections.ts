// What a heading of a CV announces.
import { fold } from '../search/fold.ts';

/** What the lines under a heading speak of. `personal` is read by nothing. */
export type Section = 'jobs' | 'training' | 'skills' | 'voluntary' | 'interests' | 'other' | 'personal';

/** Words that make a heading. The first of a heading that is here decides. */
const KEYS: Readonly<Record<Section, string>> = {
  jobs: 'experience experiences parcours carriere emploi emplois employment career work stage stages missions interim postes historique',
  training:
    'formation formations diplome diplomes etudes etude education scolarite cursus certification certifications qualification qualifications habilitations training',
  skills:
    'competence competences savoir skills atout atouts domaines expertise logiciels informatique outils langue langues languages aptitudes software',
  voluntary: 'benevolat engagement engagements associatif associative associatives volunteering volunteer voluntary',
  interests: 'loisirs loisir interet interets interests hobbies passions hobby',
  other: 'profil profile resume summary synthese propos objectif about divers permis informations',
  personal: 'contact coordonnees references reference etat',
};

/** Words that stand beside them. */
const FILLERS = new Set(
  (
    'mes mon ma my et de d and a la le les en l vos nos professionnel professionnelle professionnels professionnelles ' +
    'professional principal principales principaux top key cles cle vie centres centre faire etre savoirs history ' +
    'continue initiale complementaires linguistiques techniques technical personnelle personnelles personnels extra ' +
    'autres activites activite scolaire scolaires universitaire academique additional other personal salariee details civil'
  ).split(' ')
);

const sectionOf = new Map(
  Object.entries(KEYS).flatMap(([section, words]) =>
    words.split(' ').map((word) => [word, section as Section] as const)
  )
);

/** The section that a text announces; undefined where it is no heading. */
function headingOf(text: string): Section | undefined {
  const words = fold(text).split(' ').filter(Boolean);
  if (words.length > 6 || !words.every((word) => sectionOf.has(word) || FILLERS.has(word))) return undefined;
  return words.map((word) => sectionOf.get(word)).find(Boolean);
}

/** The section that a line opens, and where what it holds of it begins: « Langues : anglais ». */
export function readHeading(line: string): { readonly section: Section; readonly rest: number } | undefined {
  const section = headingOf(line);
  if (section) return { section, rest: line.length };
  const colon = line.indexOf(':');
  const inline = colon > 0 ? headingOf(line.slice(0, colon)) : undefined;
  return inline && { section: inline, rest: colon + 1 };
}
