// What may matter to a person in their work, and what they may be after. Shown back and printed, in no score.

/** Ids of what matters. */
export const VALUES = ['useful', 'stable', 'pay', 'time', 'team', 'autonomy', 'nearby', 'learning', 'calm'] as const;

/** Ids of aims. */
export const AIMS = ['new-job', 'new-sector', 'grow', 'own-business', 'back-to-work', 'explore'] as const;
