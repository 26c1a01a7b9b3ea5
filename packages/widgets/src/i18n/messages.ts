// Every text that a reader sees, apart from the words of the referential. One plain object a language:
// the compiler refuses a catalogue that lacks one.
import type { PlanMessages } from './plan-messages.ts';
import type { AccessLevel, Letter, Provenance, Requirement } from '@passerelle/referential/types';

/** Lowest and highest value. */
type Range = readonly [number, number];
/** What brings a job near another, by the title of that other. */
type Neighbours = Readonly<Record<'nearest' | 'near-nearest' | 'family' | 'domain', (title: string) => string>>;

export interface Messages {
  /** BCP 47 tag of this catalogue. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly loading: string;
  readonly newTab: string;
  readonly remember: {
    readonly label: string;
    readonly help: string;
    readonly helpChecked: string;
    readonly failed: string;
  };
  readonly consent: { readonly label: string; readonly help: string; readonly helpChecked: string };
  readonly errors: {
    readonly title: string;
    readonly load: string;
    readonly pack: string;
    readonly packVersion: string;
    readonly job: (code: string) => string;
    readonly noJob: string;
    readonly search: string;
    readonly retry: string;
  };
  /** Where the facts come from; whether that is more than a year ago; whether the wording of skills is official. */
  readonly source: (of: Provenance, old: boolean, official: boolean) => string;
  readonly quiz: {
    readonly title: string;
    readonly intro: (questions: number, minutes: number) => string;
    readonly stem: string;
    readonly position: (position: number, total: number) => string;
    readonly answers: readonly [string, string, string, string, string];
    readonly back: string;
    readonly next: string;
    readonly skip: string;
    readonly stop: string;
    readonly resultTitle: string;
    readonly resultIntro: (answered: number, total: number) => string;
    readonly nothingTitle: string;
    readonly nothing: string;
    readonly flat: string;
    readonly tooFew: string;
    readonly lead: (letters: readonly string[]) => string;
    readonly tie: (letters: readonly string[]) => string;
    /** Caption and column headings of the table of scores. */
    readonly scale: string;
    readonly family: string;
    readonly points: string;
    readonly score: (sum: number, most: number) => string;
    readonly notValidated: string;
    readonly moreTitle: string;
    /** Why more questions, on the letters that are near. */
    readonly more: (letters: readonly string[], questions: number, minutes: number) => string;
    readonly askMore: (questions: number) => string;
    /** Above the first of them. */
    readonly moreIntro: string;
    readonly resume: string;
    readonly review: string;
    readonly restart: string;
  };
  readonly letters: Readonly<Record<Letter, { readonly name: string; readonly what: string }>>;
  readonly skills: {
    readonly title: string;
    readonly intro: string;
    readonly search: string;
    readonly searchHelp: string;
    readonly found: (hits: number, text: string) => string;
    readonly none: (text: string) => string;
    /** Said before the name of a proposition. */
    readonly add: string;
    /** Beside a proposition: that it is a job, and its official name where another one was found. */
    readonly jobHit: (official?: string) => string;
    readonly experienceHit: string;
    readonly chosen: string;
    readonly remove: (title: string) => string;
    readonly added: (title: string) => string;
    readonly removed: (title: string) => string;
    readonly checklistTitle: string;
    readonly checklistIntro: (skills: number) => string;
    readonly yes: string;
    readonly no: string;
    readonly tally: (had: number, declined: number, left: number) => string;
    readonly others: string;
    readonly empty: string;
    /** What a skill may be, said after its label. */
    readonly example: (text: string) => string;
  };
  readonly wishes: {
    readonly title: string;
    readonly intro: string;
    readonly groups: Readonly<
      Record<'hours' | 'conditions' | 'contact' | 'level' | 'domains', { readonly name: string; readonly help: string }>
    >;
    /** How many wishes of a group are chosen. */
    readonly chosen: (wishes: number) => string;
    readonly prefer: string;
    readonly must: string;
    readonly anyLevel: string;
    /** The most that a job may ask for. */
    readonly levels: Readonly<Record<Exclude<AccessLevel, 'unknown' | 'bac+8'>, string>>;
    /** A wish about one domain or several, wherever it is spoken of outside their list. */
    readonly inDomain: (names: readonly string[]) => string;
    readonly theseDomains: (domains: number) => string;
    /** How many jobs an indispensable wish takes away. */
    readonly price: (jobs: number) => string;
    /** How many it would take away if it were indispensable. */
    readonly priceIf: (jobs: number) => string;
    /** How many jobs one more domain brings back. */
    readonly domainMore: (jobs: number) => string;
    /** In the place of the price of a wish that had to be given up. */
    readonly isRelaxed: string;
    readonly none: (jobs: number) => string;
    readonly preferred: string;
    readonly kept: (jobs: number, of: number, musts: number) => string;
    readonly relaxed: (wishes: readonly string[]) => string;
    readonly clear: string;
  };
  readonly card: {
    readonly code: (code: string) => string;
    /** How many key skills the reader has, `presumed` of them not confirmed yet. */
    readonly keys: (had: number, total: number, presumed: number) => string;
    readonly noneHad: (total: number) => string;
    readonly keysOfJob: (total: number) => string;
    readonly access: Readonly<Record<AccessLevel, string>>;
    readonly regulated: string;
    readonly regulatedHelp: string;
    readonly reasonsTitle: string;
    /** Each of the three is followed by a list of skills. */
    readonly shared: string;
    readonly sharedPresumed: string;
    /** Skills in common that are not key ones. */
    readonly common: string;
    /** Near a job that the reader has done, or shares many skills with. */
    readonly neighbourOfPast: Neighbours;
    readonly neighbour: Neighbours;
    readonly tastes: (letters: readonly string[]) => string;
    readonly tastesDiffer: string;
    readonly wishKept: (wish: string) => string;
    readonly wishBroken: (wish: string) => string;
    readonly reservationsTitle: string;
    readonly details: string;
    readonly hide: string;
    readonly had: string;
    readonly presumed: string;
    readonly toLearn: string;
    readonly allHad: string;
    readonly know: string;
    readonly noted: string;
    readonly conditions: string;
    readonly ways: string;
    readonly facts: string;
    readonly requirements: Readonly<Record<Requirement, string>>;
    /** Said after a requirement that not every employer makes. */
    readonly sometimes: string;
    /** The official sheet of the reader's past job names this one as a way on. */
    readonly passage: (from: string) => string;
    /** Classes 1 to 5, in France and from the lowest region to the highest. */
    readonly tension: (france: Range, regions: Range) => string;
    /** Classes 0 (none) to 5. */
    readonly exposure: (level: Range) => string;
    /** Said of a fact more than a year old. */
    readonly old: string;
    readonly emerging: string;
    readonly emergingHelp: string;
    readonly tags: Readonly<Record<'eco-strategic' | 'eco-green' | 'digital', string>>;
    /** Chooses the job and leads to its plan. */
    readonly plan: string;
    readonly links: string;
    readonly ownLink: string;
  };
  readonly matches: {
    readonly title: string;
    /** What the list rests on: tastes, past jobs and activities, skills confirmed. */
    readonly basis: (tastes: boolean, experiences: number, confirmed: number) => string;
    readonly relaxed: (wishes: readonly string[]) => string;
    readonly count: (shown: number, of: number) => string;
    readonly more: (jobs: number) => string;
    readonly shown: (jobs: number) => string;
    readonly last: (jobs: number) => string;
    readonly updated: (first: string) => string;
    readonly emptyTitle: string;
    readonly empty: string;
    readonly undecided: string;
    readonly notAnAssessment: string;
    /** What to do with the list. */
    readonly afterTitle: string;
    readonly after: string;
    /** The slider between what is close and what is open: its label, its two ends, the words of its steps. */
    readonly openness: string;
    readonly close: string;
    readonly open: string;
    readonly opennessSteps: readonly [string, string, string, string, string];
    readonly stonesTitle: string;
    readonly stonesIntro: string;
    readonly stoneBy: (title: string) => string;
    readonly stoneGains: string;
    /** How many key skills of the job the reader would then have, and has today. */
    readonly stoneKeys: (then: number, today: number, total: number) => string;
    /** How many skills more than those listed. */
    readonly stoneMore: (skills: number) => string;
    readonly showCard: string;
    readonly hideCard: string;
    readonly nextTitle: string;
    readonly nextIntro: string;
    /** How many jobs, and the titles of the best of them. */
    readonly nextOpens: (jobs: number, titles: readonly string[]) => string;
  };
  readonly journey: {
    readonly title: string;
    readonly steps: Readonly<
      Record<'quiz' | 'skills' | 'wishes' | 'matches', { readonly name: string; readonly length: string }>
    >;
    readonly position: (position: number, total: number) => string;
    readonly back: string;
    readonly next: (name: string) => string;
    readonly skip: (name: string) => string;
  };
}

/** A catalogue with any of its texts replaced. */
export type MessageOverrides = {
  readonly [Part in keyof Messages]?: Messages[Part] extends string ? string : Partial<Messages[Part]>;
} & { readonly [Part in keyof PlanMessages]?: Partial<PlanMessages[Part]> };
