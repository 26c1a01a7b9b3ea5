// Ranking done the long way, from what DESIGN.md says: plain objects, sets and loops, no typed array,
// nothing of the engine's. Slow, and easy to check by eye.
import type { Profile } from '@passerelle/engine';
import type { Referential } from '@passerelle/referential';

interface PlainSkill {
  readonly id: string;
  readonly soft: boolean;
  readonly information: number;
}

interface PlainJob {
  readonly code: string;
  readonly skills: readonly { readonly skill: PlainSkill; readonly details: number; readonly core: boolean }[];
  readonly contexts: ReadonlySet<string>;
  /** What it offers, by letter. */
  readonly offers: Readonly<Record<string, number>>;
}

export interface PlainWorld {
  readonly jobs: readonly PlainJob[];
  readonly skills: ReadonlyMap<string, PlainSkill>;
  readonly experiences: ReadonlyMap<string, readonly string[]>;
  readonly wishes: readonly { readonly id: string; readonly mode: string; readonly contexts: readonly string[] }[];
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
const strengthOf = (details: number): number => ({ 1: 2, 2: 3, 3: 4 })[details]!;

export function plainWorld({ ranking, items }: Referential): PlainWorld {
  const skills = ranking.skills.map((id, s) => ({
    id,
    soft: ranking.soft[s] === 1,
    information: ranking.information[s],
    letter: HEXAGON[ranking.skillLetters[s] - 1],
  }));
  const jobs = ranking.jobs.map((code, job) => {
    const ofJob: { skill: (typeof skills)[number]; details: number; core: boolean }[] = [];
    const contexts = new Set<string>();
    return { code, job, ofJob, contexts };
  });
  skills.forEach((skill, s) => {
    for (let i = ranking.links.offsets[s]; i < ranking.links.offsets[s + 1]; i++)
      jobs[ranking.links.jobs[i]].ofJob.push({
        skill,
        details: ranking.links.details[i],
        core: ranking.links.core[i] === 1,
      });
  });
  ranking.contexts.forEach((id, c) => {
    for (let i = ranking.contextLinks.offsets[c]; i < ranking.contextLinks.offsets[c + 1]; i++)
      jobs[ranking.contextLinks.jobs[i]].contexts.add(id);
  });
  return {
    jobs: jobs.map(({ code, job, ofJob, contexts }) => {
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
        if (lettered.length) offers[letter] += (6 * same) / lettered.length;
      }
      return { code, skills: ofJob, contexts, offers };
    }),
    skills: new Map(skills.map((skill) => [skill.id, skill])),
    experiences: new Map(
      ranking.experiences.map(({ id, skills: trained }) => [id, trained.map((s) => ranking.skills[s])])
    ),
    wishes: ranking.wishes.map(({ id, mode, contexts }) => ({
      id,
      mode,
      contexts: contexts.map((c) => ranking.contexts[c]),
    })),
    items: new Map(items.map(({ id, letter }) => [id, letter])),
  };
}

/** How strongly the person has each skill, on the scale 2, 3, 4. */
function strengths(world: PlainWorld, profile: Profile): Map<string, number> {
  const had = new Map<string, number>();
  const presume = (id: string, strength: number) => had.set(id, Math.max(strength, had.get(id) ?? 0));
  for (const { code } of profile.jobs)
    for (const { skill, details } of world.jobs.find((job) => job.code === code)?.skills ?? [])
      presume(skill.id, strengthOf(details));
  for (const id of profile.experiences) for (const skill of world.experiences.get(id) ?? []) presume(skill, 2);
  for (const [id, said] of Object.entries(profile.skills)) {
    if (!world.skills.has(id)) continue;
    if (said === 'had') presume(id, 3);
    else had.delete(id);
  }
  return had;
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

const keeps = ({ contexts }: PlainJob, wish: PlainWorld['wishes'][number]): boolean =>
  wish.contexts.some((id) => contexts.has(id)) === (wish.mode === 'seek');

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

  let mine = 0;
  for (const [id, strength] of had) mine += world.skills.get(id)!.information * strength ** 2;
  const jobs = keeping(musts).map((job): OracleJob => {
    let points = 0;
    let size = 0;
    for (const { skill, details } of job.skills) {
      points += skill.information * strengthOf(details) * (had.get(skill.id) ?? 0);
      size += skill.information * strengthOf(details) ** 2;
    }
    const similarity = mine && size ? points / Math.sqrt(mine * size) : 0;
    const letters = [...HEXAGON];
    const r = liked
      ? pearson(
          letters.map((letter) => liked[letter]),
          letters.map((letter) => job.offers[letter])
        )
      : 0;
    const kept = asked.filter((wish) => keeps(job, wish)).length;
    const can = 0.05 + 0.95 * similarity;
    const like = 1 + 0.7 * r;
    const wish = 1.25 ** kept * 0.8 ** (asked.length - kept);

    const knowHow = job.skills.filter(({ skill }) => !skill.soft);
    const core = knowHow.filter((link) => link.core);
    const weight = ({ skill, details }: (typeof knowHow)[number]) => skill.information * strengthOf(details) ** 2;
    const others = knowHow.filter((link) => !link.core).sort((a, b) => weight(b) - weight(a));
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
      alike: JSON.stringify([points, points && size, liked && job.offers, kept]),
    };
  });
  jobs.sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1));
  return { jobs, relaxed };
}
