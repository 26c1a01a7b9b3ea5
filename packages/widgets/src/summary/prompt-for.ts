// The text that a reader may hand to an assistant. It is put together from our own words and the anonymised copy,
// which holds ids of the referential alone: nothing that anybody typed is at hand here.
import type { AnonymisedProfile } from '@passerelle/engine/sharing';
import type { Messages } from '../i18n/messages.ts';
import type { PromptQuestion, SummaryMessages } from '../i18n/summary-messages.ts';

/** What ids are called. */
export interface Names {
  readonly title: (code: string) => string;
  readonly skill: (id: string) => string;
  readonly activity: (id: string) => string;
  readonly item: (id: string) => string;
  readonly wishes: (ids: readonly string[]) => readonly string[];
}

/** More of one kind than this is not read. */
const MOST = 30;

export function promptFor(
  { skills, tastes, wishes, experiences, jobs, target }: AnonymisedProfile,
  question: PromptQuestion,
  names: Names,
  { assistant }: SummaryMessages,
  { label, letters }: Messages
): string {
  const part = (title: string, lines: readonly string[]): string[] =>
    lines.length
      ? [
          `${label(title)}\n${lines
            .slice(0, MOST)
            .map((line) => `- ${line}`)
            .join('\n')}`,
        ]
      : [];
  return [
    assistant.opening,
    ...part(
      assistant.jobs,
      jobs.map(({ code, years }) => {
        const held = years && assistant.years(years.from, years.below);
        return held ? `${names.title(code)} (${held})` : names.title(code);
      })
    ),
    ...part(assistant.activities, experiences.map(names.activity)),
    ...part(assistant.had, skills.had.map(names.skill)),
    ...part(
      assistant.tastes,
      tastes.letters
        .flat()
        .slice(0, 3)
        .map((letter) => letters[letter].name)
    ),
    ...part(assistant.liked, tastes.liked.map(names.item)),
    ...part(assistant.disliked, tastes.disliked.map(names.item)),
    ...part(assistant.must, names.wishes(wishes.must)),
    ...part(assistant.prefer, names.wishes(wishes.prefer)),
    ...(target === undefined ? [] : [assistant.target(names.title(target))]),
    ...(target === undefined
      ? []
      : part(assistant.missing(names.title(target)), (skills.missing ?? []).map(names.skill))),
    assistant.questions[question],
    assistant.rules,
  ].join('\n\n');
}
