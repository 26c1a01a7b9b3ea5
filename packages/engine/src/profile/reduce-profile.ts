// What can happen to a profile, one case each. Never changes its argument.
import type { Answer, PastJob, PlanProgress, Profile } from './profile.ts';
import { EMPTY_PROFILE } from './profile.ts';
import type { Situation } from './situation.ts';

/** Something that the person does. A value of `undefined` takes the answer back. */
export type ProfileAction =
  | { readonly type: 'answer'; readonly item: string; readonly value: Answer | undefined }
  | { readonly type: 'add-job'; readonly job: PastJob }
  | { readonly type: 'remove-job'; readonly code: string }
  | { readonly type: 'add-experience'; readonly id: string }
  | { readonly type: 'remove-experience'; readonly id: string }
  | { readonly type: 'skill'; readonly id: string; readonly value: 'had' | 'declined' | undefined }
  | { readonly type: 'wish'; readonly id: string; readonly value: 'must' | 'prefer' | undefined }
  | { readonly type: 'target'; readonly code: string | undefined }
  | { readonly type: 'aim'; readonly id: string; readonly value: boolean }
  /** Answers to some questions; the others stay. */
  | { readonly type: 'situation'; readonly answers: { readonly [Q in keyof Situation]?: Situation[Q] | undefined } }
  | { readonly type: 'plan'; readonly plan: PlanProgress | undefined }
  | { readonly type: 'agree'; readonly on: string | undefined }
  | { readonly type: 'note'; readonly notes: string | undefined }
  | { readonly type: 'replace'; readonly profile: Profile }
  | { readonly type: 'clear' };

function withEntry<T>(
  record: Readonly<Record<string, T>>,
  key: string,
  value: T | undefined
): Readonly<Record<string, T>> {
  const { [key]: _, ...rest } = record;
  return value === undefined ? rest : { ...rest, [key]: value };
}

/** A part that is absent once nothing is in it. */
function withPart<Part extends 'target' | 'aims' | 'situation' | 'plan' | 'agreedOn' | 'notes'>(
  profile: Profile,
  part: Part,
  value: Profile[Part] | undefined
): Profile {
  const { [part]: _, ...rest } = profile;
  const isNothing = value === undefined || Object.keys(value).length === 0;
  return (isNothing ? rest : { ...rest, [part]: value }) as Profile;
}

/** The profile after an action. */
export function reduceProfile(profile: Profile, action: ProfileAction): Profile {
  switch (action.type) {
    case 'answer':
      return { ...profile, interests: withEntry(profile.interests, action.item, action.value) };
    case 'add-job':
      return { ...profile, jobs: [...profile.jobs.filter(({ code }) => code !== action.job.code), action.job] };
    case 'remove-job':
      return { ...profile, jobs: profile.jobs.filter(({ code }) => code !== action.code) };
    case 'add-experience':
      return { ...profile, experiences: [...profile.experiences.filter((id) => id !== action.id), action.id] };
    case 'remove-experience':
      return { ...profile, experiences: profile.experiences.filter((id) => id !== action.id) };
    case 'skill':
      return { ...profile, skills: withEntry(profile.skills, action.id, action.value) };
    case 'wish':
      return { ...profile, wishes: withEntry(profile.wishes, action.id, action.value) };
    case 'target': {
      const { plan, target } = profile;
      // The steps done are those of another job; the pace and the skills learnt stay the person's.
      const kept = plan && action.code !== target ? { ...profile, plan: { ...plan, steps: [] } } : profile;
      return withPart(kept, 'target', action.code);
    }
    case 'aim': {
      const others = (profile.aims ?? []).filter((id) => id !== action.id);
      return withPart(profile, 'aims', action.value ? [...others, action.id] : others);
    }
    case 'situation': {
      const answers = Object.entries({ ...profile.situation, ...action.answers });
      return withPart(profile, 'situation', Object.fromEntries(answers.filter(([, answer]) => answer !== undefined)));
    }
    case 'plan':
      return withPart(profile, 'plan', action.plan);
    case 'agree':
      return withPart(profile, 'agreedOn', action.on);
    case 'note':
      return withPart(profile, 'notes', action.notes);
    case 'replace':
      return action.profile;
    case 'clear':
      return EMPTY_PROFILE;
  }
}
