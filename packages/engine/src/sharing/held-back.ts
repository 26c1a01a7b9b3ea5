// Activities that may tell the health of a person or a relative, an opinion, a union or an origin (GDPR, article 9).
// They stay on the device: the skills that they train go along once the person has confirmed them.

/** Ids of activities that no anonymised copy holds. */
export const HELD_BACK: ReadonlySet<string> = new Set([
  'family-carer',
  'disability-outings',
  'local-councillor',
  'cause-campaign',
  'union-delegate',
  'moving-abroad',
  'family-interpreter',
]);
