// What the summary says: too long for the first script, so it comes with the view.
import type { AccessLevel, FactSource } from '@passerelle/referential/types';

/** Lowest and highest value. */
type Range = readonly [number, number];
/** What a list or a file was refused for. */
export type Refusal = 'too-long' | 'not-json' | 'too-new' | 'damaged' | 'wrong' | 'unreadable';
export type PromptQuestion = 'jobs' | 'learn' | 'say';

export interface SummaryMessages {
  readonly title: string;
  readonly intro: string;
  readonly emptyTitle: string;
  readonly empty: string;
  /** Who receives what: nobody, without a gesture of the person. */
  readonly promise: string;
  readonly notAnAssessment: string;
  readonly sheetTitle: string;
  /** The day, ISO, and whose answers these are. */
  readonly madeOn: (day: string) => string;
  readonly tastes: string;
  readonly tastesBasis: (answered: number, of: number) => string;
  readonly noTastes: string;
  readonly flatTastes: string;
  readonly past: string;
  /** Years in a past job, and the year in which it ended. */
  readonly held: (years: number | undefined, endedIn: number | undefined) => string;
  readonly activity: string;
  readonly noPast: string;
  readonly confirmed: (skills: number) => string;
  readonly declined: (skills: number) => string;
  readonly noSkills: string;
  /** What the numbers beside skills are. */
  readonly numbers: string;
  /** The official code of a job. */
  readonly rome: (code: string) => string;
  /** How many more than those listed. */
  readonly more: (others: number) => string;
  readonly wishes: string;
  readonly must: string;
  readonly prefer: string;
  readonly noWishes: string;
  readonly aims: string;
  readonly situation: string;
  readonly region: (name: string) => string;
  readonly said: (question: string, answer: string | number) => string;
  readonly comparison: string;
  readonly noComparison: string;
  readonly target: string;
  readonly had: (had: number, total: number, presumed: number) => string;
  readonly hadList: string;
  readonly toAcquire: (skills: number) => string;
  readonly conditions: string;
  readonly noConditions: string;
  readonly access: string;
  readonly levels: Readonly<Record<AccessLevel, string>>;
  readonly regulated: string;
  readonly exposure: string;
  readonly exposureOf: (level: Range) => string;
  readonly tension: string;
  readonly tensionOf: (france: Range) => string;
  readonly unknown: string;
  readonly saidBy: (source: FactSource, old: boolean) => string;
  readonly plan: string;
  readonly noPlan: string;
  readonly noTarget: string;
  /** ISO month of the start, hours a week, ISO months of the end. */
  readonly planBasis: (start: string, hours: number, soonest: string, latest: string) => string;
  /** ISO months. */
  readonly between: (from: string, latest: string) => string;
  readonly funding: string;
  readonly fundingCheck: string;
  readonly toVerify: string;
  readonly verify: {
    readonly presumed: (skills: number) => string;
    readonly tastes: string;
    readonly regulated: (titles: readonly string[]) => string;
    readonly access: (titles: readonly string[]) => string;
    readonly relaxed: (wishes: readonly string[]) => string;
    readonly unknown: (answers: number) => string;
    readonly try: string;
    readonly money: string;
  };
  readonly limits: string;
  readonly limitsText: string;
  readonly notes: string;
  readonly agreedOn: (day: string) => string;
  readonly exports: string;
  readonly print: string;
  readonly printHelp: string;
  readonly printBlocked: string;
  readonly saveFile: string;
  readonly saveTable: string;
  readonly saveDates: string;
  readonly makeLink: string;
  readonly makePrompt: string;
  readonly saved: (file: string) => string;
  readonly fileNames: Readonly<Record<'json' | 'csv', string>>;
  readonly csvHeadings: readonly [string, string, string];
  readonly csvAnswers: Readonly<Record<'had' | 'declined' | 'presumed', string>>;
  readonly link: {
    readonly title: string;
    readonly warning: string;
    readonly notesStay: string;
    readonly make: string;
    readonly label: string;
    readonly tooLong: string;
    readonly noAddress: string;
    readonly showCode: string;
    readonly codeLabel: string;
    readonly codeTooLong: (length: number, most: number) => string;
  };
  readonly prompt: {
    readonly title: string;
    readonly intro: string;
    readonly question: string;
    readonly questions: Readonly<Record<PromptQuestion, string>>;
    readonly label: string;
  };
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly close: string;
  readonly open: {
    readonly title: string;
    readonly file: string;
    readonly link: string;
    readonly linkHelp: string;
    readonly read: string;
    /** A profile is there: opening another one replaces it. */
    readonly ask: string;
    readonly askLink: string;
    readonly replaces: string;
    readonly accept: string;
    readonly refuse: string;
    readonly opened: string;
    readonly kept: string;
    readonly unknown: (answers: number) => string;
    readonly otherVersion: string;
    readonly refusals: Readonly<Record<Refusal, string>>;
    readonly refused: string;
  };
  readonly adviser: {
    readonly title: string;
    readonly intro: string;
    readonly agree: string;
    readonly agreeHelp: string;
    readonly before: string;
    readonly emphasis: string;
    readonly emphasisHelp: string;
    readonly factors: Readonly<Record<'can' | 'like' | 'wish', string>>;
    readonly powers: readonly [string, string, string];
    readonly wishes: string;
    readonly wishesHelp: string;
    readonly lists: string;
    readonly own: string;
    readonly tried: string;
    readonly same: string;
    /** Places up (positive) or down from the person's own list. */
    readonly moved: (places: number) => string;
    readonly entered: string;
    readonly compare: (title: string) => string;
    readonly compareHelp: string;
    readonly notes: string;
    readonly notesHelp: (left: number) => string;
    readonly reset: string;
    readonly updated: string;
  };
  /** The text for an assistant, part by part. */
  readonly assistant: {
    readonly opening: string;
    readonly had: string;
    readonly missing: (job: string) => string;
    readonly tastes: string;
    readonly liked: string;
    readonly disliked: string;
    readonly must: string;
    readonly prefer: string;
    readonly jobs: string;
    /** Years from, and below. */
    readonly years: (from: number, below: number | undefined) => string;
    readonly activities: string;
    readonly target: (job: string) => string;
    readonly questions: Readonly<Record<PromptQuestion, string>>;
    readonly rules: string;
  };
}
