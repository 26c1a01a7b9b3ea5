// Says whether a directory of tables, or the parts of a pack, can be read.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodePack } from '../src/pack/decode-pack.ts';
import { PackError } from '../src/pack/format.ts';
import { InputError } from './input-error.ts';
import { readReferential } from './tables/read-referential.ts';

/**
 * One line that counts what is there.
 * @throws {InputError} naming the file and the reason of the first fault.
 */
export async function checkPack(dir: string): Promise<string> {
  let file = '';
  const isPack = existsSync(join(dir, 'ranking.pack'));
  const read = (part: string): string => {
    file = join(dir, `${part}.pack`);
    if (!existsSync(file)) throw new InputError(file, undefined, 'no such part');
    return readFileSync(file, 'utf8');
  };
  try {
    const { ranking } = isPack ? await decodePack(read) : readReferential(dir);
    const { jobs, skills, links } = ranking;
    return `${dir}: valid, ${jobs.length} jobs, ${skills.length} skills, ${links.jobs.length} links`;
  } catch (error) {
    throw error instanceof PackError ? new InputError(file, undefined, error.message) : error;
  }
}
