// A file that the reader chose → its text. What comes is hostile until it is read.
import { runInSlices } from '../store/run-in-slices.ts';
import { fileReaders } from './file-readers.ts';
import { kindOf } from './kind-of.ts';
import { readText } from './read-text.ts';
import { CvRefused } from './refusal.ts';

/** Bytes: a CV with a large photograph. */
const LARGEST_FILE = 5_000_000;
/** Milliseconds: on an old phone too, ten pages take less. */
const LONGEST = 30_000;

/** Lets go of the steps once the signal is given. */
function* heeding<T>(signal: AbortSignal, steps: Generator<void, T>): Generator<void, T> {
  for (;;) {
    signal.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
    yield;
  }
}

/** A reader that cannot be loaded is no fault of the file. */
const loaded = <T>(reader: Promise<T>): Promise<T> =>
  reader.catch((error: unknown) => {
    console.error('passerelle:', error);
    throw new CvRefused('load');
  });

/**
 * The text of a file, without holding the page up.
 * @throws {CvRefused} with the reason; the reason of `stop` where the reader of the page stops it.
 */
export async function readFile(file: Blob, stop: AbortSignal): Promise<string> {
  if (file.size > LARGEST_FILE) throw new CvRefused('too-large');
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(new CvRefused('too-long')), LONGEST);
  const giveUp = (): void => limit.abort(stop.reason);
  stop.addEventListener('abort', giveUp, { once: true });
  const { signal } = limit;
  const givenUp = new Promise<never>((_, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
  );
  // Plain text is there before anybody could.
  givenUp.catch(() => undefined);
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const kind = kindOf(bytes);
    if (kind === 'text') return readText(bytes);
    const { docx, pdf } = fileReaders as Partial<typeof fileReaders>;
    if (!docx || !pdf) throw new CvRefused('no-reader');
    if (kind === 'pdf') return await Promise.race([givenUp, loaded(pdf()).then((read) => read(bytes, signal))]);
    return await runInSlices(heeding(signal, (await Promise.race([givenUp, loaded(docx())]))(bytes)));
  } finally {
    clearTimeout(timer);
    stop.removeEventListener('abort', giveUp);
  }
}
