// How exposed a job is to generative AI: the scores of the International Labour Organization by ISCO-08 unit
// group, through the official correspondence of parents (former ROME 3 jobs) to unit groups.
import { fail } from '../tables/check-cells.ts';
import { DERIVED } from '../tables/columns.ts';
import { formatTable } from '../tables/table.ts';
import { rangeOf, readFile } from './read-file.ts';

/** The official classes of exposure, from none to the highest: their place is the number kept. */
const CLASSES = [
  'Not Exposed',
  'Minimal Exposure',
  'Exposed: Gradient 1',
  'Exposed: Gradient 2',
  'Exposed: Gradient 3',
  'Exposed: Gradient 4',
];

/**
 * The text of `exposure.tsv`: for each parent, the scores in hundredths and the classes of its unit groups.
 * @throws {InputError} when a file, a column or a class is not what it should be.
 */
export async function deriveExposure(dir: string): Promise<string> {
  const groups = new Map<string, { score: number; level: number }>();
  const scored = await readFile(dir, 'ilo_2025_isco08_exposure.csv', [
    'code_isco08',
    'mean_score_2025',
    'exposure_2025',
  ]);
  for (const row of scored) {
    const score = Math.round(Number(row.cells.mean_score_2025) * 100);
    const level = CLASSES.indexOf(row.cells.exposure_2025);
    if (!(score >= 0 && score <= 100)) fail(row, `"${row.cells.mean_score_2025}" is not a score from 0 to 1`);
    if (level < 0) fail(row, `"${row.cells.exposure_2025}" is no class of exposure`);
    groups.set(row.cells.code_isco08, { score, level });
  }
  const parents = new Map<string, { score: number; level: number }[]>();
  for (const { cells } of await readFile(dir, 'rome3_isco08.csv', ['code_rome', 'code_isco08'])) {
    const group = groups.get(cells.code_isco08);
    if (group) parents.set(cells.code_rome, [...(parents.get(cells.code_rome) ?? []), group]);
  }
  const rows = [...parents]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([parent, of]) => [parent, rangeOf(of.map(({ score }) => score)), rangeOf(of.map(({ level }) => level))]);
  return formatTable(DERIVED['exposure.tsv'], rows);
}
