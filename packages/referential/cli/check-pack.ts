// Says whether a directory of tables, or the parts of a pack, can be read.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodePack } from '../src/pack/decode-pack.ts';
import { PackError, readPart } from '../src/pack/format.ts';
import type { Referential } from '../src/types.ts';
import { InputError } from './input-error.ts';
import { packOf } from './pack-of.ts';
import { readReferential } from './tables/read-referential.ts';

function isPart(text: string, name: string): boolean {
  try {
    return readPart(text, name).length > 0;
  } catch {
    return false;
  }
}

/** Tables are valid when the pack that they give can be read. */
async function readTables(dir: string): Promise<Omit<Referential, 'items'>> {
  const { items: _, ...referential } = readReferential(dir);
  await packOf(referential, dir);
  return referential;
}

/**
 * One line that counts what is there.
 * @throws {InputError} naming the file and the reason of the first fault.
 */
export async function checkPack(dir: string): Promise<string> {
  const texts = new Map<string, string>();
  const fileOf = (part: string): string => join(dir, `${part}.pack`);
  const isPack = existsSync(join(dir, 'ranking.pack'));
  const read = (part: string): string => {
    const file = fileOf(part);
    if (!existsSync(file)) throw new InputError(file, undefined, 'no such part');
    const text = readFileSync(file, 'utf8');
    texts.set(part, text);
    return text;
  };
  try {
    const { jobs, skills, links } = (isPack ? await decodePack(read) : await readTables(dir)).ranking;
    return `${dir}: valid, ${jobs.length} jobs, ${skills.length} skills, ${links.jobs.length} links`;
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    // The part that is damaged by itself, else the last one read: it does not go with the others.
    const part = [...texts].find(([name, text]) => !isPart(text, name))?.[0] ?? [...texts.keys()].pop()!;
    throw new InputError(fileOf(part), undefined, error.message);
  }
}
