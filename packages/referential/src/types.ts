// What a job is: the shapes that every other package reads. Knows no file and no format.

/** A ROME code, such as `M1855`. */
export type RomeCode = string & { readonly __brand?: 'RomeCode' };
/** The official identifier (`code_ogr`) of a skill, such as `300030`: stable between versions. */
export type SkillId = string & { readonly __brand?: 'SkillId' };
/** The official identifier (`code_ogr`) of a working context. */
export type ContextId = string & { readonly __brand?: 'ContextId' };

/** The six interest letters, in the order of Holland's hexagon. */
export const LETTERS = ['R', 'I', 'A', 'S', 'E', 'C'] as const;
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
export type Tag = (typeof TAGS)[number];

/** Lowest level of study named by the access sentences; `unknown` where they name none. */
export const ACCESS_LEVELS = ['unknown', 'none', 'cap', 'bac', 'bac+2', 'bac+3', 'bac+5', 'bac+8'] as const;
export type AccessLevel = (typeof ACCESS_LEVELS)[number];

/** What a working context of a pack speaks of. The tables know others, which no reader is shown yet. */
export const CONTEXT_KINDS = ['conditions', 'hours', 'public'] as const;
export type ContextKind = (typeof CONTEXT_KINDS)[number];

/** A wish about working conditions: jobs with one of the contexts break it (`avoid`) or keep it (`seek`). */
export interface Wish {
  readonly id: string;
  readonly mode: 'avoid' | 'seek';
  /** Positions in {@link Ranking.contexts}. */
  readonly contexts: readonly number[];
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
 * Links from columns (skills or contexts) to jobs, column by column: the jobs of column `c` are
 * `jobs[offsets[c]]` up to `jobs[offsets[c + 1]]`, in ascending order.
 */
export interface Links {
  readonly offsets: Uint32Array;
  readonly jobs: Uint16Array;
}

/** Links with, for each, how many detailed skills stand behind it and whether one of them is core. */
export interface SkillLinks extends Links {
  /** Detailed skills behind the link, 1 to 3 (3: three or more). */
  readonly details: Uint8Array;
  /** 1 where the link is core to the job (« cœur de métier »). */
  readonly core: Uint8Array;
}

/** All that ranking needs. Jobs, skills and contexts are named by their position in their list. */
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
  readonly skills: readonly SkillId[];
  /** For each skill, 1 where it is a way of being (« savoir-être »), which never drives a ranking. */
  readonly soft: Uint8Array;
  /** For each skill, how much sharing it tells: the rounded 40 · ln²(jobs ÷ jobs having it); 0 for ways of being. */
  readonly information: Uint16Array;
  /** For each skill, 1 + position of its major letter, 0 for none. */
  readonly skillLetters: Uint8Array;
  readonly links: SkillLinks;
  readonly contexts: readonly ContextId[];
  /** For each context, a position in {@link CONTEXT_KINDS}. */
  readonly contextKinds: Uint8Array;
  readonly contextLinks: Links;
  readonly wishes: readonly Wish[];
  /** Activities outside work and the positions of the skills that they train. */
  readonly experiences: readonly { readonly id: string; readonly skills: readonly number[] }[];
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
  readonly skills: readonly string[];
  readonly contexts: readonly string[];
  readonly wishes: readonly string[];
  readonly experiences: readonly string[];
  /** Names of the fourteen domains, by the first letter of a code. */
  readonly domains: Readonly<Record<string, string>>;
  /** Onward links to official services. */
  readonly links: readonly OnwardLink[];
}

/** What people type: everyday job titles, and words for activities outside work. */
export interface Titles {
  readonly jobs: readonly { readonly title: string; readonly jobs: readonly number[] }[];
  /** By position in {@link Ranking.experiences}. */
  readonly experiences: readonly string[];
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
  readonly titles: Titles;
  /** In the order in which they are asked. */
  readonly items: readonly Item[];
}
