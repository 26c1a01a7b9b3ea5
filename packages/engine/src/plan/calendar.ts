// Months as numbers and back. No clock: a plan begins when it is told to.

const START = /^(\d{4})-(0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/;

/**
 * Months since year 0 of « 2026-03 » or « 2026-03-15 ».
 * @throws {RangeError} for anything else.
 */
export function readMonth(text: string): number {
  const [, year, month] = START.exec(text) ?? [];
  if (year === undefined) throw new RangeError(`not an ISO month or day: ${text}`);
  return 12 * Number(year) + Number(month) - 1;
}

/** « 2026-03 ». */
export const writeMonth = (months: number): string =>
  `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
