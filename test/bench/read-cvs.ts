// The CVs written for the tests, and what a reader should find in each: test/cvs/README.md.
import { readFileSync } from 'node:fs';

const FOLDER = 'test/cvs';

export interface ExpectedJob {
  /** Any of these is right: the words of the CV may mean each of them. */
  readonly codes: readonly string[];
  readonly from: string;
  readonly to: string;
}

export interface TestCv {
  readonly name: string;
  /** `held-out` ones were never looked at while the reader was being made better. */
  readonly set: 'tuned' | 'held-out';
  readonly layout: string;
  readonly text: string;
  readonly jobs: readonly ExpectedJob[];
  readonly experiences: readonly string[];
  /** What the text states, beyond the titles of its jobs. */
  readonly skills: readonly string[];
}

const list = (cell: string): string[] => cell.split(',').filter(Boolean);

function readJob(cell: string): ExpectedJob {
  const [codes = '', from = '', to = ''] = cell.split(/[:-]/);
  return { codes: codes.split('/'), from, to };
}

export const readCvs = (): TestCv[] =>
  readFileSync(`${FOLDER}/expected.tsv`, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((row): TestCv => {
      const [name = '', set = '', layout = '', jobs = '', experiences = '', skills = ''] = row.split('\t');
      return {
        name,
        set: set as TestCv['set'],
        layout,
        text: readFileSync(`${FOLDER}/${name}.txt`, 'utf8'),
        jobs: list(jobs).map(readJob),
        experiences: list(experiences),
        skills: list(skills),
      };
    });
