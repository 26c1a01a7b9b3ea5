// How right a reading of CVs is: what it found beside what it should have found.
import type { CvReading } from '@passerelle/engine/cv';
import type { ExpectedJob, TestCv } from './read-cvs.ts';

/** Of what was found, how much is right; of what was to be found, how much was found. */
export interface Rightness {
  readonly found: number;
  readonly precision: number;
  readonly recall: number;
}

export interface CvMeasures {
  readonly cvs: number;
  readonly jobs: Rightness;
  /** Share of the jobs rightly found whose years of beginning and end are right. */
  readonly dates: number;
  readonly skills: Rightness;
  readonly experiences: Rightness;
}

export interface ReadTestCv {
  readonly cv: TestCv;
  readonly reading: CvReading;
}

const ratio = (part: number, whole: number): number => (whole ? Math.round((1000 * part) / whole) / 1000 : 1);

function rightness(pairs: readonly (readonly [expected: readonly string[][], found: readonly string[]])[]): Rightness {
  let [found, right, wanted, reached] = [0, 0, 0, 0];
  for (const [expected, given] of pairs) {
    found += given.length;
    right += given.filter((id) => expected.some((ids) => ids.includes(id))).length;
    wanted += expected.length;
    reached += expected.filter((ids) => ids.some((id) => given.includes(id))).length;
  }
  return { found, precision: ratio(right, found), recall: ratio(reached, wanted) };
}

const alone = (ids: readonly string[]): string[][] => ids.map((id) => [id]);

const hasDates = (expected: ExpectedJob, { period }: CvReading['jobs'][number]): boolean =>
  String(period?.from.year ?? '') === expected.from && String(period?.to?.year ?? '') === expected.to;

export function measureCvs(read: readonly ReadTestCv[]): CvMeasures {
  const dated = read.flatMap(({ cv, reading }) =>
    reading.jobs.flatMap((job) => {
      const meant = cv.jobs.filter(({ codes }) => codes.includes(job.code));
      return meant.length ? [meant.some((expected) => hasDates(expected, job))] : [];
    })
  );
  return {
    cvs: read.length,
    jobs: rightness(
      read.map(({ cv, reading }) => [cv.jobs.map(({ codes }) => [...codes]), reading.jobs.map(({ code }) => code)])
    ),
    dates: ratio(dated.filter(Boolean).length, dated.length),
    skills: rightness(read.map(({ cv, reading }) => [alone(cv.skills), reading.skills.map(({ id }) => id)])),
    experiences: rightness(
      read.map(({ cv, reading }) => [alone(cv.experiences), reading.experiences.map(({ id }) => id)])
    ),
  };
}
