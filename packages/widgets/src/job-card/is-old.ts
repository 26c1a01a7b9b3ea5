const YEAR = 365.25 * 24 * 3600 * 1000;

/** Whether a date (`2019`, `2025-09-18`) may be more than twelve months ago: a year counts from its first day. */
export const isOld = (date: string, now = Date.now()): boolean => now - Date.parse(date) > YEAR;
