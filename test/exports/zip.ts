// Zips to try the command on: honest ones, and ones that lie.
import { writeFileSync } from 'node:fs';
import { ZipFile } from 'yazl';

/** The bytes of a zip of these files, in a directory of their own within it. */
export async function zipOf(files: ReadonlyMap<string, string | Buffer>, directory = 'rome/'): Promise<Buffer> {
  const zip = new ZipFile();
  if (directory) zip.addEmptyDirectory(directory);
  for (const [name, content] of files) zip.addBuffer(Buffer.from(content as string), `${directory}${name}`);
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The bytes with every occurrence of a name replaced by one as long. */
export function renamed(zip: Buffer, name: string, instead: string): Buffer {
  if (Buffer.byteLength(name) !== Buffer.byteLength(instead)) throw new Error(`${instead} is not as long as ${name}`);
  const bytes = Buffer.from(zip);
  for (let at = bytes.indexOf(name); at >= 0; at = bytes.indexOf(name, at + 1)) bytes.write(instead, at);
  return bytes;
}

/** Place of the entry of a file in the central directory, which is what says its sizes. */
const entryOf = (zip: Buffer, name: string): number => zip.lastIndexOf(name) - 46;

/** The bytes with another size declared for a file once it is unpacked. */
export function declaring(zip: Buffer, name: string, size: number): Buffer {
  const bytes = Buffer.from(zip);
  bytes.writeUInt32LE(size, entryOf(zip, name) + 24);
  return bytes;
}

/** The bytes with a file declared to be encrypted. */
export function encrypted(zip: Buffer, name: string): Buffer {
  const bytes = Buffer.from(zip);
  bytes.writeUInt16LE(bytes.readUInt16LE(entryOf(zip, name) + 8) | 1, entryOf(zip, name) + 8);
  return bytes;
}

export function writeZip(path: string, bytes: Buffer): string {
  writeFileSync(path, bytes);
  return path;
}
