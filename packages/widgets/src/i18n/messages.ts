// Every text that a reader sees, apart from the words of the referential. One catalogue a language: the
// compiler refuses one that lacks a text. README.md says how to add a text, or a language.
import type { CvMessages } from './cv-messages.ts';
import type { PlanMessages } from './plan-messages.ts';
import type { ProjectMessages } from './project-messages.ts';
import type { TargetMessages } from './target-messages.ts';
import type { SummaryMessages } from './summary-messages.ts';
import type { AccessLevel, Letter, Provenance, Requirement } from '@passerelle/referential/types';

/** Lowest and highest value. */
type Range = readonly [number, number];
/** What brings a job near another, by the title of that other. */
type Neighbours = Readonly<Record<'nearest' | 'near-nearest' | 'family' | 'domain', (title: string) => string>>;

/** A text, or a group of texts, that speaks to the reader: French says it twice, with « vous » and with « tu ». */
export type ToReader<T = string> = T & { readonly toReader?: true };

/** What the first script holds in French: the quiz, and what every element says. */
export interface FirstMessages {
  /** BCP 47 tag of this catalogue. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly loading: string;
  readonly newTab: string;
  /** A name before what is said of it: « Conditions : ». */
  readonly label: (name: string) => string;
  readonly errors: {
    readonly title: string;
    readonly load: ToReader;
    readonly pack: string;
    readonly packVersion: string;
    readonly job: (code: string) => string;
    readonly noJob: string;
    readonly search: ToReader;
    /** A site's own text, by its name, that cannot stand there. */
    readonly text: (name: string) => string;
    readonly retry: string;
  };
  readonly quiz: {
    readonly title: ToReader;
    readonly intro: ToReader<(questions: number, minutes: number) => string>;
    readonly stem: ToReader;
    /** What completes the stem, with its question mark. */
    readonly question: (text: string) => string;
    readonly position: (position: number, total: number) => string;
    readonly answers: readonly [string, string, string, string, string];
    readonly back: string;
    readonly next: string;
    readonly skip: string;
    readonly stop: string;
  };
}

/** The steps of the journey: they come with it. */
export interface JourneyMessages {
  readonly journey: {
    readonly title: ToReader;
    readonly steps: Readonly<
      Record<
        'quiz' | 'skills' | 'wishes' | 'matches' | 'target' | 'reach' | 'plan' | 'summary',
        { readonly name: ToReader; readonly length: string }
      >
    >;
    /** The two ways in. */
    readonly entriesTitle: ToReader;
    readonly entries: Readonly<Record<'idea' | 'job', string>>;
    readonly position: (position: number, total: number) => string;
    readonly back: string;
    readonly next: (name: string) => string;
    readonly skip: (name: string) => string;
  };
}

/** What is said where a site offers to keep answers, or asks for them: loaded there. */
export interface PromisesMessages {
  readonly remember: {
    readonly label: string;
    readonly help: ToReader;
    readonly helpChecked: ToReader;
    readonly failed: ToReader;
  };
  readonly consent: {
    readonly label: string;
    readonly help: ToReader;
    readonly helpChecked: ToReader;
  };
}

/** What the answers to the quiz say: loaded, in French, once there is one, and with what is said around jobs. */
export interface ResultMessages {
  readonly result: {
    readonly title: ToReader;
    readonly intro: ToReader<(answered: number, total: number) => string>;
    readonly nothingTitle: string;
    readonly nothing: ToReader;
    readonly flat: ToReader;
    readonly tooFew: string;
    readonly lead: (letters: readonly string[]) => string;
    readonly tie: (letters: readonly string[]) => string;
    /** Caption and column headings of the table of scores. */
    readonly scale: ToReader;
    readonly family: string;
    readonly points: string;
    readonly score: (sum: number, most: number) => string;
    readonly notValidated: ToReader;
    readonly moreTitle: ToReader;
    /** Why more questions, on the letters that are near. */
    readonly more: ToReader<(letters: readonly string[], questions: number, minutes: number) => string>;
    readonly askMore: (questions: number) => string;
    /** Above the first of them. */
    readonly moreIntro: ToReader;
    readonly resume: string;
    readonly review: string;
    readonly restart: string;
  };
  readonly letters: Readonly<Record<Letter, { readonly name: string; readonly what: string }>>;
}

/** What is said around jobs: loaded, in French, with the elements that show them. */
export interface JobsMessages {
  /** Where the facts come from; whether that is more than a year ago; whether the wording of skills is official. */
  readonly source: (of: Provenance, old: boolean, official: boolean) => string;
  readonly skills: {
    readonly title: ToReader;
    readonly intro: string;
    readonly search: string;
    readonly searchHelp: string;
    /** The way in from a CV. */
    readonly cv: string;
    readonly found: (hits: number, text: string) => string;
    readonly none: ToReader<(text: string) => string>;
    /** Said before the name of a proposition. */
    readonly add: string;
    /** Beside a proposition: that it is a job, and its official name where another one was found. */
    readonly jobHit: (official?: string) => string;
    readonly experienceHit: string;
    readonly chosen: ToReader;
    readonly remove: (title: string) => string;
    readonly added: (title: string) => string;
    readonly removed: (title: string) => string;
    readonly checklistTitle: ToReader;
    readonly checklistIntro: ToReader<(skills: number) => string>;
    readonly yes: string;
    readonly no: string;
    readonly tally: (had: number, declined: number, left: number) => string;
    readonly others: ToReader;
    readonly empty: ToReader;
    /** What a skill may be, said after its label. */
    readonly example: (text: string) => string;
  };
  /** What a wish is called, wherever it is spoken of. */
  readonly wish: {
    /** The most that a job may ask for. */
    readonly levels: Readonly<Record<Exclude<AccessLevel, 'unknown' | 'bac+8'>, string>>;
    /** A wish about one domain or several, or about centres of interest, wherever it is spoken of outside their list. */
    readonly oneOf: Readonly<Record<'domain' | 'centre', (names: readonly string[]) => string>>;
  };
  readonly card: {
    readonly code: (code: string) => string;
    /** How many key skills the reader has, `presumed` of them not confirmed yet. */
    readonly keys: (had: number, total: number, presumed: number) => string;
    readonly noneHad: (total: number) => string;
    readonly keysOfJob: (total: number) => string;
    readonly access: Readonly<Record<AccessLevel, string>>;
    /** What a term of the trade means, said where it first stands on a screen. */
    readonly terms: Readonly<Record<'code' | 'keys', string>>;
    readonly regulated: string;
    readonly regulatedHelp: ToReader;
    readonly reasonsTitle: string;
    /** Each of the three is followed by a list of skills. */
    readonly shared: ToReader;
    readonly sharedPresumed: ToReader;
    /** Skills in common that are not key ones. */
    readonly common: ToReader;
    /** Near a job that the reader has done, or shares many skills with. */
    readonly neighbourOfPast: ToReader<Neighbours>;
    readonly neighbour: ToReader<Neighbours>;
    readonly tastes: ToReader<(letters: readonly string[]) => string>;
    readonly tastesDiffer: ToReader;
    readonly wishKept: ToReader<(wish: string) => string>;
    readonly wishBroken: ToReader<(wish: string) => string>;
    readonly reservationsTitle: string;
    readonly details: string;
    readonly hide: string;
    /** Said after the two, to whom does not see where they stand. */
    readonly about: (title: string) => string;
    readonly had: ToReader;
    readonly presumed: string;
    readonly toLearn: string;
    readonly allHad: ToReader;
    readonly know: string;
    readonly noted: string;
    readonly requirements: Readonly<Record<Requirement, string>>;
    /** Said after a requirement that not every employer makes. */
    readonly sometimes: string;
    /** Classes 0 (none) to 5. */
    readonly exposure: (level: Range) => string;
    /** Said of a fact more than a year old. */
    readonly old: string;
    readonly tags: Readonly<Record<'eco-strategic' | 'eco-green' | 'digital', string>>;
    /** Chooses the job and leads to its plan. */
    readonly plan: string;
    readonly links: string;
    readonly ownLink: string;
  };
  readonly matches: {
    readonly title: string;
    /** What the list rests on: tastes, past jobs and activities, skills confirmed. */
    readonly basis: ToReader<(tastes: boolean, experiences: number, confirmed: number) => string>;
    readonly relaxed: ToReader<(wishes: readonly string[]) => string>;
    readonly count: (shown: number, of: number) => string;
    readonly more: (jobs: number) => string;
    readonly shown: (jobs: number) => string;
    readonly last: ToReader<(jobs: number) => string>;
    readonly updated: (first: string) => string;
    readonly emptyTitle: ToReader;
    readonly empty: ToReader;
    readonly undecided: ToReader;
    readonly notAnAssessment: ToReader;
    /** What to do with the list. */
    readonly afterTitle: string;
    readonly after: ToReader;
    /** The slider between what is close and what is open: its label, its two ends, the words of its steps. */
    readonly openness: string;
    readonly close: string;
    readonly open: string;
    readonly opennessSteps: readonly [string, string, string, string, string];
    readonly stonesTitle: string;
    readonly stonesIntro: ToReader;
    readonly stoneBy: (title: string) => string;
    readonly stoneGains: ToReader;
    /** How many key skills of the job the reader would then have, and has today. */
    readonly stoneKeys: ToReader<(then: number, today: number, total: number) => string>;
    /** How many skills more than those listed. */
    readonly stoneMore: (skills: number) => string;
    readonly showCard: string;
    readonly hideCard: string;
    readonly nextTitle: string;
    readonly nextIntro: ToReader;
    /** How many jobs, and the titles of the best of them. */
    readonly nextOpens: ToReader<(jobs: number, titles: readonly string[]) => string>;
  };
}

/** What is said once a reader looks closer at a list or a card. */
export interface CloserMessages {
  readonly closer: {
    readonly conditions: string;
    readonly ways: string;
    readonly facts: string;
    /** The official sheet of the reader's past job names this one as a way on. */
    readonly passage: ToReader<(from: string) => string>;
    /** Classes 1 to 5, in France and from the lowest region to the highest. */
    readonly tension: (france: Range, regions: Range) => string;
    readonly emerging: string;
    readonly emergingHelp: string;
    /** How many of so many first jobs stay among them when one answer changes. */
    readonly stable: ToReader<(stays: number, top: number) => string>;
    /** The place of a job without the answer to a question, and today. */
    readonly without: ToReader<(question: string, without: number, now: number) => string>;
    /** A way over another job, whose title it gives; then what is left to learn. */
    readonly wayTitle: string;
    readonly wayIntro: ToReader;
    readonly wayFirst: (title: string) => string;
    readonly waySecond: string;
    readonly wayLeft: ToReader;
    /** How hard it is to hire in the reader's own region. */
    readonly tensionThere: ToReader<(region: Range) => string>;
    /** Whether the reader's diploma is the usual one, or a higher one. */
    readonly diploma: ToReader<(enough: boolean) => string>;
  };
}

/** What is said where the reader wishes. */
export interface WishesMessages {
  readonly wishes: {
    readonly title: ToReader;
    readonly intro: ToReader;
    /** A help may explain the words of its group. */
    readonly groups: Readonly<
      Record<'hours' | 'conditions' | 'contact' | 'level', { readonly name: string; readonly help: string }>
    > &
      Readonly<Record<'centre' | 'domain', { readonly name: string; readonly help: ToReader }>>;
    /** Name of what is asked beside wishes. */
    readonly project: ToReader;
    /** How many wishes of a group are chosen. */
    readonly chosen: (wishes: number) => string;
    readonly prefer: string;
    readonly must: string;
    readonly anyLevel: string;
    readonly these: Readonly<Record<'domain' | 'centre', (chosen: number) => string>>;
    /** How many jobs an indispensable wish takes away. */
    readonly price: (jobs: number) => string;
    /** How many it would take away if it were indispensable. */
    readonly priceIf: (jobs: number) => string;
    /** How many jobs one more of those brings back. */
    readonly oneMore: (jobs: number) => string;
    /** In the place of the price of a wish that had to be given up. */
    readonly isRelaxed: ToReader;
    readonly none: (jobs: number) => string;
    readonly preferred: ToReader;
    readonly kept: ToReader<(jobs: number, of: number, musts: number) => string>;
    readonly relaxed: ToReader<(wishes: readonly string[]) => string>;
    readonly clear: string;
  };
}

export interface Messages
  extends
    ResultMessages,
    PromisesMessages,
    JourneyMessages,
    FirstMessages,
    JobsMessages,
    WishesMessages,
    ProjectMessages,
    TargetMessages,
    CloserMessages,
    PlanMessages {
  readonly summary: SummaryMessages;
  readonly cv: CvMessages;
}

type Text = string | readonly unknown[] | ((...values: never[]) => unknown);
type SpeaksToReader<T> = 'toReader' extends keyof T
  ? true
  : T extends Text
    ? false
    : true extends { [K in keyof T]: SpeaksToReader<T[K]> }[keyof T]
      ? true
      : false;

/** The texts that speak to the reader, all of them and no other. */
export type Addressed<T = Messages> = {
  readonly [K in keyof T as SpeaksToReader<T[K]> extends true ? K : never]: 'toReader' extends keyof T[K]
    ? T[K]
    : Addressed<T[K]>;
};

/** Any texts, in the place of those of a catalogue. */
export type MessageOverrides<T = Messages> = {
  readonly [K in keyof T]?: T[K] extends Text ? T[K] : MessageOverrides<T[K]>;
};
