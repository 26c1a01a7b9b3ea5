import type { Profile } from '@passerelle/engine/profile';

/** The answers that order the jobs. */
export const rankingAnswers = ({ interests, jobs, experiences, skills, wishes }: Profile): readonly unknown[] => [
  interests,
  jobs,
  experiences,
  skills,
  wishes,
];

/** Whether two profiles order the jobs alike: one comes from the other, and no such answer has changed. */
export const ranksAlike = (one: Profile, other: Profile): boolean => {
  const answers = rankingAnswers(other);
  return rankingAnswers(one).every((answer, i) => answer === answers[i]);
};
