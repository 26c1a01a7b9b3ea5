/** The steps of each way in: for who looks for an idea, and for who has a job in mind. */
export const STEPS = {
  idea: ['quiz', 'skills', 'wishes', 'matches', 'plan', 'summary'],
  job: ['target', 'skills', 'reach', 'plan', 'summary'],
} as const;
export type Entry = keyof typeof STEPS;
export type Step = (typeof STEPS)[Entry][number];
export const ENTRIES = Object.keys(STEPS) as Entry[];

/** What the elements of the steps take from the journey. */
export const SHARED = ['profile', 'theme', 'events', 'referential', 'among', 'links', 'wishes'] as const;
