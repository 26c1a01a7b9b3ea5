/** So many years after it was read, or began to hold, a fact is to be checked again. */
const YEARS = 1;

/**
 * Whether a fact of that ISO year, month or day is older than twelve months on a day; a year or a month counts from
 * its first day. A fact without a date is: nobody can say.
 */
export function isStale(date: string, today: string): boolean {
  if (date === '') return true;
  const [year = '', month = '01', day = '01'] = date.split('-');
  // ISO dates are in the order of their letters.
  return today > `${String(Number(year) + YEARS).padStart(4, '0')}-${month}-${day}`;
}
