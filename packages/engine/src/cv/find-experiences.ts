// The lines of a CV → activities outside work.
import { fold } from '../search/fold.ts';
import { neutralForm } from '../search/neutral-form.ts';
import { isTelling } from '../search/telling-words.ts';
import type { Experience } from '@passerelle/referential/types';
import type { FoundExperience } from './cv-reading.ts';
import { clausesOf } from './find-title.ts';
import { quote } from './quote.ts';
import type { CvLine, CvWord } from './read-lines.ts';

/**
 * Activities that would tell of somebody's family, health or origin: never read in a CV. The person may still say
 * them.
 */
const UNREAD = new Set([
  'family-carer',
  'raising-children',
  'foster-hosting',
  'household-budget',
  'home-keeping',
  'moving-abroad',
  'learning-language',
  'family-interpreter',
  'family-business',
  'hair-and-makeup',
]);

/** Words of a line, outside the parts on leisure, that say it is no job. */
const OUTSIDE_WORK = new Set(
  'benevole benevolat benevolement volontaire association associatif associative municipal municipale delegue deleguee baby arbitre tresorier tresoriere'.split(
    ' '
  )
);

interface Activity {
  readonly id: string;
  readonly words: readonly string[];
}

export type Activities = readonly Activity[];

/** Words of a label that many activities share. */
const COMMON = new Set([
  'faire',
  'aider',
  'benevole',
  'gens',
  'personn',
  'projet',
  'mission',
  'journal',
  'accueil',
  'stand',
]);

const activitiesOf = (experiences: readonly Experience[]): Activity[] =>
  experiences
    .filter(({ id }) => !UNREAD.has(id))
    .flatMap(({ id, label, words }) =>
      [label, ...words].map((wording) => ({
        id,
        words: [...new Set(fold(wording).split(' ').filter(isTelling).map(neutralForm))],
      }))
    )
    .filter(({ words }) => words.length > 0 && !(words.length === 1 && COMMON.has(words[0]!)));

/** Each activity by its wordings, a few a step. */
export function* indexActivities(experiences: readonly Experience[]): Generator<void, Activities> {
  const activities: Activity[] = [];
  for (let at = 0; at < experiences.length; at += 8) {
    activities.push(...activitiesOf(experiences.slice(at, at + 8)));
    yield;
  }
  return activities;
}

/** The activities that the words of a clause name: those of most words first, each word said of one. */
function activitiesIn(activities: Activities, clause: readonly CvWord[]): [string, CvWord[]][] {
  const byForm = new Map(clause.map((word) => [neutralForm(word.text), word]));
  const named = activities.filter(({ words }) => words.every((word) => byForm.has(word)));
  const found: [string, CvWord[]][] = [];
  for (const { id, words } of named.sort((a, b) => b.words.length - a.words.length)) {
    if (!words.every((word) => byForm.has(word))) continue;
    found.push([id, words.map((word) => byForm.get(word)!).sort((a, b) => a.start - b.start)]);
    for (const word of words) byForm.delete(word);
  }
  return found;
}

/** The activities, each once; a few lines a step. */
export function* findExperiences(lines: readonly CvLine[], activities: Activities): Generator<void, FoundExperience[]> {
  const found = new Map<string, { quotes: Set<string>; isNamed: boolean }>();
  for (const line of lines) {
    yield;
    const isLeisure = line.section === 'voluntary' || line.section === 'interests';
    const isOutside = line.words.some(({ text }) => OUTSIDE_WORK.has(text));
    if (line.section === 'head' || line.section === 'personal' || !(isLeisure || isOutside)) continue;
    for (const clause of clausesOf(line))
      for (const [id, words] of activitiesIn(activities, clause)) {
        // In a line on work, one word may be said of the work.
        if (!isLeisure && words.length < 2 && !clause.some(({ text }) => OUTSIDE_WORK.has(text))) continue;
        const known = found.get(id) ?? { quotes: new Set(), isNamed: false };
        found.set(id, known);
        known.quotes.add(quote(line, words));
        known.isNamed ||= words.length > 1;
      }
  }
  return [...found].map(([id, { quotes, isNamed }]): FoundExperience => ({
    id,
    words: [...quotes],
    confidence: isNamed ? 'clear' : 'likely',
  }));
}
