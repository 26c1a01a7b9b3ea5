// From a job and a person to ordered, dated steps. What each rule rests on: DESIGN.md, « The plan ».
import { ACCESS_LEVELS } from '@passerelle/referential/types';
import type { Contexts, Facts, FundingScheme } from '@passerelle/referential/types';
import type { JobIndex } from '../matching/index-jobs.ts';
import { readPerson } from '../matching/read-person.ts';
import type { Profile } from '../profile/profile.ts';
import { FULL_TIME } from './access-durations.ts';
import { aiBasics } from './ai-basics.ts';
import { budgetOf } from './budget.ts';
import { readMonth, writeMonth } from './calendar.ts';
import { eligibility } from './eligibility.ts';
import { groupSkills } from './group-skills.ts';
import type { SkillStep } from './group-skills.ts';
import { hardConditions } from './hard-conditions.ts';
import { jobRequirements } from './job-requirements.ts';
import { monthsAt, trainingOf } from './learning-time.ts';
import { planSteps } from './plan-steps.ts';
import type { ToLearn } from './plan-steps.ts';
import type { Plan, PlanStepId } from './plan.ts';
import { questionsFor } from './questions.ts';
import { schedule } from './schedule.ts';
import type { Situation } from '../profile/situation.ts';

export interface PlanOptions {
  /** ISO month or day. */
  readonly start: string;
  /** More than 35 count as 35. */
  readonly hoursPerWeek: number;
  /** That of the profile unless said. */
  readonly situation?: Situation | undefined;
  readonly facts?: Facts | undefined;
  readonly contexts?: Contexts | undefined;
  readonly funding?: readonly FundingScheme[] | undefined;
  /** ISO day on which facts are judged old or not, and before which nothing that remains begins; the start unless said. */
  readonly today?: string;
  /** Steps and skills that the person has done since; those of the profile unless said. */
  readonly done?: { readonly steps?: readonly string[]; readonly skills?: readonly string[] };
}

/**
 * A job with so many of the conditions that wishes avoid is tried twice, once at its hard hours: four jobs in
 * ten. A choice.
 */
const MANY_CONDITIONS = 3;

/** The jobs that the person would leave: the present ones, else all that they did. */
function leftCodes({ jobs }: Profile): string[] {
  const present = jobs.filter(({ endedIn }) => endedIn === undefined);
  return (present.length ? present : jobs).map(({ code }) => code);
}

/** What the profile says is done: steps are those of the target, a skill learnt is learnt for every job. */
const doneOf = ({ plan, target }: Profile, code: string): NonNullable<PlanOptions['done']> =>
  plan ? { steps: target === code ? plan.steps : [], skills: plan.skills } : {};

/**
 * The plan of a person for a job; undefined when the referential does not know the code.
 * @throws {RangeError} when `start` is no ISO month or day, or the hours are not above zero.
 */
export function planFor(index: JobIndex, profile: Profile, code: string, options: PlanOptions): Plan | undefined {
  const { facts, contexts, funding, situation = profile.situation ?? {}, done = doneOf(profile, code) } = options;
  const start = Math.max(readMonth(options.start), readMonth(options.today ?? options.start));
  if (!(options.hoursPerWeek > 0)) throw new RangeError(`hours a week must be above zero: ${options.hoursPerWeek}`);
  const hoursPerWeek = Math.min(FULL_TIME, options.hoursPerWeek);
  const job = index.jobAt.get(code);
  if (job === undefined) return undefined;

  const { skills: skillIds, access: levels } = index.ranking;
  const { weights } = readPerson(index, profile);
  const isDone = (step: PlanStepId): boolean => done.steps?.includes(step) ?? false;
  const learnt = new Set(done.skills);
  const ids = (skills: readonly number[]): string[] => skills.map((skill) => skillIds[skill]!);

  const { steps: groups, core, all } = groupSkills(index, job);
  // What the person had from the first is in no step; what they learnt since leaves a step that is done.
  const lacked = (step: SkillStep): number[] => groups[step].filter((skill) => weights[skill] === 0);
  const remaining = (step: SkillStep): number[] =>
    isDone(step) ? [] : lacked(step).filter((skill) => !learnt.has(skillIds[skill]!));
  const toLearn = (step: SkillStep): ToLearn | undefined => {
    const [missed, left] = [lacked(step), remaining(step)];
    return missed.length
      ? { skills: ids(left), learnt: ids(missed.filter((skill) => !left.includes(skill))) }
      : undefined;
  };
  const missing = [...remaining('basics'), ...remaining('core'), ...remaining('further')];
  const known = [...core, ...all.filter((skill) => !core.includes(skill))].filter((skill) => !missing.includes(skill));

  const requirements = jobRequirements(index.ranking, facts, job);
  const access = ACCESS_LEVELS[levels[job]!]!;
  const training = trainingOf({
    access,
    held: situation.level,
    diploma: requirements.diploma && !isDone('qualify'),
    diplomaHad: requirements.diploma && isDone('qualify'),
    missing: missing.length,
    total: all.length,
  });
  const { count, hazards } = hardConditions(index, job);
  const immersions = count >= MANY_CONDITIONS ? 2 : 1;
  const ai = aiBasics(facts, job);
  const scheduled = schedule(
    planSteps({
      code,
      isDone,
      requirements,
      learner: { access, had: known.length / Math.max(1, all.length), hazards },
      learning: monthsAt(training, hoursPerWeek),
      toLearn: { basics: toLearn('basics'), core: toLearn('core'), further: toLearn('further') },
      core: ids(core),
      known: ids(known),
      immersions,
      ai,
    }),
    start
  );

  const { regulated, always, sometimes } = requirements;
  const verdicts =
    funding &&
    eligibility(funding, situation, {
      targetCode: code,
      pastCodes: leftCodes(profile),
      today: options.today ?? `${writeMonth(start)}-01`,
    });
  return {
    code,
    access,
    regulated,
    requirements: {
      always,
      sometimes,
      uncounted: always.filter((requirement) => requirement !== 'caces' && requirement !== 'state-diploma'),
    },
    start: writeMonth(start),
    hoursPerWeek,
    ...scheduled,
    skills: { had: known.length, missing: missing.length, total: all.length },
    learnt: scheduled.steps.flatMap(({ learnt: since }) => since),
    immersions,
    questions: questionsFor(index, job, {
      contexts,
      core,
      missing,
      requirements: always,
      exposed: ai.depth === 'job',
    }),
    ai,
    ...(verdicts && {
      funding: verdicts,
      budget: budgetOf({
        funding,
        verdicts,
        situation,
        steps: scheduled.steps,
        training,
      }),
    }),
  };
}
