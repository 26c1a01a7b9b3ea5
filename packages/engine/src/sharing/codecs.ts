// How numbers, texts and lists stand in a link: each is said once, for writing and reading alike.
// Whatever the bits, reading takes at least one bit an entry, so it ends with them.
import { ProfileError } from '../profile/read-profile.ts';
import { pushBits, takeBits } from './bits.ts';
import type { Bits } from './bits.ts';

/** A way of writing a value as bits, and of reading it back. */
export interface Codec<T> {
  write(value: T, out: number[]): void;
  read(from: Bits): T;
}

/** A whole number below 2 to the power of `width`. */
export const whole = (width: number): Codec<number> => ({
  write: (value, out) => pushBits(out, value, width),
  read: (from) => takeBits(from, width),
});

/** Beyond this, a number is no count and no id. */
const WIDEST = 32;

/**
 * A whole number that is mostly below 2 to the power of `k`, and may be up to 2³⁰ (exponential Golomb code):
 * k + 1 bits for small ones, two more for each doubling.
 */
export const mostlyBelow = (k: number): Codec<number> => ({
  write(value, out) {
    const shifted = value + 2 ** k;
    const width = Math.floor(Math.log2(shifted));
    for (let i = k; i < width; i++) out.push(1);
    out.push(0);
    pushBits(out, shifted - 2 ** width, width);
  },
  read(from) {
    let width = k;
    while (takeBits(from, 1)) if (++width > WIDEST) throw new ProfileError('link', 'has a number too large');
    return takeBits(from, width) + 2 ** width - 2 ** k;
  },
});

/** One of two values, in a bit. */
export const oneOf = <T>(first: T, second: T): Codec<T> => ({
  write: (value, out) => void out.push(value === second ? 1 : 0),
  read: (from) => (takeBits(from, 1) ? second : first),
});

export const pair = <A, B>(first: Codec<A>, second: Codec<B>): Codec<readonly [A, B]> => ({
  write([a, b], out) {
    first.write(a, out);
    second.write(b, out);
  },
  read: (from) => [first.read(from), second.read(from)],
});

const COUNT = mostlyBelow(2);

/** Values in their order. */
export const list = <T>(entry: Codec<T>): Codec<readonly T[]> => ({
  write(values, out) {
    COUNT.write(values.length, out);
    for (const value of values) entry.write(value, out);
  },
  read(from) {
    const values: T[] = [];
    for (let left = COUNT.read(from); left > 0; left--) values.push(entry.read(from));
    return values;
  },
});

/** The short way for values that fit it, else the long one. */
export const either = <T>(fits: (value: T) => boolean, short: Codec<T>, long: Codec<T>): Codec<T> => ({
  write(value, out) {
    const isShort = fits(value);
    out.push(isShort ? 0 : 1);
    (isShort ? short : long).write(value, out);
  },
  read: (from) => (takeBits(from, 1) ? long : short).read(from),
});

// Our ids are English words with hyphens: 27 signs of five bits, and what ends them or steps out of them.
const LETTERS = ' abcdefghijklmnopqrstuvwxyz-';
const END = 0;
const DIGIT = 28;
const OTHER = 31;

/** Any text; five bits for a small letter or a hyphen, nine for a digit, 21 for any other UTF-16 unit. */
export const text: Codec<string> = {
  write(value, out) {
    for (let i = 0; i < value.length; i++) {
      const sign = LETTERS.indexOf(value[i]!);
      if (sign > 0) pushBits(out, sign, 5);
      else if (/\d/.test(value[i]!)) pushBits(out, DIGIT * 16 + Number(value[i]), 9);
      else pushBits(out, OTHER * 2 ** 16 + value.charCodeAt(i), 21);
    }
    pushBits(out, END, 5);
  },
  read(from) {
    let value = '';
    for (;;) {
      const sign = takeBits(from, 5);
      if (sign === END) return value;
      if (sign < DIGIT) value += LETTERS[sign];
      else if (sign === DIGIT) value += String(takeBits(from, 4));
      else if (sign === OTHER) value += String.fromCharCode(takeBits(from, 16));
      else throw new ProfileError('link', 'has a sign that no link has');
    }
  },
};
