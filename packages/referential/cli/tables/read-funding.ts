// The table of funding schemes → what a pack holds of it.
import { FUNDING_KINDS } from '../../src/types.ts';
import type { FundingScheme } from '../../src/types.ts';
import { dateOf, fail, indexOf, oneOf } from './check-cells.ts';
import type { Reader } from './columns.ts';

export function readFunding(read: Reader): FundingScheme[] {
  const rows = read('funding.fr.tsv');
  indexOf(rows, 'scheme');
  indexOf(rows, 'label');
  return rows.map((row) => {
    const { scheme: id, label, amounts, conditions, url, source, checked } = row.cells;
    if (!url.startsWith('https://')) fail(row, `${url} is not an https address`);
    for (const key of ['amounts', 'conditions', 'source'] as const) if (row.cells[key] === '') fail(row, `no ${key}`);
    return {
      id,
      kind: FUNDING_KINDS[oneOf(row, 'kind', FUNDING_KINDS, row.cells.kind)]!,
      label,
      amounts,
      conditions,
      url,
      validFrom: dateOf(row, 'valid-from', row.cells['valid-from'], /^\d{4}(-\d{2}){0,2}$/),
      checked: dateOf(row, 'checked', checked),
      source,
    };
  });
}
