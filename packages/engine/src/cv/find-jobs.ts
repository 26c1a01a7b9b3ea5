// The lines of a CV → the jobs that they name, each beside its date.
import type { CvDate, FoundJob, Period } from './cv-reading.ts';
import { findTitle, gradeOf } from './find-title.ts';
import type { TitleFound, Titles } from './find-title.ts';
import { quote } from './quote.ts';
import type { CvLine, CvWord } from './read-lines.ts';
import { spanOf, yearsOf } from './read-period.ts';

/** A title that stands on another line than its date stands at most so many lines from it. */
const FARTHEST = 2;
/** A line of more words tells of the work, it does not name the job. */
const LONGEST_TITLE = 9;

/** Words that begin a diploma or a course, not a job. */
const TRAINING = new Set(
  (
    'cap bep bepa bac baccalaureat bts dut but bp bpjeps licence master mastere diplome diplomes brevet certificat certification deug deug ' +
    'cqp titre formation dees deaes doctorat maitrise capes fimo ssiap permis habilitation habilitations caces ' +
    'degree bsc ba msc mba levels gcse gcses phd'
  ).split(' ')
);

/** A visit, not a job. */
const VISIT = new Set(['observation', 'decouverte']);

interface Named {
  readonly line: CvLine;
  readonly title: TitleFound;
  readonly period?: Period;
  /** Whether the date stands on the same line. */
  readonly together: boolean;
}

/** Whether jobs are looked for in a line. */
const mayNameJob = ({ section, words }: CvLine): boolean =>
  (section === 'jobs' || section === 'body') &&
  !words.slice(0, 2).some(({ text }) => TRAINING.has(text)) &&
  !(words[0]?.text === 'stage' && words.some(({ text }) => VISIT.has(text)));

/** Each line that names a job, with the date that is its own; a few a step. */
function* nameJobs(lines: readonly CvLine[], titles: Titles): Generator<void, Named[]> {
  const found: (TitleFound | undefined)[] = [];
  for (const line of lines) {
    yield;
    found.push(mayNameJob(line) ? findTitle(titles, line) : undefined);
  }
  const gradeAt = (i: number): number => (found[i] ? gradeOf(found[i]) : 0);
  const isDate = (i: number): boolean => {
    const line = lines[i]!;
    return line.dated !== undefined && mayNameJob(line) && (line.dated.isRange || line.words.length < 3);
  };
  /** A line without a date that a date nearby may belong to. */
  const mayBelong = (i: number): boolean => {
    const line = lines[i];
    if (!line || line.dated || line.isTask) return false;
    return gradeAt(i) > 1 && line.words.length <= LONGEST_TITLE;
  };
  const near = (i: number, side: -1 | 1): number | undefined => {
    for (let step = 1; step <= FARTHEST; step++) {
      const at = i + side * step;
      if (lines[at]?.dated) return undefined;
      if (mayBelong(at)) return at;
    }
    return undefined;
  };
  // Whether titles stand above their dates or under them is the habit of a whole CV.
  let habit = 0;
  for (const i of lines.keys()) {
    if (!isDate(i) || gradeAt(i) > 1) continue;
    habit += Number(near(i, 1) !== undefined) - Number(near(i, -1) !== undefined);
  }
  const sides = habit > 0 ? ([1, -1] as const) : ([-1, 1] as const);
  const taken = new Set<number>();
  const named: Named[] = [];
  for (const [i, line] of lines.entries()) {
    const own = found[i];
    if (!line.dated) continue;
    const { period } = line.dated;
    if (own && gradeAt(i) > 1) {
      named.push({ line, title: own, period, together: true });
      continue;
    }
    if (isDate(i)) {
      const at = sides.map((side) => near(i, side)).find((place) => place !== undefined && !taken.has(place));
      if (at !== undefined) {
        taken.add(at);
        named.push({ line: lines[at]!, title: found[at]!, period, together: false });
        continue;
      }
    }
    if (own && line.dated.isRange) named.push({ line, title: own, period, together: true });
  }
  if (named.length) return named;
  // Jobs listed without any date: titles alone.
  return lines.flatMap((line, i) =>
    line.section === 'jobs' && !line.isTask && !line.isSetIn && gradeAt(i) === 3 && line.words.length <= LONGEST_TITLE
      ? [{ line, title: found[i]!, together: false }]
      : []
  );
}

function confidenceOf({ title, period, together }: Named): FoundJob['confidence'] {
  const grade = gradeOf(title);
  if (grade === 3 && title.jobs.length === 1 && period) return 'clear';
  return grade > 1 && (together || period) ? 'likely' : 'unsure';
}

const SURENESS = ['unsure', 'likely', 'clear'] as const;

/** The jobs, the latest first, each once; and the words of their titles, which state no task. */
export function* findJobs(
  lines: readonly CvLine[],
  titles: Titles,
  codes: readonly string[],
  today: CvDate
): Generator<void, { jobs: FoundJob[]; titled: Set<CvWord> }> {
  const all = yield* nameJobs(lines, titles);
  const byJob = new Map<number, Named[]>();
  for (const named of all) {
    const [job = 0] = named.title.jobs;
    byJob.set(job, [...(byJob.get(job) ?? []), named]);
  }
  const jobs = [...byJob]
    .map(([job, places]): FoundJob => {
      const periods = places.flatMap(({ period }) => period ?? []);
      const period = spanOf(periods);
      const years = yearsOf(periods, today);
      const sureness = places.map((named) => SURENESS.indexOf(confidenceOf(named)));
      return {
        code: codes[job]!,
        ...(period && { period }),
        ...(years !== undefined && { years }),
        words: [...new Set(places.map(({ line, title }) => quote(line, title.words)))],
        confidence: SURENESS[Math.max(...sureness)]!,
      };
    })
    .sort((a, b) => endOf(b.period) - endOf(a.period));
  return { jobs, titled: new Set(all.flatMap(({ title }) => title.words)) };
}

const endOf = (period: Period | undefined): number =>
  !period ? -1 : period.to ? 12 * period.to.year + (period.to.month ?? 12) : Number.MAX_SAFE_INTEGER;
