// Referential → the parts of its pack, read back before anybody gets them.
import { isDeepStrictEqual } from 'node:util';
import { decodePack } from '../src/pack/decode-pack.ts';
import { encodePack } from '../src/pack/encode-pack.ts';
import { PackError } from '../src/pack/format.ts';
import type { Referential } from '../src/types.ts';
import { InputError } from './input-error.ts';

type Packed = Omit<Referential, 'items'>;

/** Without the prototype of a record, which is nobody's promise. */
const plain = ({ words, ...rest }: Packed): Record<string, unknown> => ({
  ...rest,
  words: { ...words, domains: Object.entries(words.domains) },
});

/**
 * The text of every part of a referential that was read from `from`, by name.
 * @throws {InputError} naming the part, when it cannot be written, or would not be read as it was written.
 */
export async function packOf(referential: Packed, from: string): Promise<Map<string, string>> {
  let last = '';
  try {
    const parts = encodePack(referential);
    const read = plain(
      await decodePack((part) => {
        last = part;
        return parts.get(part)!;
      })
    );
    const other = Object.entries(plain(referential)).find(([key, value]) => !isDeepStrictEqual(read[key], value));
    if (other) throw new InputError(from, undefined, `the part "${other[0]}" would not be read as it was written`);
    return parts;
  } catch (error) {
    if (error instanceof PackError)
      throw new InputError(from, undefined, `the part "${last}" could not be read: ${error.message}`);
    if (error instanceof RangeError) throw new InputError(from, undefined, `no pack can hold it: ${error.message}`);
    throw error;
  }
}
