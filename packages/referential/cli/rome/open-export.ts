// An official export, in a directory or in a zip: its files by name, each as a stream of bytes. Knows no column.
import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import yauzl from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { InputError } from '../input-error.ts';

export interface OfficialExport {
  /** The directory or zip, as it was given. */
  readonly path: string;
  /** Names of the files, without directories. */
  readonly names: readonly string[];
  /** A fresh stream of the bytes of a file. */
  open(name: string): Promise<Readable>;
}

/** An export is some 20 MB in some 30 files; what unpacks to more than this is not one. */
const MOST_BYTES = 400 * 2 ** 20;
const MOST_FILES = 1000;

const isZip = (path: string): boolean => existsSync(path) && statSync(path).isFile() && /\.zip$/i.test(path);

/** Whether a path is an official export rather than a directory of tables. */
export const isExport = (path: string): boolean =>
  isZip(path) ||
  (existsSync(path) && statSync(path).isDirectory() && readdirSync(path).some((n) => /^unix_.*\.csv$/.test(n)));

/** The entries of a zip; yauzl refuses names that climb out, and streams longer than they say. */
async function readZip(path: string): Promise<{ zip: ZipFile; entries: Map<string, Entry> }> {
  const open = promisify<string, yauzl.Options, ZipFile>(yauzl.open);
  const refuse = (error: unknown): never => {
    throw new InputError(path, undefined, `not a readable zip (${(error as Error).message})`);
  };
  const zip = await open(path, { lazyEntries: true, autoClose: false, strictFileNames: true }).catch(refuse);
  const entries = new Map<string, Entry>();
  let bytes = 0;
  await new Promise<void>((resolve, reject) => {
    zip
      .on('error', reject)
      .on('end', resolve)
      .on('entry', (entry: Entry) => {
        bytes += entry.uncompressedSize;
        if (bytes > MOST_BYTES) return reject(new Error(`it unpacks to more than ${MOST_BYTES / 2 ** 20} MB`));
        if (entries.size >= MOST_FILES) return reject(new Error(`it holds more than ${MOST_FILES} files`));
        const name = basename(entry.fileName);
        if (!entry.fileName.endsWith('/')) {
          if (entries.has(name)) return reject(new Error(`${name} is there twice`));
          entries.set(name, entry);
        }
        zip.readEntry();
      });
    zip.readEntry();
  }).catch((error: unknown) => {
    zip.close();
    refuse(error);
  });
  return { zip, entries };
}

/**
 * Opens an official export. Close it once read.
 * @throws {InputError} when there is nothing to read, or a zip is damaged or hostile.
 */
export async function openExport(path: string): Promise<OfficialExport & { close(): void }> {
  if (isZip(path)) {
    const { zip, entries } = await readZip(path);
    const openStream = promisify<Entry, Readable>(zip.openReadStream.bind(zip));
    return {
      path,
      names: [...entries.keys()],
      open: (name) => openStream(entries.get(name)!),
      close: () => zip.close(),
    };
  }
  if (!existsSync(path)) throw new InputError(path, undefined, 'no such directory or zip');
  if (!statSync(path).isDirectory()) throw new InputError(path, undefined, 'neither a directory nor a zip');
  return {
    path,
    names: readdirSync(path),
    open: (name) => Promise.resolve(createReadStream(join(path, name))),
    close: () => undefined,
  };
}
