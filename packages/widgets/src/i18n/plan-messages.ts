// Every text of the plan, its money and the reader's situation: loaded with what shows them.
import type { EuroRange, FundingReason, MonthRange } from '@passerelle/engine/plan';
import type { Goal, PlanStepId, Question, Way } from '@passerelle/engine/plan';
import type { HeldLevel, Status } from '@passerelle/engine/profile';
import type { FundingKind } from '@passerelle/referential/types';
import type { ToReader } from './messages.ts';

/** ISO months: the first it may end in, and the last. */
interface Ends {
  readonly soonest: string;
  readonly latest: string;
}
interface Explained {
  readonly name: string;
  readonly what: string;
}
interface ExplainedTo {
  readonly name: string;
  readonly what: ToReader;
}
type Say<Kind extends FundingReason['kind']> = (
  reason: Extract<FundingReason, { kind: Kind }>,
  /** The name of a scheme, by its id. */
  labelOf: (scheme: string) => string
) => string;
/** Reasons that speak of what the reader is. */
type OwnReason =
  'status-fits' | 'status-excluded' | 'status-to-ask' | 'other-job' | 'same-job' | 'unknown' | 'see' | 'rate';
type Reasons = {
  readonly [Kind in Exclude<FundingReason['kind'], OwnReason>]: Say<Kind>;
} & { readonly [Kind in OwnReason]: ToReader<Say<Kind>> };

export interface PlanMessages {
  readonly plan: {
    readonly title: ToReader;
    readonly emptyTitle: ToReader;
    readonly empty: ToReader;
    /** How long what remains may take, at so many hours a week. */
    readonly lasts: ToReader<(months: MonthRange, hours: number) => string>;
    readonly endsIn: (ends: Ends) => string;
    readonly finished: string;
    readonly long: ToReader;
    readonly whyRange: ToReader;
    readonly tally: (done: number, total: number, skills: number) => string;
    readonly nextStep: ToReader<(name: string) => string>;
    readonly changed: (ends: Ends, left: number) => string;
    readonly paceTitle: ToReader;
    /** The month in which it begins, and the hours a week. */
    readonly pace: (start: string, hours: number) => string;
    readonly start: string;
    readonly month: (iso: string) => string;
    readonly hours: string;
    readonly paces: Readonly<Record<'side' | 'half' | 'full', (hours: number) => string>>;
    readonly ownPace: string;
    readonly ownHours: string;
    readonly stepsTitle: string;
    /** The rule by which skills are ordered. */
    readonly order: string;
    readonly steps: Readonly<
      Record<Exclude<PlanStepId, 'requirement' | 'try' | 'meet' | 'say'>, Explained> &
        Record<'requirement' | 'try' | 'meet', ExplainedTo> &
        Record<'say', { readonly name: ToReader; readonly what: ToReader }>
    >;
    readonly tryTwice: ToReader;
    readonly number: (position: number) => string;
    /** The months in which a step may fall, and how long it takes. */
    readonly when: (from: string, latest: string, months: MonthRange) => string;
    readonly during: (step: string) => string;
    readonly isDone: string;
    readonly isFree: string;
    readonly requiredTitle: string;
    readonly uncounted: string;
    readonly waysTitle: string;
    readonly ways: Readonly<
      Record<Exclude<Way, 'vae' | 'own-project'>, string> & Record<'vae' | 'own-project', ToReader>
    >;
    /** Above the boxes of skills, for those who tick them once learnt. */
    readonly skillsTitle: ToReader;
    readonly allLearnt: string;
    readonly showTitle: string;
    readonly cvTitle: ToReader;
    readonly cvHelp: ToReader;
    readonly interview: (skill: string) => string;
    readonly nothingToSay: ToReader;
    readonly goals: Readonly<Record<Goal['key'], (names: readonly string[]) => string>>;
    readonly goalTitle: string;
    readonly linksTitle: string;
    /** What to type where a link cannot lead to the job itself. */
    readonly typeThere: (title: string, code: string) => string;
    readonly questionsTitle: string;
    readonly questions: Readonly<Record<Question['key'], (names: readonly string[]) => string>>;
    readonly aiSkills: Readonly<
      Record<'write-request' | 'protect-data', Explained> & Record<'check-answer' | 'know-law', ExplainedTo>
    >;
    readonly aiOfJob: ToReader;
    readonly aiUnknown: string;
    readonly aiLimit: string;
    readonly calendarTitle: string;
    readonly calendarHelp: string;
    readonly columns: Readonly<Record<'from' | 'soonest' | 'latest', string>>;
    readonly shortMonth: (iso: string) => string;
    readonly toCalendar: string;
    readonly toCalendarHelp: ToReader;
    readonly saved: (file: string) => string;
    readonly calendarName: (title: string) => string;
    readonly calendarSummary: (step: string, title: string) => string;
    readonly nearTitle: ToReader;
    readonly nearIntro: ToReader;
    readonly noCatalogue: ToReader;
  };
  readonly money: {
    readonly title: string;
    readonly intro: ToReader;
    readonly cost: string;
    /** Rows of the budget. */
    readonly freeSteps: (steps: number) => string;
    readonly paidSteps: (names: readonly string[]) => string;
    readonly nothingPaid: string;
    readonly unknownPrice: string;
    readonly mayPay: (scheme: string) => string;
    readonly remains: ToReader;
    readonly remainsAtLeast: ToReader<(euros: number) => string>;
    readonly remainsUnknown: ToReader;
    readonly sources: string;
    readonly notAdded: string;
    readonly euros: (range: EuroRange) => string;
    readonly schemesTitle: string;
    readonly kinds: Readonly<Record<FundingKind, string>>;
    readonly verdicts: Readonly<Record<'eligible' | 'perhaps', string> & Record<'no', ToReader>>;
    /** Said once the reader has answered: how many schemes are likely, and how many may be. */
    readonly sorted: (likely: number, perhaps: number) => string;
    readonly ruledOut: ToReader<(schemes: number) => string>;
    readonly adviser: string;
    readonly pays: string;
    readonly conditions: string;
    readonly why: string;
    readonly official: string;
    /** Since when the facts hold, and the day on which somebody last read them on the official page. */
    readonly dated: (validFrom: string, checked: string) => string;
    readonly stale: string;
    readonly missing: string;
    /** `present-job` has no field here: it is a past job without an end. */
    readonly reasons: Reasons;
  };
  readonly situation: {
    readonly title: ToReader;
    readonly help: ToReader;
    readonly status: ToReader;
    readonly statusHelp: ToReader;
    readonly statuses: Readonly<Record<Exclude<Status, 'self-employed'>, string> & Record<'self-employed', ToReader>>;
    readonly skip: string;
    readonly counts: Readonly<
      Record<
        'monthsWorked' | 'fixedTermMonthsInFiveYears' | 'fixedTermMonthsLastYear' | 'daysWorkedIn60Months',
        { readonly label: string; readonly help: ToReader }
      > &
        Record<'monthsInFirm', { readonly label: ToReader; readonly help: ToReader }>
    >;
    readonly notBetween: ToReader<(least: number, most: number) => string>;
    readonly lowQualification: ToReader;
    readonly lowQualificationHelp: string;
    readonly yes: string;
    readonly no: string;
    readonly level: ToReader;
    readonly levelHelp: string;
    readonly levels: Readonly<Record<HeldLevel, string>>;
  };
}
