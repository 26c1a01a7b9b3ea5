// How hard employers find it to hire, from 1 to 5: the classes of Dares by family of trades (FAP), through its
// correspondence of families to parents (former ROME 3 jobs).
import { fail } from '../tables/check-cells.ts';
import { DERIVED } from '../tables/columns.ts';
import { formatTable } from '../tables/table.ts';
import { rangeOf, readFile } from './read-file.ts';

/**
 * The text of `tension.tsv`: for each parent, the classes of its families, in France and by region.
 * @throws {InputError} when a file, a column or a class is not what it should be.
 */
export async function deriveTension(dir: string): Promise<string> {
  /** By family, then by region; the empty one is France. */
  const families = new Map<string, Map<string, number>>();
  const classed = await readFile(dir, 'dares_tensions_2019_fap225.csv', [
    'fap',
    'level',
    'region_code',
    'tension_class_1_to_5',
  ]);
  for (const row of classed) {
    const { fap, region_code: region, tension_class_1_to_5: text } = row.cells;
    if (text === '') continue;
    if (!/^[1-5]$/.test(text)) fail(row, `"${text}" is no class from 1 to 5`);
    families.set(fap, (families.get(fap) ?? new Map<string, number>()).set(region, Number(text)));
  }
  const parents = new Map<string, Map<string, number[]>>();
  for (const { cells } of await readFile(dir, 'fap225_rome3.csv', ['fap', 'code_rome'])) {
    const of = parents.get(cells.code_rome) ?? new Map<string, number[]>();
    for (const [region, value] of families.get(cells.fap) ?? []) of.set(region, [...(of.get(region) ?? []), value]);
    if (of.size) parents.set(cells.code_rome, of);
  }
  const rows = [...parents]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([parent, of]) => {
      const regions = [...of.keys()].filter((region) => region !== '').sort((a, b) => Number(a) - Number(b));
      return [
        parent,
        rangeOf(of.get('') ?? []),
        regions.map((region) => `${region}=${rangeOf(of.get(region)!)}`).join(','),
      ];
    });
  return formatTable(DERIVED['tension.tsv'], rows);
}
