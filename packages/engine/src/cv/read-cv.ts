// A CV as text → past jobs, activities and skills to propose. Knows no file and no page; keeps nothing.
import type { Referential } from '@passerelle/referential/types';
import { toTheEnd } from '../to-the-end.ts';
import type { CvDate, CvReading } from './cv-reading.ts';
import { findExperiences, indexActivities } from './find-experiences.ts';
import type { Activities } from './find-experiences.ts';
import { findJobs } from './find-jobs.ts';
import { findSkills, indexWordings } from './find-skills.ts';
import type { Wordings } from './find-skills.ts';
import { indexCvTitles } from './find-title.ts';
import type { CvTitles, Titles } from './find-title.ts';
import { LONGEST_CV, readLines } from './read-lines.ts';

/** What a CV is read with, built once for a referential. */
export interface CvIndex {
  readonly codes: readonly string[];
  readonly titles: Titles;
  readonly wordings: Wordings;
  readonly activities: Activities;
}

/** What of a referential it is built from. */
export type CvSource = CvTitles & Pick<Referential, 'experiences'>;

/** Read once beforehand: a browser builds each pattern when it first meets it, which takes longer than a CV. */
const SAMPLE = 'Parcours\n- de mars 2019 à juin 2020 : cariste, 3 rue X\nDepuis 2021, accueil';

/** Builds the index a step at a time. */
export function* prepareCv(source: CvSource): Generator<void, CvIndex> {
  const { ranking, experiences } = source;
  const index: CvIndex = {
    codes: ranking.jobs,
    titles: yield* indexCvTitles(source),
    wordings: yield* indexWordings(new Set(ranking.skills)),
    activities: yield* indexActivities(experiences),
  };
  yield* readCvInSteps(SAMPLE, index, { today: '2026-01-01' });
  return index;
}

/** How a CV is read. */
export interface CvOptions {
  /** ISO day from which the years of a present job are counted. */
  readonly today: string;
}

/** Reads a CV a few lines a step, so that whoever waits for it can let the page breathe in between. */
export function* readCvInSteps(cv: string, index: CvIndex, { today }: CvOptions): Generator<void, CvReading> {
  const lines = yield* readLines(cv);
  const [year = 0, month = 1] = today.split('-').map(Number);
  const day: CvDate = { year, month };
  const { jobs: named, titled } = yield* findJobs(lines, index.titles, index.codes, day);
  const experiences = yield* findExperiences(lines, index.activities);
  // What is done outside work is no job besides.
  const outside = new Set(experiences.flatMap(({ words }) => words));
  const jobs = named.filter(({ words }) => !words.every((said) => outside.has(said)));
  return {
    jobs,
    experiences,
    skills: yield* findSkills(lines, index.wordings, titled),
    cut: cv.length > LONGEST_CV,
  };
}

/** The same at once. Never throws: a text in which nothing is found gives empty lists. */
export const readCv = (cv: string, index: CvIndex, options: CvOptions): CvReading =>
  toTheEnd(readCvInSteps(cv, index, options));
