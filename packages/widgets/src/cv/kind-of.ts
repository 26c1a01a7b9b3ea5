// What a file is, by its first bytes: its name may say anything.
import { CvRefused } from './refusal.ts';

const begins = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, i) => bytes[i] === byte);

/** A PDF may have some bytes before its mark. */
const PDF_WITHIN = 1024;
const PDF = '%PDF-';

const PICTURES: readonly (readonly number[])[] = [
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47],
  [0x47, 0x49, 0x46, 0x38],
  [0x52, 0x49, 0x46, 0x46],
  [0x49, 0x49, 0x2a, 0],
  [0x4d, 0x4d, 0, 0x2a],
];

export type Kind = 'pdf' | 'docx' | 'text';

/** @throws {CvRefused} for what no reader here reads. */
export function kindOf(bytes: Uint8Array): Kind {
  if (!bytes.length) throw new CvRefused('empty');
  const start = String.fromCharCode(...bytes.subarray(0, PDF_WITHIN));
  if (start.includes(PDF)) return 'pdf';
  if (begins(bytes, [0x50, 0x4b])) return 'docx';
  // The container of old Word files, and of new ones under a password.
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new CvRefused(isEncrypted(bytes) ? 'encrypted' : 'old-word');
  if (PICTURES.some((picture) => begins(bytes, picture))) throw new CvRefused('picture');
  if (start.startsWith('{\\rtf')) throw new CvRefused('other-kind');
  // UTF-16 is text with many zeros.
  if (begins(bytes, [0xff, 0xfe]) || begins(bytes, [0xfe, 0xff])) return 'text';
  if (bytes.subarray(0, PDF_WITHIN).includes(0)) throw new CvRefused('other-kind');
  return 'text';
}

/** Its directory names the encrypted package, in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(name[0]!); at >= 0; at = bytes.indexOf(name[0]!, at + 1))
    if (begins(bytes.subarray(at), name)) return true;
  return false;
}
