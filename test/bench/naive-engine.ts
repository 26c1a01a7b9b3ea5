// The same ranking as one would write it first: an object a job, its skills in a Map, wishes in Sets, everything made
// anew at each call. What the engine is compared with, in time and in result.
import type { Profile } from '@passerelle/engine';
import { scoreInterests } from '@passerelle/engine/interests';
import { indexJobs } from '@passerelle/engine/matching';
import type { Referential } from '@passerelle/referential';

interface NaiveJob {
  readonly code: string;
  readonly parent: string;
  readonly skills: ReadonlyMap<string, number>;
  readonly tastes: readonly number[];
  readonly breaks: ReadonlySet<string>;
  readonly nearest: readonly string[];
}

const UNIT = 2 ** 20;

/** Ranks people without years in their past jobs, and whose wishes five jobs keep. */
export function naiveEngine(referential: Referential): (profile: Profile) => string[] {
  const { ranking, items, nearest } = referential;
  const { jobs, skills, links } = ranking;
  const index = indexJobs(referential);
  const all = new Map<string, NaiveJob>();
  jobs.forEach((code, job) => {
    all.set(code, {
      code,
      parent: jobs[ranking.parents[job]!]!,
      skills: new Map(
        skills.flatMap((id, skill) =>
          links.jobs.subarray(links.offsets[skill], links.offsets[skill + 1]).includes(job)
            ? [[id, ranking.information[skill]!] as const]
            : []
        )
      ),
      tastes: [...index.tastes.subarray(job * 6, job * 6 + 6)],
      breaks: new Set(index.wishIds.filter((_, wish) => index.broken[wish]![job])),
      nearest: [...nearest.jobs.subarray(nearest.offsets[job], nearest.offsets[job + 1])].map((near) => jobs[near]!),
    });
  });
  const information = new Map(skills.map((id, skill) => [id as string, ranking.information[skill]!]));
  const mean = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
  const centred = (numbers: readonly number[]): number[] => {
    const middle = mean(numbers);
    const rest = numbers.map((n) => n - middle);
    const length = Math.sqrt(rest.reduce((sum, n) => sum + n * n, 0));
    return rest.map((n) => (length > 1e-5 ? n / length : 0));
  };

  return (profile) => {
    const had = new Map<string, number>();
    for (const { code } of profile.jobs) for (const id of all.get(code)!.skills.keys()) had.set(id, 2);
    for (const [id, answer] of Object.entries(profile.skills))
      if (answer === 'had') had.set(id, 3);
      else had.delete(id);
    const size = Math.sqrt([...had].reduce((sum, [id, weight]) => sum + information.get(id)! * weight ** 2, 0));
    const done = new Set(profile.jobs.map(({ code }) => code));
    const likeness = new Map<string, number>();
    for (const job of all.values()) {
      let shared = 0;
      let norm = 0;
      for (const [id, info] of job.skills) {
        norm += info;
        shared += info * (had.get(id) ?? 0);
      }
      likeness.set(job.code, shared ? Math.floor(((UNIT / size) * shared) / Math.sqrt(norm) + 0.5) : 0);
    }
    const reach = new Map([...likeness].map(([code, n]) => [code, 20 * n]));
    const add = (code: string, amount: number): unknown => reach.set(code, reach.get(code)! + amount);
    const lenders = [...likeness]
      .filter(([, n]) => n > 0)
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, 3);
    const shares = lenders.map(([, n]) => (n / lenders[0]![1]) ** 8);
    lenders.forEach(([code], i) => {
      const lender = all.get(code)!;
      const amount = Math.round((lenders[0]![1] * shares[i]!) / shares.reduce((sum, share) => sum + share, 0));
      const onward = Math.round((15 * amount) / Math.max(1, lender.nearest.length));
      for (const near of lender.nearest) {
        add(near, 15 * amount);
        for (const further of all.get(near)!.nearest) add(further, onward);
      }
      for (const job of all.values()) {
        if (job.parent === lender.parent) add(job.code, 6 * amount);
        if (job.code.slice(0, 3) === code.slice(0, 3)) add(job.code, 4 * amount);
      }
    });
    const { letters, flat } = scoreInterests(items, profile.interests);
    const rated = letters.filter(({ answered }) => answered > 0).map((letter) => letter.mean);
    const own = flat ? [] : centred(letters.map((letter) => (letter.answered ? letter.mean : mean(rated))));
    const wishes = Object.entries(profile.wishes);
    return [...all.values()]
      .filter(({ code, breaks }) => !done.has(code) && !wishes.some(([id, as]) => as === 'must' && breaks.has(id)))
      .map((job) => {
        const theirs = centred(job.tastes);
        const like = 1 + 0.7 * own.reduce((sum, n, i) => sum + n * theirs[i]!, 0);
        const kept = wishes.filter(([id]) => !job.breaks.has(id)).length;
        const can = 0.05 + (0.95 * reach.get(job.code)!) / (60 * UNIT);
        return { code: job.code, score: can * like * 1.25 ** kept * 0.8 ** (wishes.length - kept) };
      })
      .sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1))
      .slice(0, 50)
      .map(({ code }) => code);
  };
}
