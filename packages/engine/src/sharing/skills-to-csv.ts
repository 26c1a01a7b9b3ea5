// Rows → CSV (RFC 4180) that a spreadsheet program opens as text and never runs.

/** What a spreadsheet program may take for a formula, also behind blanks or in the wide forms of East Asian keyboards. */
const FORMULA = /^(?:[\s\0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/;

const BYTE_ORDER_MARK = '\ufeff';

function cell(value: string | number): string {
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * CSV of rows of cells, the headings first. It starts with a byte order mark, without which accents are misread.
 * A text that could be taken for a formula gets an apostrophe before it. French spreadsheet programs part cells at
 * semicolons when a file is opened by a double click: `separator` says which.
 */
export const skillsToCsv = (rows: readonly (readonly (string | number)[])[], separator: ',' | ';' = ','): string =>
  BYTE_ORDER_MARK + rows.map((cells) => cells.map(cell).join(separator) + '\r\n').join('');
