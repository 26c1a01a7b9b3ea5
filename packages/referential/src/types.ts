// What a job is: the shapes that every other package reads. Knows no file and no format.

/** A ROME code, such as `M1855`. */
export type RomeCode = string & { readonly __brand?: 'RomeCode' };
/** The official identifier (`code_ogr`) of a skill, such as `300030`: stable between versions. */
export type SkillId = string & { readonly __brand?: 'SkillId' };
/** The official identifier (`code_ogr`) of a working context. */
export type ContextId = string & { readonly __brand?: 'ContextId' };

/** The six interest letters, in the order of Holland's hexagon. */
export const LETTERS = ['R', 'I', 'A', 'S', 'E', 'C'] as const;
/** One of {@link LETTERS}. */
export type Letter = (typeof LETTERS)[number];

/** What a job carries as yes or no; the position in the list is the bit in {@link Ranking.tags}. */
export const TAGS = [
  'regulated',
  'executive',
  'eco-strategic',
  'eco-green',
  'eco-brown',
  'digital',
  'demographic',
] as const;
/** One of {@link TAGS}. */
export type Tag = (typeof TAGS)[number];

/** What access sentences ask for besides a diploma; the position in the list is that in {@link Facts.requirements}. */
export const REQUIREMENTS = [
  'driving-licence',
  'caces',
  'exam',
  'clean-record',
  'state-diploma',
  'registration',
  'card',
] as const;
/** One of {@link REQUIREMENTS}. */
export type Requirement = (typeof REQUIREMENTS)[number];

/** Lowest level of study named by the access sentences; `unknown` where they name none. */
export const ACCESS_LEVELS = ['unknown', 'none', 'cap', 'bac', 'bac+2', 'bac+3', 'bac+5', 'bac+8'] as const;
/** One of {@link ACCESS_LEVELS}. */
export type AccessLevel = (typeof ACCESS_LEVELS)[number];

/** What a working context speaks of. */
export const CONTEXT_KINDS = ['conditions', 'hours', 'places', 'public', 'employer', 'status'] as const;
/** One of {@link CONTEXT_KINDS}. */
export type ContextKind = (typeof CONTEXT_KINDS)[number];

/** A wish about working conditions: the jobs of {@link Ranking.wishLinks} break it (`avoid`) or keep it (`seek`). */
export interface Wish {
  readonly id: string;
  readonly mode: 'avoid' | 'seek';
}

/** Where the facts come from. */
export interface Provenance {
  readonly publisher: string;
  readonly name: string;
  readonly version: string;
  /** ISO date of publication. */
  readonly date: string;
  readonly licence: string;
}

/**
 * Links from columns (skills, wishes, contexts …) to jobs, column by column: the jobs of column `c` are
 * `jobs[offsets[c]]` up to `jobs[offsets[c + 1]]`, in ascending order.
 */
export interface Links {
  readonly offsets: Uint32Array;
  readonly jobs: Uint16Array;
}

/** Links with, for each, whether it is core. */
export interface SkillLinks extends Links {
  /** 1 where the link is core to the job (« cœur de métier »). */
  readonly core: Uint8Array;
}

/** All that ranking needs. Jobs and skills are named by their position in their list. */
export interface Ranking {
  readonly provenance: Provenance;
  readonly jobs: readonly RomeCode[];
  /** For each job, the position of its parent (the former ROME 3 job). */
  readonly parents: Uint16Array;
  /** For each job, 1 + position in {@link LETTERS} of its major letter. */
  readonly majors: Uint8Array;
  /** For each job, 1 + position in {@link LETTERS} of its minor letter, 0 for none. */
  readonly minors: Uint8Array;
  /** For each job, a bit for each of {@link TAGS}. */
  readonly tags: Uint8Array;
  /** For each job, a position in {@link ACCESS_LEVELS}. */
  readonly access: Uint8Array;
  /** Know-how; ways of being (« savoir-être ») sit in nearly every job and never drive a ranking: see {@link Contexts}. */
  readonly skills: readonly SkillId[];
  /** For each skill, how much sharing it tells: the rounded 40 · ln²(jobs ÷ jobs having it). */
  readonly information: Uint16Array;
  /** For each skill, 1 + position of its major letter, 0 for none. */
  readonly skillLetters: Uint8Array;
  readonly links: SkillLinks;
  readonly wishes: readonly Wish[];
  /** Wishes are the columns: the jobs that have one of the working contexts it speaks of. */
  readonly wishLinks: Links;
}

/** An activity outside work. */
export interface Experience {
  readonly id: string;
  /** Positions of the skills that it trains. */
  readonly skills: readonly number[];
  readonly label: string;
  /** Other words to find it by. */
  readonly words: readonly string[];
}

/** A page of an official service; `{code}` in the address stands for a ROME code. */
export interface OnwardLink {
  readonly id: string;
  readonly url: string;
  readonly label: string;
}

/** What things are called in one language, by position in the lists of {@link Ranking}. */
export interface Words {
  readonly language: string;
  /** « Vendeur / Vendeuse en boulangerie » : both genders. */
  readonly titles: readonly string[];
  /** Empty where {@link late} says so and the label has not been read yet. */
  readonly skills: readonly string[];
  /** Whether the labels of skills come in parts of their own, by domain: a complete pack, in the official wording. */
  readonly late: boolean;
  readonly wishes: readonly string[];
  /** Names of the fourteen domains, by the first letter of a code. */
  readonly domains: Readonly<Record<string, string>>;
  /** Onward links to official services. */
  readonly links: readonly OnwardLink[];
}

/** What things are called in another language than that of the pack, by position in its lists; job titles stay French. */
export interface Translation {
  readonly language: string;
  readonly skills: readonly string[];
  readonly wishes: readonly string[];
  readonly domains: Readonly<Record<string, string>>;
  readonly links: readonly string[];
  readonly experiences: readonly { readonly label: string; readonly words: readonly string[] }[];
  readonly contexts: readonly string[];
  readonly ways: readonly string[];
  readonly sectors: readonly string[];
  readonly centres: readonly string[];
  /** By position in {@link Ranking.skills}; empty where the label says enough. */
  readonly examples: readonly string[];
  readonly emerging: readonly { readonly title: string; readonly line: string }[];
}

/** A title that people type, and the positions of the jobs that it may mean. */
export interface EverydayTitle {
  readonly title: string;
  readonly jobs: readonly number[];
}

/** Things that jobs have, by name. */
export interface Having {
  readonly ids: readonly string[];
  readonly labels: readonly string[];
  /** The things are the columns. */
  readonly links: Links;
}

/** How one works in each job: the working contexts, and the ways of being that it calls for. */
export interface Contexts {
  readonly contexts: Having;
  /** For each context, a position in {@link CONTEXT_KINDS}. */
  readonly kinds: Uint8Array;
  readonly ways: Having;
}

/** A way of sorting jobs, each of which has one principal group and may have others. */
export interface Groups extends Having {
  /** For each job, 1 + position of its principal group, 0 for none. */
  readonly principals: Uint8Array;
}

/** The sectors in which a job is done, and the centres of interest that it answers. */
export interface Sectors {
  readonly sectors: Groups;
  readonly centres: Groups;
}

/** Who says a fact, and when. */
export interface FactSource {
  readonly publisher: string;
  readonly name: string;
  readonly year: string;
  readonly url: string;
}

/** The lowest and the highest value of each job: they differ where the source knows its parent by several names. */
export interface Ranges {
  readonly low: Uint8Array;
  readonly high: Uint8Array;
}

/** Dated facts that stand beside a job and never move its score. A value that nobody knows is {@link UNKNOWN}. */
export interface Facts {
  readonly sources: Readonly<Record<'exposure' | 'tension', FactSource>>;
  /** Exposure to generative AI: the mean score in hundredths, and the official class, 0 (none) to 5. */
  readonly exposure: { readonly score: Ranges; readonly level: Ranges };
  /** How hard employers find it to hire, 1 to 5: in France, and by region (INSEE codes). */
  readonly tension: {
    readonly france: Ranges;
    readonly regions: readonly { readonly code: string; readonly values: Ranges }[];
  };
  /** For each job, two bits a requirement, in the order of {@link REQUIREMENTS}: 0 not asked, 1 sometimes, 2 always. */
  readonly requirements: Uint16Array;
}

/** A value of {@link Ranges} that nobody knows. */
export const UNKNOWN = 255;

/**
 * The nearest jobs of each job: the same activities, the same words, the same family. Origins are the columns,
 * their jobs the nearest ones; in no order among themselves.
 */
export type Nearest = Links;

/** Where people of a job may go on to. Targets are the columns, their jobs the origins. */
export interface Mobility extends Links {
  /** For each link, 1 where the target is among the first three that are named for the origin. */
  readonly first: Uint8Array;
}

/** For each job, what one does all day, in a sentence. */
export type JobLines = readonly string[];

/** A job that official lists do not name yet. */
export interface EmergingJob {
  readonly id: string;
  readonly title: string;
  readonly line: string;
  /** Positions of the nearest official jobs, nearest first. */
  readonly jobs: readonly number[];
  /** Positions of the skills it needs. */
  readonly skills: readonly number[];
  readonly access: AccessLevel;
}

/** What is said besides the labels. */
export interface Notes {
  /** By position in {@link Ranking.skills}: a few words that show what the skill is; empty where its label does. */
  readonly examples: readonly string[];
  /** By position in {@link Referential.experiences}: why the activity trains its skills. */
  readonly reasons: readonly string[];
  readonly emerging: readonly EmergingJob[];
}

/** What a scheme is: it pays, it helps without paying, or it is named so that the reader asks there. */
export const FUNDING_KINDS = ['money', 'help', 'pointer'] as const;
/** One of {@link FUNDING_KINDS}. */
export type FundingKind = (typeof FUNDING_KINDS)[number];

/** A scheme that may pay for a change of career, or help with it. */
export interface FundingScheme {
  readonly id: string;
  readonly kind: FundingKind;
  readonly label: string;
  readonly amounts: string;
  readonly conditions: string;
  /** The official page, https. */
  readonly url: string;
  /** ISO year, month or day since when the facts hold; empty where that is not known. */
  readonly validFrom: string;
  /** ISO date on which somebody last read the facts on the official page; empty where nobody has. */
  readonly checked: string;
  /** Where the facts come from. */
  readonly source: string;
}

/** A question of the interest quiz: an activity that one may like or not. */
export interface Item {
  readonly id: string;
  readonly letter: Letter;
  readonly text: string;
}

/** How many questions are asked of everyone, first of the list; the others come when the answers leave a doubt. */
export const FIRST_ITEMS = 30;

/** A whole referential. */
export interface Referential {
  readonly ranking: Ranking;
  readonly words: Words;
  readonly experiences: readonly Experience[];
  readonly titles: readonly EverydayTitle[];
  readonly contexts: Contexts;
  readonly sectors: Sectors;
  readonly nearest: Nearest;
  readonly mobility: Mobility;
  readonly facts: Facts;
  readonly lines: JobLines;
  readonly notes: Notes;
  readonly funding: readonly FundingScheme[];
  /** In the order in which they are asked. */
  readonly items: readonly Item[];
}
