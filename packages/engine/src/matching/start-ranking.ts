// A ranking that follows the ticks of a checklist: one more skill changes the points of the jobs that need it, and
// what follows from these, without reading the person again.
import type { SkillId } from '@passerelle/referential/types';
import type { Profile } from '../profile/profile.ts';
import type { JobIndex } from './index-jobs.ts';
import { roomFor } from './index-jobs.ts';
import { addPoints } from './reach.ts';
import { STRENGTH, readPerson } from './read-person.ts';
import { multiplyFactors, scoreJobs } from './score-jobs.ts';
import { topOf } from './top-of.ts';

export interface RankingSession {
  /** Confirms a skill, declines it, or takes the answer back; what the referential does not know is ignored. */
  readonly tick: (id: SkillId, answer: 'had' | 'declined' | undefined) => void;
  /** Codes of the first jobs, as {@link rankJobs} gives them. */
  readonly first: (limit?: number) => string[];
}

/** Starts a ranking in a room of its own. */
export function startRanking(
  shared: JobIndex,
  profile: Profile,
  { among = [] }: { readonly among?: readonly string[] } = {}
): RankingSession {
  const { ranking, skillAt } = shared;
  const index: JobIndex = { ...shared, room: roomFor(ranking) };
  // What is presumed is what an answer taken back leaves.
  const presumed = readPerson(index, { ...profile, skills: {} }).weights.slice();
  const person = readPerson(index, profile);
  const { weights } = person;
  const { jobs, scores } = scoreJobs(index, person, among);
  let squares = 0;
  weights.forEach((weight, skill) => (squares += ranking.information[skill]! * weight ** 2));
  return {
    tick: (id, answer) => {
      const skill = skillAt.get(id);
      if (skill === undefined) return;
      const before = weights[skill]!;
      const after = answer === undefined ? presumed[skill]! : answer === 'had' ? STRENGTH.confirmed : 0;
      const information = ranking.information[skill]!;
      weights[skill] = after;
      squares += information * (after ** 2 - before ** 2);
      addPoints(index, skill, information * (after - before));
      multiplyFactors(index, jobs, Math.sqrt(squares));
    },
    first: (limit = 50) => topOf(scores, jobs.length, limit).map((at) => ranking.jobs[jobs[at]!]!),
  };
}
