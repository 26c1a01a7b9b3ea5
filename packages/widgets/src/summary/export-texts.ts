// What each saved file holds. Nothing is sent: a file is handed to the reader's own device.
import { askSkills } from '@passerelle/engine/matching';
import { profileToJson, skillsToCsv } from '@passerelle/engine/sharing';
import { calendarFile } from '../plan/calendar-file.ts';
import { answered, skillOf, titleOf } from './sheet.ts';
import type { Sheet } from './sheet.ts';

export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

export const jsonFile = ({ profile, texts, today }: Sheet): SavedFile => ({
  name: `${texts.fileNames.json}-${today}.json`,
  type: 'application/json',
  text: profileToJson(profile),
});

/** Confirmed and declined skills, then those that the past lets suppose. Semicolons: spreadsheets of France part at them. */
export function csvFile(sheet: Sheet): SavedFile {
  const { profile, texts, knowledge, today } = sheet;
  const { skills } = knowledge.index.ranking;
  const row = (answer: keyof typeof texts.csvAnswers) => (id: string) => [
    id,
    skillOf(sheet, id),
    texts.csvAnswers[answer],
  ];
  const presumed = askSkills(knowledge.index, profile).filter((id) => !Object.hasOwn(profile.skills, id));
  const rows = [
    [...texts.csvHeadings],
    ...answered(skills, profile.skills, 'had').map(row('had')),
    ...answered(skills, profile.skills, 'declined').map(row('declined')),
    ...presumed.map(row('presumed')),
  ];
  return { name: `${texts.fileNames.csv}-${today}.csv`, type: 'text/csv;charset=utf-8', text: skillsToCsv(rows, ';') };
}

/** The dates of the plan, as the plan saves them; undefined where nobody has chosen a pace. */
export const icsFile = (sheet: Sheet): SavedFile | undefined =>
  sheet.plan && sheet.profile.plan
    ? {
        ...calendarFile(sheet.plan, titleOf(sheet, sheet.plan.code), sheet.planTexts),
        type: 'text/calendar;charset=utf-8',
      }
    : undefined;
