// A strict reader of calendar files, written from RFC 5545 and not from what writes them: it refuses what the RFC
// forbids, and knows nothing of plans.

export interface IcsProperty {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
}
export interface IcsComponent {
  readonly name: string;
  readonly properties: readonly IcsProperty[];
  readonly components: readonly IcsComponent[];
}

const refuse = (why: string): never => {
  throw new Error(`not a calendar: ${why}`);
};

/** 3.1: lines end with CRLF, hold at most 75 bytes, and go on where the next begins with a blank. */
function contentLines(bytes: Uint8Array): string[] {
  const physical: Uint8Array[] = [];
  let start = 0;
  bytes.forEach((byte, i) => {
    if (byte === 0x0d && bytes[i + 1] !== 0x0a) refuse('a lone CR');
    if (byte !== 0x0a) return;
    if (bytes[i - 1] !== 0x0d) refuse('a lone LF');
    physical.push(bytes.subarray(start, i - 1));
    start = i + 1;
  });
  if (start !== bytes.length) refuse('the last line has no end');
  const decode = (part: Uint8Array): string => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(part);
  const lines: string[] = [];
  for (const line of physical) {
    if (line.length > 75) refuse(`${line.length} bytes in a line`);
    // Each physical line must be UTF-8 by itself: a fold never splits a character (its advice, not its rule).
    const text = decode(line);
    if (!/^[ \t]/.test(text)) lines.push(text);
    else if (lines.length) lines[lines.length - 1] += text.slice(1);
    else refuse('the first line goes on');
  }
  return lines;
}

/** 3.1: name *(";" parameter) ":" value. */
function propertyOf(line: string): IcsProperty {
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u0008\u000a-\u001f\u007f]/.test(line)) refuse('a control character');
  const [, name = '', parameters = '', value = ''] =
    /^([A-Z0-9-]+)((?:;[A-Z0-9-]+=(?:"[^"]*"|[^";:,]*))*):(.*)$/su.exec(line) ?? refuse(`no property: ${line}`);
  return {
    name,
    parameters: Object.fromEntries(
      parameters
        .split(';')
        .slice(1)
        .map((parameter) => parameter.split('=') as [string, string])
    ),
    value,
  };
}

/** 3.3.11: the text of an escaped value. */
export function textOf(value: string): string {
  if (!/^(?:[^\\;,]|\\[\\;,nN])*$/su.test(value)) refuse(`badly escaped: ${value}`);
  return value.replace(/\\([\\;,nN])/g, (_, mark: string) => (/n/i.test(mark) ? '\n' : mark));
}

/** 3.3.4: a day that exists. */
export function dateOf({ value, parameters }: IcsProperty): Date {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(value) ?? refuse(`no date: ${value}`);
  if (parameters.VALUE !== 'DATE') refuse('a date that is not said to be one');
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCDate() === Number(day) ? date : refuse(`no such day: ${value}`);
}

/** 3.6: what must be there, once. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  VCALENDAR: ['PRODID', 'VERSION'],
  VEVENT: ['UID', 'DTSTAMP', 'DTSTART'],
};
const AT_MOST_ONCE = ['CALSCALE', 'SUMMARY', 'DESCRIPTION', 'DTEND', 'TRANSP', 'X-WR-CALNAME'];

/** Reads a whole file. */
export function readIcs(file: string): IcsComponent {
  const properties = contentLines(new TextEncoder().encode(file)).map(propertyOf);
  let at = 0;
  const component = (): IcsComponent => {
    const begin = properties[at++];
    if (begin?.name !== 'BEGIN') return refuse('no beginning');
    const own: IcsProperty[] = [];
    const components: IcsComponent[] = [];
    for (let next = properties[at]; next?.name !== 'END'; next = properties[at]) {
      if (!next) return refuse(`no end of ${begin.value}`);
      if (next.name === 'BEGIN') components.push(component());
      else {
        own.push(next);
        at++;
      }
    }
    if (properties[at++].value !== begin.value) return refuse('ends do not match');
    const count = (name: string): number => own.filter((property) => property.name === name).length;
    for (const name of REQUIRED[begin.value] ?? []) if (count(name) !== 1) refuse(`${count(name)} ${name}`);
    for (const name of AT_MOST_ONCE) if (count(name) > 1) refuse(`${count(name)} ${name}`);
    return { name: begin.value, properties: own, components };
  };
  const calendar = component();
  if (at !== properties.length) refuse('something after the end');
  if (calendar.name !== 'VCALENDAR' || !calendar.components.length) refuse('no calendar with something in it');
  return calendar;
}
