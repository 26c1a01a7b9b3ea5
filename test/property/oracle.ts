// Ranking done the long way, from what DESIGN.md says: plain objects, sets and loops, no typed array,
// nothing of the engine's. Slow, and easy to check by eye.
import type { Profile } from '@passerelle/engine';
import type { Referential } from '@passerelle/referential';

interface PlainSkill {
  readonly id: string;
  readonly information: number;
}

interface PlainJob {
  readonly code: string;
  readonly parent: string;
  readonly skills: readonly { readonly skill: PlainSkill; readonly core: boolean }[];
  /** Ids of the wishes whose contexts it has. */
  readonly has: ReadonlySet<string>;
  /** Codes of its nearest jobs. */
  readonly nearest: readonly string[];
  /** What it offers, by letter. */
  readonly offers: Readonly<Record<string, number>>;
}

export interface PlainWorld {
  readonly jobs: readonly PlainJob[];
  readonly skills: ReadonlyMap<string, PlainSkill>;
  readonly experiences: ReadonlyMap<string, readonly string[]>;
  readonly wishes: readonly { readonly id: string; readonly mode: string }[];
  readonly items: ReadonlyMap<string, string>;
}

interface OracleJob {
  readonly code: string;
  readonly score: number;
  readonly can: number;
  readonly like: number;
  readonly wish: number;
  readonly points: number;
  readonly had: number;
  readonly total: number;
  /** What two jobs must share to be the same to this person. */
  readonly alike: string;
}

const HEXAGON = 'RIASEC';
export function plainWorld({ ranking, items, experiences, nearest }: Referential): PlainWorld {
  const skills = ranking.skills.map((id, s) => ({
    id,
    information: ranking.information[s],
    letter: HEXAGON[ranking.skillLetters[s] - 1],
  }));
  const jobs = ranking.jobs.map((code, job) => {
    const ofJob: { skill: (typeof skills)[number]; core: boolean }[] = [];
    const has = new Set<string>();
    return { code, job, ofJob, has };
  });
  skills.forEach((skill, s) => {
    for (let i = ranking.links.offsets[s]; i < ranking.links.offsets[s + 1]; i++)
      jobs[ranking.links.jobs[i]].ofJob.push({ skill, core: ranking.links.core[i] === 1 });
  });
  ranking.wishes.forEach(({ id }, w) => {
    for (let i = ranking.wishLinks.offsets[w]; i < ranking.wishLinks.offsets[w + 1]; i++)
      jobs[ranking.wishLinks.jobs[i]].has.add(id);
  });
  return {
    jobs: jobs.map(({ code, job, ofJob, has }) => {
      const major = HEXAGON[ranking.majors[job] - 1];
      const minor = HEXAGON[ranking.minors[job] - 1];
      const lettered = ofJob.filter(({ skill }) => skill.letter);
      const offers: Record<string, number> = {};
      for (const [i, letter] of [...HEXAGON].entries()) {
        const neighbours = [HEXAGON[(i + 1) % 6], HEXAGON[(i + 5) % 6]];
        if (letter === major) offers[letter] = 10;
        else if (letter === minor) offers[letter] = 6;
        else offers[letter] = neighbours.includes(major) ? 3 : 0;
        const same = lettered.filter(({ skill }) => skill.letter === letter).length;
        if (lettered.length) offers[letter] += (3 * same) / lettered.length;
      }
      const near = Array.from(nearest.jobs.slice(nearest.offsets[job], nearest.offsets[job + 1]));
      return {
        code,
        parent: ranking.jobs[ranking.parents[job]],
        skills: ofJob,
        has,
        nearest: near.map((j) => ranking.jobs[j]),
        offers,
      };
    }),
    skills: new Map(skills.map((skill) => [skill.id, skill])),
    experiences: new Map(experiences.map(({ id, skills: trained }) => [id, trained.map((s) => ranking.skills[s])])),
    wishes: ranking.wishes.map(({ id, mode }) => ({ id, mode })),
    items: new Map(items.map(({ id, letter }) => [id, letter])),
  };
}

/** How strongly the person has each skill, from 1 (a job left ten years before the last) to 3. */
function strengths(world: PlainWorld, profile: Profile): Map<string, number> {
  const had = new Map<string, number>();
  const presume = (id: string, strength: number) => had.set(id, Math.max(strength, had.get(id) ?? 0));
  const years = profile.jobs.flatMap(({ endedIn }) => endedIn ?? []);
  for (const { code, years: held, endedIn } of profile.jobs) {
    const faded = endedIn !== undefined && Math.max(...years) - endedIn >= 10;
    for (const { skill } of world.jobs.find((job) => job.code === code)?.skills ?? [])
      presume(skill.id, faded ? 1 : (held ?? 0) >= 5 ? 3 : 2);
  }
  for (const id of profile.experiences) for (const skill of world.experiences.get(id) ?? []) presume(skill, 2);
  for (const [id, said] of Object.entries(profile.skills)) {
    if (!world.skills.has(id)) continue;
    if (said === 'had') had.set(id, 3);
    else had.delete(id);
  }
  return had;
}

/** One, in the whole numbers of a reach. */
const UNIT = 2 ** 20;

/** How near the person is to each job, by code: 60 units at most. */
function reaches(world: PlainWorld, had: ReadonlyMap<string, number>): Map<string, number> {
  let mine = 0;
  for (const [id, strength] of had) mine += world.skills.get(id)!.information * strength ** 2;
  const likeness = new Map<string, number>();
  for (const { code, skills } of world.jobs) {
    let points = 0;
    let size = 0;
    for (const { skill } of skills) {
      points += skill.information * (had.get(skill.id) ?? 0);
      size += skill.information;
    }
    likeness.set(code, points ? Math.round((UNIT * points) / Math.sqrt(mine) / Math.sqrt(size)) : 0);
  }
  const reach = new Map([...likeness].map(([code, like]) => [code, 20 * like]));
  const lenders = world.jobs
    .filter(({ code }) => likeness.get(code))
    .sort((a, b) => likeness.get(b.code)! - likeness.get(a.code)! || (a.code < b.code ? -1 : 1))
    .slice(0, 3);
  const first = likeness.get(lenders[0]?.code ?? '') ?? 0;
  const shares = lenders.map(({ code }) => (likeness.get(code)! / first) ** 8);
  const add = (code: string, amount: number) => reach.set(code, reach.get(code)! + amount);
  lenders.forEach((lender, i) => {
    const amount = Math.round((first * shares[i]) / shares.reduce((a, b) => a + b, 0));
    for (const near of lender.nearest) {
      add(near, 15 * amount);
      for (const next of world.jobs.find(({ code }) => code === near)!.nearest)
        add(next, Math.round((15 * amount) / lender.nearest.length));
    }
    for (const job of world.jobs) {
      if (job.parent === lender.parent) add(job.code, 6 * amount);
      if (job.code.slice(0, 3) === lender.code.slice(0, 3)) add(job.code, 4 * amount);
    }
  });
  return reach;
}

/** Mean answer by letter, the average of the others where there is none; nothing when none is preferred. */
function tastes(world: PlainWorld, profile: Profile): Record<string, number> | undefined {
  const given: Record<string, number[]> = {};
  for (const [id, answer] of Object.entries(profile.interests)) {
    const letter = world.items.get(id);
    if (letter) (given[letter] ??= []).push(answer);
  }
  const means = Object.entries(given).map(([letter, answers]) => [
    letter,
    answers.reduce((a, b) => a + b, 0) / answers.length,
  ]) as [string, number][];
  // A tie with the best, within one standard error, of five letters or of all of them prefers nothing.
  const answers = Object.values(given);
  const spread = answers.flatMap((list) => list.map((a) => (a - list.reduce((x, y) => x + y, 0) / list.length) ** 2));
  const freedom = spread.length - answers.length;
  const variance = freedom > 0 ? spread.reduce((x, y) => x + y, 0) / freedom : 0;
  const ranked = [...HEXAGON]
    .flatMap((letter) => means.filter(([of]) => of === letter))
    .sort(([, a], [, b]) => b - a)
    .map(([letter, mean]) => ({ mean, error: Math.sqrt(variance / given[letter].length) }));
  const [best] = ranked;
  const apart = ranked.findIndex(({ mean, error }) => best.mean - mean > Math.sqrt((best.error ** 2 + error ** 2) / 2));
  if (apart < 0 || apart >= 5) return undefined;
  const average = means.reduce((sum, [, mean]) => sum + mean, 0) / means.length;
  return Object.fromEntries([...HEXAGON].map((letter) => [letter, new Map(means).get(letter) ?? average]));
}

function pearson(x: readonly number[], y: readonly number[]): number {
  const mean = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0) / numbers.length;
  const [mx, my] = [mean(x), mean(y)];
  const covariance = mean(x.map((v, i) => (v - mx) * (y[i] - my)));
  const deviation = (numbers: readonly number[], m: number) => Math.sqrt(mean(numbers.map((v) => (v - m) ** 2)));
  const product = deviation(x, mx) * deviation(y, my);
  return product < 1e-9 ? 0 : covariance / product;
}

const keeps = ({ has }: PlainJob, wish: PlainWorld['wishes'][number]): boolean =>
  has.has(wish.id) === (wish.mode === 'seek');

/** Every job, best first; jobs with the same score by code. */
export function oracleRank(world: PlainWorld, profile: Profile): { jobs: OracleJob[]; relaxed: Set<string> } {
  const had = strengths(world, profile);
  const liked = tastes(world, profile);
  const asked = world.wishes.filter(({ id }) => Object.hasOwn(profile.wishes, id));
  const open = world.jobs.filter(({ code }) => !profile.jobs.some((past) => past.code === code));

  let musts = asked.filter(({ id }) => profile.wishes[id] === 'must');
  const relaxed = new Set<string>();
  const keeping = (wishes: typeof musts) => open.filter((job) => wishes.every((wish) => keeps(job, wish)));
  while (keeping(musts).length < Math.min(5, open.length)) {
    let best = musts[0];
    for (const wish of musts) {
      const gain = (given: typeof wish) => keeping(musts.filter((other) => other !== given)).length;
      if (gain(wish) > gain(best)) best = wish;
    }
    relaxed.add(best.id);
    musts = musts.filter((wish) => wish !== best);
  }
  for (const id of [...relaxed]) {
    const again = [...musts, asked.find((wish) => wish.id === id)!];
    if (keeping(again).length < Math.min(5, open.length)) continue;
    musts = again;
    relaxed.delete(id);
  }

  const reach = reaches(world, had);
  const jobs = keeping(musts).map((job): OracleJob => {
    const points = job.skills.reduce((sum, { skill }) => sum + skill.information * (had.get(skill.id) ?? 0), 0);
    const letters = [...HEXAGON];
    const r = liked
      ? pearson(
          letters.map((letter) => liked[letter]),
          letters.map((letter) => job.offers[letter])
        )
      : 0;
    const kept = asked.filter((wish) => keeps(job, wish)).length;
    const can = 0.05 + (0.95 * reach.get(job.code)!) / (60 * UNIT);
    const like = 1 + 0.7 * r;
    const wish = 1.25 ** kept * 0.8 ** (asked.length - kept);

    const core = job.skills.filter((link) => link.core);
    const others = job.skills.filter((link) => !link.core).sort((a, b) => b.skill.information - a.skill.information);
    const keys = [...core, ...others.slice(0, Math.max(0, 6 - core.length))];
    return {
      code: job.code,
      score: can * like * wish,
      can,
      like,
      wish,
      points,
      had: keys.filter(({ skill }) => had.has(skill.id)).length,
      total: keys.length,
      alike: JSON.stringify([reach.get(job.code), liked && job.offers, kept]),
    };
  });
  jobs.sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1));
  return { jobs, relaxed };
}
