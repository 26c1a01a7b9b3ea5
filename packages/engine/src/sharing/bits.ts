// Bits ↔ characters that an address carries as they are (base64url, six bits each). Knows no meaning.
import { ProfileError } from '../profile/read-profile.ts';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const WIDTH = 6;

/** Bits that are being read, from the first. */
export interface Bits {
  readonly bits: readonly number[];
  at: number;
}

/** Appends the lowest bits of a number, the highest of them first. */
export function pushBits(out: number[], value: number, width: number): void {
  for (let bit = width - 1; bit >= 0; bit--) out.push(Math.floor(value / 2 ** bit) % 2);
}

/**
 * Reads a number of so many bits.
 * @throws {ProfileError} where the link ends before.
 */
export function takeBits(from: Bits, width: number): number {
  if (from.at + width > from.bits.length) throw new ProfileError('link', 'ends too early');
  let value = 0;
  for (let i = 0; i < width; i++) value = value * 2 + from.bits[from.at++]!;
  return value;
}

/** The bits as characters; zeros fill up the last one. */
export function bitsToText(bits: readonly number[]): string {
  let text = '';
  for (let at = 0; at < bits.length; at += WIDTH) {
    let digit = 0;
    for (let i = at; i < at + WIDTH; i++) digit = digit * 2 + (bits[i] ?? 0);
    text += DIGITS[digit];
  }
  return text;
}

/**
 * The bits of characters.
 * @throws {ProfileError} on a character that no link has.
 */
export function textToBits(text: string): Bits {
  const bits: number[] = [];
  for (const character of text) {
    const digit = DIGITS.indexOf(character);
    if (digit < 0) throw new ProfileError('link', 'has a character that no link has');
    pushBits(bits, digit, WIDTH);
  }
  return { bits, at: 0 };
}

/**
 * Fails unless all has been read but the zeros that fill up the last character.
 * @throws {ProfileError}
 */
export function expectEnd({ bits, at }: Bits): void {
  if (bits.length - at >= WIDTH || bits.slice(at).includes(1))
    throw new ProfileError('link', 'holds more than a profile');
}
