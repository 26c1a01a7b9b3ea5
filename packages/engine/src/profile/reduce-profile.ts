// What can happen to a profile, one case each. Never changes its argument.
import type { Answer, PastJob, Profile } from './profile.ts';
import { EMPTY_PROFILE } from './profile.ts';

/** Something that the person does. A value of `undefined` takes the answer back. */
export type ProfileAction =
  | { readonly type: 'answer'; readonly item: string; readonly value: Answer | undefined }
  | { readonly type: 'add-job'; readonly job: PastJob }
  | { readonly type: 'remove-job'; readonly code: string }
  | { readonly type: 'add-experience'; readonly id: string }
  | { readonly type: 'remove-experience'; readonly id: string }
  | { readonly type: 'skill'; readonly id: string; readonly value: 'had' | 'declined' | undefined }
  | { readonly type: 'wish'; readonly id: string; readonly value: 'must' | 'prefer' | undefined }
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
    case 'replace':
      return action.profile;
    case 'clear':
      return EMPTY_PROFILE;
  }
}
