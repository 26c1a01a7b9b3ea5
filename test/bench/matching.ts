// How well the ranking finds the jobs that people of one job go to, on anyone's table of transitions.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createEngine } from '@passerelle/engine';
import type { GivenProfile } from '@passerelle/engine';
import type { Ranking } from '@passerelle/referential';
import { baselines, rankBaseline } from './baseline-rankings.ts';
import { openReferential } from './open-referential.ts';
import { random, shuffle } from './random.ts';
import { means, measure } from './ranking-measures.ts';
import type { Measures } from './ranking-measures.ts';
import { readColumns } from './read-columns.ts';
import { runCommand } from './run-command.ts';

const USAGE =
  'usage: bench:matching -- --pairs FILE.csv [--pack DIR] [--among FILE] [--ticks all|half|half-wrong|N] [--seed N] ' +
  '[--pasts N] [--openness 0…1] [--halves]';

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

/** Someone whose list is compared with what people of their past jobs go to. */
interface Case {
  readonly origin: string;
  /** Codes done, the origin first; with `--ticks` the profile does not tell them. */
  readonly past: readonly string[];
  readonly profile: GivenProfile;
  /** Codes gone to, and the type of the move. */
  readonly targets: ReadonlyMap<string, string>;
}

/** The means of some lists, in the names of the columns of a table. */
const row = (list: readonly Measures[]): Record<string, number> => {
  const { recallAt10, map, hitAt10, mrr, ndcgAt10 } = means(list);
  return { n: list.length, 'recall@10': recallAt10, MAP: map, 'hit@10': hitAt10, MRR: mrr, 'nDCG@10': ndcgAt10 };
};

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      pairs: { type: 'string' },
      pack: { type: 'string' },
      among: { type: 'string' },
      ticks: { type: 'string' },
      seed: { type: 'string', default: '1' },
      pasts: { type: 'string', default: '1' },
      openness: { type: 'string', default: '0' },
      halves: { type: 'boolean', default: false },
    },
  });
  const openness = Number(values.openness);
  if (!values.pairs || !/^\d+$/.test(values.seed) || !/^[1-9]$/.test(values.pasts) || !(openness >= 0 && openness <= 1))
    throw new Error(USAGE);
  const ticks = readTicks(values.ticks);
  const pasts = Number(values.pasts);
  const rows = readColumns(values.pairs, ['code_rome', 'code_rome_cible'], ['libelle_type_mobilite']);
  const referential = await openReferential(values.pack);
  const { ranking } = referential;
  const engine = createEngine(referential);
  const known = new Set<string>(ranking.jobs);
  const among = values.among
    ? readFileSync(values.among, 'utf8')
        .split(/\s+/)
        .filter((code) => known.has(code))
    : [...known];
  if (!among.length) throw new Error(`${values.among}: no code that the pack knows`);
  const candidates = new Set(among);
  const chosen = values.among ? { among } : {};

  // Pairs by origin; those with a code that the pack does not know, or a target that is no candidate, are left out.
  const targets = new Map<string, Map<string, string>>();
  let skipped = 0;
  for (const { code_rome: from = '', code_rome_cible: to = '', libelle_type_mobilite: type = '' } of rows) {
    if (!known.has(from) || !candidates.has(to) || from === to) skipped++;
    else targets.set(from, (targets.get(from) ?? new Map<string, string>()).set(to, type));
  }

  const skills = skillsByJob(ranking);
  const skillAt = new Map(ranking.skills.map((id, skill) => [id as string, skill]));
  const allSkills = [...new Set([...skills.values()].flat())];
  const profileOf = (past: readonly string[], next: () => number): GivenProfile => {
    const jobs = past.map((code) => ({ code }));
    const own = [...new Set(past.flatMap((code) => skills.get(code)!))];
    if (ticks === undefined) return { jobs };
    if (ticks === 'all') return had(own);
    // So many boxes of the checklist, answered truthfully; what was not asked is not known.
    if (typeof ticks === 'number') return had(engine.askSkills({ jobs }, ticks).filter((id) => own.includes(id)));
    const half = past.flatMap((code) => {
      const list = skills.get(code)!;
      return shuffle(list, next).slice(0, Math.ceil(list.length / 2));
    });
    if (ticks === 'half') return had(half);
    const others = allSkills.filter((id) => !own.includes(id));
    return had([...half, ...shuffle(others, next).slice(0, Math.round(half.length * WRONG))]);
  };

  // One person an origin; with several pasts, the others are drawn, and where they may go is taken together.
  const origins = [...targets.keys()];
  const cases = origins.map((origin): Case => {
    const next = random(Number(values.seed) * 7919 + ranking.jobs.indexOf(origin));
    const past = [origin];
    while (past.length < Math.min(pasts, origins.length)) {
      const other = origins[Math.floor(next() * origins.length)]!;
      if (!past.includes(other)) past.push(other);
    }
    const union = new Map(past.flatMap((code) => [...targets.get(code)!]));
    past.forEach((code) => union.delete(code));
    return { origin, past, profile: profileOf(past, next), targets: union };
  });

  const measured = new Map<string, Measures>();
  const byType = new Map<string, Measures[]>();
  for (const { origin, past, profile, targets: of } of cases) {
    if (of.size === 0) continue;
    const { jobs } = engine.rank(profile, { limit: candidates.size, openness, ...chosen });
    const ranked = jobs.map(({ code }) => code).filter((code) => !past.includes(code));
    measured.set(origin, measure(ranked, new Set(of.keys()), pasts > 1));
    for (const type of new Set(of.values())) {
      if (type === '') continue;
      const ofType = new Set([...of].filter(([, t]) => t === type).map(([code]) => code));
      byType.set(type, [...(byType.get(type) ?? []), measure(ranked, ofType, pasts > 1)]);
    }
  }
  const all = [...measured.values()];

  // Timed apart: what a page asks for, a first list of fifty.
  let time = Infinity;
  for (let run = 0; run < 3; run++) {
    const started = performance.now();
    for (const { profile } of cases) engine.rank(profile, { openness, ...chosen });
    time = Math.min(time, performance.now() - started);
  }

  const table: Record<string, Record<string, number>> = {};
  const positions = [...candidates].map((code) => ranking.jobs.indexOf(code));
  for (const baseline of baselines(ranking)) {
    const list = cases.flatMap(({ origin, past, profile, targets: of }) => {
      if (of.size === 0) return [];
      // The skills that the engine was told of; the tree of codes goes by the jobs done even where it was not.
      const own = profile.skills ? Object.keys(profile.skills) : past.flatMap((code) => skills.get(code)!);
      const person = {
        skills: new Set(own.map((id) => skillAt.get(id)!)),
        jobs: past.map((code) => ranking.jobs.indexOf(code)),
        next: random(Number(values.seed) * 7919 + ranking.jobs.indexOf(origin)),
      };
      const ranked = rankBaseline(baseline, person, ranking.jobs, positions);
      return [measure(ranked, new Set(of.keys()), pasts > 1)];
    });
    table[baseline.name] = row(list);
  }
  table['passerelle'] = row(all);
  // Every other parent, in the order of their codes, so that jobs of one family are all on one side: what was tuned on one half is seen on the other.
  if (values.halves) {
    const parents = [...new Set(ranking.parents)].sort((a, b) => a - b);
    const half = (origin: string): number => parents.indexOf(ranking.parents[ranking.jobs.indexOf(origin)]!) % 2;
    for (const [parity, name] of ['even parents', 'odd parents'].entries())
      table[name] = row([...measured].flatMap(([origin, m]) => (half(origin) === parity ? [m] : [])));
  }
  console.table(table);
  console.log(
    JSON.stringify({
      n: all.length,
      skipped,
      ...means(all),
      usPerRank: cases.length ? Math.round((time / cases.length) * 1e4) / 10 : 0,
      byType: Object.fromEntries([...byType].map(([type, list]) => [type, { n: list.length, ...means(list) }])),
    })
  );
}

await runCommand(main);
