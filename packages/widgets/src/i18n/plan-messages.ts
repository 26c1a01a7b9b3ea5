// Every text of the plan, its money and the reader's situation: loaded with what shows them.
import type { EuroRange, FundingReason, FundingVerdict, MonthRange } from '@passerelle/engine/plan';
import type { AiSkill, Goal, PlanStepId, Question, Way } from '@passerelle/engine/plan';
import type { HeldLevel, Status } from '@passerelle/engine/profile';
import type { FundingKind } from '@passerelle/referential/types';

/** ISO months: the first it may end in, and the last. */
interface Ends {
  readonly soonest: string;
  readonly latest: string;
}
interface Explained {
  readonly name: string;
  readonly what: string;
}
type Reasons = {
  readonly [Kind in FundingReason['kind']]: (
    reason: Extract<FundingReason, { kind: Kind }>,
    /** The name of a scheme, by its id. */
    labelOf: (scheme: string) => string
  ) => string;
};

export interface PlanMessages {
  readonly plan: {
    readonly title: string;
    readonly emptyTitle: string;
    readonly empty: string;
    /** How long what remains may take, at so many hours a week. */
    readonly lasts: (months: MonthRange, hours: number) => string;
    readonly endsIn: (ends: Ends) => string;
    readonly finished: string;
    readonly long: string;
    readonly whyRange: string;
    readonly tally: (done: number, total: number, skills: number) => string;
    readonly nextStep: (name: string) => string;
    readonly changed: (ends: Ends, left: number) => string;
    readonly paceTitle: string;
    readonly start: string;
    readonly month: (iso: string) => string;
    readonly hours: string;
    readonly paces: Readonly<Record<'side' | 'half' | 'full', (hours: number) => string>>;
    readonly ownPace: string;
    readonly ownHours: string;
    readonly stepsTitle: string;
    /** The rule by which skills are ordered. */
    readonly order: string;
    readonly steps: Readonly<Record<PlanStepId, Explained>>;
    readonly tryTwice: string;
    readonly number: (position: number) => string;
    /** The months in which a step may fall, and how long it takes. */
    readonly when: (from: string, latest: string, months: MonthRange) => string;
    readonly during: (step: string) => string;
    readonly isDone: string;
    readonly isFree: string;
    readonly requiredTitle: string;
    readonly uncounted: string;
    readonly waysTitle: string;
    readonly ways: Readonly<Record<Way, string>>;
    /** Above the boxes of skills, for those who tick them once learnt. */
    readonly skillsTitle: string;
    readonly allLearnt: string;
    readonly showTitle: string;
    readonly cvTitle: string;
    readonly cvHelp: string;
    readonly interview: (skill: string) => string;
    readonly nothingToSay: string;
    readonly goals: Readonly<Record<Goal['key'], (names: readonly string[]) => string>>;
    readonly goalTitle: string;
    readonly linksTitle: string;
    /** What to type where a link cannot lead to the job itself. */
    readonly typeThere: (title: string, code: string) => string;
    readonly questionsTitle: string;
    readonly questions: Readonly<Record<Question['key'], (names: readonly string[]) => string>>;
    readonly aiSkills: Readonly<Record<AiSkill, Explained>>;
    readonly aiOfJob: string;
    readonly aiUnknown: string;
    readonly aiLimit: string;
    readonly calendarTitle: string;
    readonly calendarHelp: string;
    readonly columns: Readonly<Record<'from' | 'soonest' | 'latest', string>>;
    readonly shortMonth: (iso: string) => string;
    readonly toCalendar: string;
    readonly toCalendarHelp: string;
    readonly saved: (file: string) => string;
    readonly calendarName: (title: string) => string;
    readonly calendarSummary: (step: string, title: string) => string;
    readonly nearTitle: string;
    readonly nearIntro: string;
    readonly noCatalogue: string;
  };
  readonly money: {
    readonly title: string;
    readonly intro: string;
    readonly freeTitle: string;
    readonly cost: string;
    /** Rows of the budget. */
    readonly freeSteps: (steps: number) => string;
    readonly paidSteps: (names: readonly string[]) => string;
    readonly nothingPaid: string;
    readonly unknownPrice: string;
    readonly mayPay: (scheme: string) => string;
    readonly remains: string;
    readonly remainsAtLeast: (euros: number) => string;
    readonly remainsUnknown: string;
    readonly notAdded: string;
    readonly euros: (range: EuroRange) => string;
    readonly schemesTitle: string;
    readonly kinds: Readonly<Record<FundingKind, string>>;
    readonly verdicts: Readonly<Record<FundingVerdict['verdict'], string>>;
    readonly ruledOut: (schemes: number) => string;
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
    readonly title: string;
    readonly help: string;
    readonly status: string;
    readonly statusHelp: string;
    readonly statuses: Readonly<Record<Status, string>>;
    readonly skip: string;
    readonly counts: Readonly<
      Record<
        | 'monthsWorked'
        | 'monthsInFirm'
        | 'fixedTermMonthsInFiveYears'
        | 'fixedTermMonthsLastYear'
        | 'daysWorkedIn60Months',
        { readonly label: string; readonly help: string }
      >
    >;
    readonly notBetween: (least: number, most: number) => string;
    readonly lowQualification: string;
    readonly lowQualificationHelp: string;
    readonly yes: string;
    readonly no: string;
    readonly level: string;
    readonly levelHelp: string;
    readonly levels: Readonly<Record<HeldLevel, string>>;
  };
}
