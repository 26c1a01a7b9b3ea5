// How a pack is written: plain text, so that it travels in a script or a file alike, needs no parser
// of the host's and compresses well. A header line, then one section a line. Knows no meaning.

/** Raised with the header's version when the writing changes; others are refused. */
const PACK_VERSION = 2;

/** Why a pack cannot be read. */
export type PackErrorCode = 'not-a-pack' | 'unknown-version' | 'wrong-part' | 'damaged';

/** A pack that cannot be read: missing header, other version, other part, damaged content. */
export class PackError extends Error {
  override readonly name = 'PackError';
  constructor(
    readonly code: PackErrorCode,
    message: string
  ) {
    super(message);
  }
}

// 92 printable characters without the quote and the backslash, which a script would have to escape.
// The first 60 end a number; the last 32 carry five bits and go on: most gaps fit in one character,
// which leaves the rest to the server's compression.
const DIGITS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter((c) => c !== '"' && c !== '\\');
const LAST = 60;
const BITS = 5;
const VALUE = new Int8Array(128).fill(-1);
DIGITS.forEach((digit, value) => (VALUE[digit.charCodeAt(0)] = value));

/** Whole numbers from 0 to 2³⁰ as text. */
export function writeNumbers(numbers: Iterable<number>): string {
  let text = '';
  for (let n of numbers) {
    if (!Number.isInteger(n) || n < 0 || n > 2 ** 30) throw new RangeError(`not a packable number: ${n}`);
    for (; n >= LAST; n = (n - LAST) >> BITS) text += DIGITS[LAST + ((n - LAST) % 2 ** BITS)];
    text += DIGITS[n];
  }
  return text;
}

/** The numbers in a section; `damaged` when it is not made of whole numbers up to 2³⁰. */
export function readNumbers(text: string): number[] {
  const numbers: number[] = [];
  for (let i = 0; i < text.length;) {
    let n = 0;
    let scale = 1;
    let value = VALUE[text.charCodeAt(i++)] ?? -1;
    for (; value >= LAST; value = VALUE[text.charCodeAt(i++)] ?? -1) {
      n += (value - LAST) * scale + LAST * scale;
      scale *= 2 ** BITS;
    }
    n += value * scale;
    if (value < 0 || !(n <= 2 ** 30)) throw new PackError('damaged', 'a number in the pack is unreadable');
    numbers.push(n);
  }
  return numbers;
}

/** As many flags as this go into one number, which one character holds. */
const FLAGS = 5;

/** Flags, 0 or 1 each, as text. */
export const writeFlags = (flags: ArrayLike<number>): string =>
  writeNumbers(
    Array.from({ length: Math.ceil(flags.length / FLAGS) }, (_, at) =>
      Array.from({ length: FLAGS }, (_, i) => (flags[at * FLAGS + i] ?? 0) << i).reduce((sum, bit) => sum + bit, 0)
    )
  );

/** The first `length` flags of a section; `damaged` when it holds more, or fewer. */
export function readFlags(section: string, length: number): Uint8Array {
  const numbers = readNumbers(section);
  if (numbers.length !== Math.ceil(length / FLAGS)) throw new PackError('damaged', 'flags are missing');
  const flags = new Uint8Array(length);
  for (let i = 0; i < length; i++) flags[i] = (numbers[Math.floor(i / FLAGS)]! >> (i % FLAGS)) & 1;
  return flags;
}

/** Ids made of digits, as their differences: neighbours in a list are often neighbours in number. */
export const writeIds = (ids: readonly string[]): string => {
  const bad = ids.find((id) => !/^(?:0|[1-9]\d*)$/.test(id));
  if (bad !== undefined) throw new RangeError(`not a packable id: ${bad}`);
  return writeNumbers(ids.map((id, i) => zigzag(Number(id) - Number(ids[i - 1] ?? 0))));
};

/** The ids in a section. */
export const readIds = (section: string): string[] => {
  let id = 0;
  return readNumbers(section).map((step) => String((id += unzigzag(step))));
};

/** Positive and negative whole numbers as positive ones: 0, –1, 1, –2, 2 … → 0, 1, 2, 3, 4 … */
export const zigzag = (n: number): number => (n < 0 ? -2 * n - 1 : 2 * n);
export const unzigzag = (n: number): number => (n % 2 ? -(n + 1) / 2 : n / 2);

// In a pack, apostrophes are straight, the narrow no-break space before ; : ! ? is a space, and letters from beyond
// the first 256 are where Windows-1252 has them: of what keeps to those, a browser holds one byte a letter, not two.
// Each is put back when read. A text that this would change cannot be packed.
const FAR = 'œŒ…€';
const NEAR = '\x9c\x8c\x85\x80';
const plain = (text: string): string =>
  text
    .replaceAll('’', "'")
    .replace(/\u202f(?=[:;!?])/g, ' ')
    .replace(/[œŒ…€]/g, (letter) => NEAR[FAR.indexOf(letter)]!);
const typographic = (text: string): string =>
  text
    .replaceAll("'", '’')
    .replace(/ (?=[:;!?])/g, '\u202f')
    .replace(/[\x80\x85\x8c\x9c]/g, (letter) => FAR[NEAR.indexOf(letter)]!);

/** Texts joined by bars; a text with a bar, a line break or careless typography cannot be packed. */
export function writeTexts(texts: readonly string[]): string {
  const bad = texts.find((text) => /[|\n]/.test(text) || typographic(plain(text)) !== text);
  if (bad !== undefined) throw new RangeError(`not a packable text: ${JSON.stringify(bad)}`);
  return plain(texts.join('|'));
}

/** The texts in a section. One by one: most have nothing to put back, and stay where they are in the section. */
export const readTexts = (section: string): string[] => (section === '' ? [] : section.split('|').map(typographic));

/** Adler-32 over UTF-16 units: one changed character always changes it. */
function checksum(text: string): string {
  let a = 1;
  let b = 0;
  for (let i = 0; i < text.length; i++) {
    a = (a + text.charCodeAt(i)) % 65521;
    b = (b + a) % 65521;
  }
  return (b * 65536 + a).toString(16).padStart(8, '0');
}

/** A part of a pack from its sections, in order. */
export function writePart(part: string, sections: readonly string[]): string {
  const body = sections.join('\n');
  return `passerelle-pack ${PACK_VERSION} ${part} ${checksum(body)}\n${body}`;
}

/** The sections of a part, or a {@link PackError} that says what is wrong with it. */
export function readPart(text: string, part: string): string[] {
  const end = text.indexOf('\n');
  const [magic, version, name, sum] = text.slice(0, Math.max(0, end)).split(' ');
  if (magic !== 'passerelle-pack') throw new PackError('not-a-pack', 'this is not a passerelle pack');
  if (version !== String(PACK_VERSION))
    throw new PackError(
      'unknown-version',
      `pack version ${version} is not version ${PACK_VERSION}, the one this library reads`
    );
  if (name !== part) throw new PackError('wrong-part', `this is the part "${name}", not "${part}"`);
  const body = text.slice(end + 1);
  if (checksum(body) !== sum) throw new PackError('damaged', `the part "${part}" is damaged (checksum)`);
  return body.split('\n');
}
