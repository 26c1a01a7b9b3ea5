// A plan as a calendar file: one event a step, over the months in which it may fall. The words are given.
import { readMonth, writeMonth } from './calendar.ts';
import { escapeText, foldLine } from './ics-lines.ts';
import type { Plan, PlanStepId } from './plan.ts';

export interface PlanTexts {
  /** Name of the calendar. */
  readonly name: string;
  readonly steps: Readonly<Record<PlanStepId, { readonly summary: string; readonly description?: string }>>;
  /** ISO day on which the file is made: a calendar asks for it, and there is no clock here. */
  readonly today: string;
}

const day = (isoDay: string): string => isoDay.replaceAll('-', '');
/** First day of a month. */
const firstOf = (isoMonth: string): string => day(`${isoMonth}-01`);
const monthAfter = (isoMonth: string): string => writeMonth(readMonth(isoMonth) + 1);

/** The text of the file. Same plan, same texts, same file: importing it again replaces the events. */
export function planToIcs({ code, steps }: Plan, { name, steps: texts, today }: PlanTexts): string {
  const events = steps
    .filter(({ done }) => !done)
    .flatMap(({ id, from, latest }) => {
      const { summary, description } = texts[id];
      return [
        'BEGIN:VEVENT',
        `UID:${code}-${id}@passerelle.invalid`,
        `DTSTAMP:${day(today)}T000000Z`,
        `DTSTART;VALUE=DATE:${firstOf(from)}`,
        // The end is the first day that is no longer in it.
        `DTEND;VALUE=DATE:${firstOf(monthAfter(latest))}`,
        `SUMMARY:${escapeText(summary)}`,
        ...(description ? [`DESCRIPTION:${escapeText(description)}`] : []),
        // A step of months takes no appointment's place.
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
      ];
    });
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//passerelle//plan//FR',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events,
    'END:VCALENDAR',
  ]
    .map(foldLine)
    .join('');
}
