// Each kind of state that an element may be in, and the state of the catalogue that shows it; where an element has no
// such state, why. What holds for every state (themes, direction, languages, 280 px, forced colours) is in the toolbar,
// and is tried on all of them.

/** In the order of the columns. */
export const KINDS = {
  empty: 'Vide',
  loading: 'Chargement',
  first: 'Première question',
  last: 'Dernière question',
  ties: 'Égalités',
  noneHad: 'Aucune compétence',
  allHad: 'Toutes les compétences',
  regulated: 'Métier réglementé',
  longTitles: 'Noms longs',
  error: 'Erreur',
} as const;
export type Kind = keyof typeof KINDS;

/** The ids of states, as the catalogue has them; or the reason why there is none. */
type Shown = readonly string[] | { readonly none: string };

const none = (reason: string): Shown => ({ none: reason });

const NO_QUESTION = none('Ne pose pas de questions l’une après l’autre.');
const NO_RANKING = none('Ne classe rien.');
const NO_SKILL = none('Ne parle pas de compétences.');
const NO_JOB = none('Ne nomme aucun métier.');
const ITS_STEP = none('Est un état de l’élément de cette étape, qui le montre.');
const SAME_AS_ELSEWHERE = none('Reprend ce que la fiche et le plan comptent, sans mise en forme à part.');
const LOADING = ['loading--OurWords', 'loading--OwnContent'];

export const STATES: Readonly<Record<string, Readonly<Record<Kind, Shown>>>> = {
  quiz: {
    empty: ['quiz--FirstQuestion', 'quiz--ResultWithNothing'],
    loading: none(
      'La première question est là d’emblée. Le résultat, s’il tarde, dit ce que disent les autres éléments.'
    ),
    first: ['quiz--FirstQuestion', 'quiz--AnsweredQuestion'],
    last: ['quiz--LastQuestion'],
    ties: ['quiz--ResultWithTies', 'quiz--ResultInDoubt', 'quiz--ResultFlat'],
    noneHad: NO_SKILL,
    allHad: NO_SKILL,
    regulated: NO_JOB,
    longTitles: NO_JOB,
    error: none(
      'Les trente questions sont là d’emblée. Le résultat, s’il ne vient pas, dit ce que disent les autres éléments.'
    ),
  },
  skills: {
    empty: ['skills--Empty'],
    loading: LOADING,
    first: NO_QUESTION,
    last: NO_QUESTION,
    ties: NO_RANKING,
    noneHad: ['skills--NoneHad'],
    allHad: ['skills--AllHad'],
    regulated: none('Ne dit pas comment on entre dans un métier : le lecteur l’a exercé.'),
    longTitles: ['skills--LongTitles'],
    error: ['skills--Unloaded', 'skills--NothingFound', 'skills--CvUnreadable'],
  },
  wishes: {
    empty: ['wishes--Empty'],
    loading: LOADING,
    first: NO_QUESTION,
    last: NO_QUESTION,
    ties: NO_RANKING,
    noneHad: NO_SKILL,
    allHad: NO_SKILL,
    regulated: NO_JOB,
    longTitles: NO_JOB,
    error: ['wishes--Unloaded'],
  },
  matches: {
    empty: ['matches--Empty'],
    loading: LOADING,
    first: NO_QUESTION,
    last: NO_QUESTION,
    ties: none('Deux métiers de même score se suivent, par code : rien ne les distingue à l’écran.'),
    noneHad: ['matches--TastesOnly'],
    allHad: none('Chaque métier y est une fiche, qui le montre ; ceux que l’on a exercés n’y sont pas.'),
    regulated: none('Chaque métier y est une fiche, qui le montre.'),
    longTitles: ['matches--LongTitles'],
    error: ['matches--Unloaded'],
  },
  'job-card': {
    empty: ['job-card--Plain'],
    loading: LOADING,
    first: NO_QUESTION,
    last: NO_QUESTION,
    ties: NO_RANKING,
    noneHad: ['job-card--NoneHad'],
    allHad: ['job-card--AllHad'],
    regulated: ['job-card--Regulated'],
    longTitles: ['job-card--LongTitle'],
    error: ['job-card--Unloaded', 'job-card--UnknownCode'],
  },
  plan: {
    empty: ['plan--Empty', 'plan--Plain'],
    loading: LOADING,
    first: NO_QUESTION,
    last: NO_QUESTION,
    ties: NO_RANKING,
    noneHad: ['plan--Plain', 'plan--LongStudies'],
    allHad: ['plan--AllHad'],
    regulated: ['plan--Regulated'],
    longTitles: ['plan--LongTitle'],
    error: ['plan--Unloaded', 'plan--UnknownCode'],
  },
  summary: {
    empty: ['summary--Empty', 'summary--AdviserEmpty'],
    loading: LOADING,
    first: NO_QUESTION,
    last: NO_QUESTION,
    ties: NO_RANKING,
    noneHad: SAME_AS_ELSEWHERE,
    allHad: SAME_AS_ELSEWHERE,
    regulated: ['summary--NoPlan'],
    longTitles: ['summary--LongTitles'],
    error: ['summary--Unloaded', 'summary--Refused', 'summary--LinkTooLong'],
  },
  journey: {
    empty: ['journey--Quiz', 'journey--MatchesEmpty'],
    loading: ITS_STEP,
    first: ['journey--Quiz'],
    last: ITS_STEP,
    ties: ITS_STEP,
    noneHad: ITS_STEP,
    allHad: ITS_STEP,
    regulated: ITS_STEP,
    longTitles: ITS_STEP,
    error: ITS_STEP,
  },
};

/** A state's id as Storybook's addresses have it: `skills--FromCv` is `skills--from-cv`. */
export const addressOf = (id: string): string => id.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
