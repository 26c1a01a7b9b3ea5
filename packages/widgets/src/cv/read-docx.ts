// A .docx file → its text. Unpacked a little at a time, so that one that grows without end is let go.
import { Unzip, UnzipInflate } from 'fflate';
import { CvRefused } from './refusal.ts';
import { textOfWordXml } from './word-xml.ts';

const DOCUMENT = 'word/document.xml';
/** Bytes unpacked at a time: they grow a thousand times at the most. */
const PIECE = 2048;
/** Ten pages of text are less than a tenth of that. */
const LARGEST_DOCUMENT = 8_000_000;
/** More than any document has. */
const MOST_FILES = 2000;

function* unpack(bytes: Uint8Array): Generator<void, string> {
  const decoder = new TextDecoder();
  let xml = '';
  let size = 0;
  let files = 0;
  let isThere = false;
  let failure: unknown;
  const archive = new Unzip((file) => {
    if (++files > MOST_FILES) failure = new CvRefused('too-long');
    if (file.name !== DOCUMENT || isThere) return;
    isThere = true;
    file.ondata = (error, piece, isLast) => {
      size += piece?.length ?? 0;
      if (error) failure = error;
      else if (size > LARGEST_DOCUMENT) failure = new CvRefused('too-long');
      else xml += decoder.decode(piece, { stream: !isLast });
    };
    file.start();
  });
  archive.register(UnzipInflate);
  for (let at = 0; at < bytes.length && !failure; at += PIECE) {
    archive.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
    yield;
  }
  if (failure) throw failure;
  if (!isThere) throw new CvRefused('other-kind');
  return xml;
}

/**
 * The text of a Word document, a step at a time.
 * @throws {CvRefused} where it has none, or would take too long.
 */
export function* readDocx(bytes: Uint8Array): Generator<void, string> {
  try {
    return yield* textOfWordXml(yield* unpack(bytes));
  } catch (error) {
    if (error instanceof CvRefused) throw error;
    console.warn('passerelle:', error);
    throw new CvRefused('broken');
  }
}
