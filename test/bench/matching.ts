// How well the ranking finds the jobs that people of one job go to, on anyone's table of transitions.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createEngine } from '@passerelle/engine';
import type { GivenProfile } from '@passerelle/engine';
import type { Ranking } from '@passerelle/referential';
import { openReferential } from './open-referential.ts';
import { random, shuffle } from './random.ts';
import { means, measure } from './ranking-measures.ts';
import type { Measures } from './ranking-measures.ts';
import { readColumns } from './read-columns.ts';
import { runCommand } from './run-command.ts';

const USAGE =
  'usage: bench:matching -- --pairs FILE.csv [--pack DIR] [--among FILE] [--ticks all|half|half-wrong|N] [--seed N]';

/** Share of wrong ticks added by `half-wrong`. */
const WRONG = 0.3;

type Ticks = 'all' | 'half' | 'half-wrong' | number | undefined;

function readTicks(text: string | undefined): Ticks {
  if (text === undefined || text === 'all' || text === 'half' || text === 'half-wrong') return text;
  if (!/^\d+$/.test(text)) throw new Error(USAGE);
  return Number(text);
}

/** The know-how of each job, by id. */
function skillsByJob({ jobs, skills, links }: Ranking): Map<string, string[]> {
  const byJob = new Map(jobs.map((code) => [code, [] as string[]]));
  skills.forEach((id, skill) => {
    for (let i = links.offsets[skill]!; i < links.offsets[skill + 1]!; i++) byJob.get(jobs[links.jobs[i]!]!)!.push(id);
  });
  return byJob;
}

const had = (ids: readonly string[]): GivenProfile => ({
  skills: Object.fromEntries(ids.map((id) => [id, 'had' as const])),
});

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      pairs: { type: 'string' },
      pack: { type: 'string' },
      among: { type: 'string' },
      ticks: { type: 'string' },
      seed: { type: 'string', default: '1' },
    },
  });
  if (!values.pairs || !/^\d+$/.test(values.seed)) throw new Error(USAGE);
  const ticks = readTicks(values.ticks);
  const rows = readColumns(values.pairs, ['code_rome', 'code_rome_cible'], ['libelle_type_mobilite']);
  const referential = await openReferential(values.pack);
  const engine = createEngine(referential);
  const known = new Set<string>(referential.ranking.jobs);
  const among = values.among
    ? readFileSync(values.among, 'utf8')
        .split(/\s+/)
        .filter((code) => known.has(code))
    : [...known];
  if (!among.length) throw new Error(`${values.among}: no code that the pack knows`);
  const candidates = new Set(among);

  // Pairs by origin; those with a code that the pack does not know, or a target that is no candidate, are left out.
  const targets = new Map<string, Map<string, string>>();
  let skipped = 0;
  for (const { code_rome: from = '', code_rome_cible: to = '', libelle_type_mobilite: type = '' } of rows) {
    if (!known.has(from) || !candidates.has(to) || from === to) skipped++;
    else targets.set(from, (targets.get(from) ?? new Map<string, string>()).set(to, type));
  }

  const skills = skillsByJob(referential.ranking);
  const allSkills = [...new Set([...skills.values()].flat())];
  const profileOf = (origin: string): GivenProfile => {
    const own = skills.get(origin)!;
    const next = random(Number(values.seed) * 7919 + referential.ranking.jobs.indexOf(origin));
    if (ticks === undefined) return { jobs: [{ code: origin }] };
    if (ticks === 'all') return had(own);
    // So many boxes of the checklist, answered truthfully; what was not asked is not known.
    if (typeof ticks === 'number')
      return had(engine.askSkills({ jobs: [{ code: origin }] }, ticks).filter((id) => own.includes(id)));
    const half = shuffle(own, next).slice(0, Math.ceil(own.length / 2));
    if (ticks === 'half') return had(half);
    const others = allSkills.filter((id) => !own.includes(id));
    return had([...half, ...shuffle(others, next).slice(0, Math.round(half.length * WRONG))]);
  };

  const measured: Measures[] = [];
  const byType = new Map<string, Measures[]>();
  let time = 0;
  for (const [origin, of] of targets) {
    const profile = profileOf(origin);
    const started = performance.now();
    const { jobs } = engine.rank(profile, { limit: candidates.size, among });
    time += performance.now() - started;
    const ranked = jobs.map(({ code }) => code).filter((code) => code !== origin);
    measured.push(measure(ranked, new Set(of.keys())));
    for (const type of new Set(of.values())) {
      if (type === '') continue;
      const ofType = new Set([...of].filter(([, t]) => t === type).map(([code]) => code));
      byType.set(type, [...(byType.get(type) ?? []), measure(ranked, ofType)]);
    }
  }
  console.log(
    JSON.stringify({
      n: measured.length,
      skipped,
      ...means(measured),
      usPerRank: measured.length ? Math.round((time / measured.length) * 1e4) / 10 : 0,
      byType: Object.fromEntries([...byType].map(([type, list]) => [type, { n: list.length, ...means(list) }])),
    })
  );
}

await runCommand(main);
