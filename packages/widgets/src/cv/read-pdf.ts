// A PDF → its text, by pdf.js: in a worker where the page allows one, else in the page.
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { startPdfWorker } from './pdf-worker.ts';
import { CvRefused } from './refusal.ts';
import type { Refusal } from './refusal.ts';

/** A CV has fewer: the first are read. */
const MOST_PAGES = 10;
/** Fewer letters on all pages are a picture of a text. */
const FEWEST_LETTERS = 40;
/** So many times the size of the letters between two pieces of a line are another column, or a date set apart. */
const WIDE_GAP = 2;

interface Piece {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

/** The pieces of a page as lines. */
function linesOf(pieces: readonly Piece[]): string {
  let text = '';
  let last: Piece | undefined;
  for (const piece of pieces) {
    const [, , , , x = 0, y = 0] = piece.transform;
    if (last && piece.str.trim() !== '') {
      const [, , , , lastX = 0, lastY = 0] = last.transform;
      const size = Math.max(piece.height, last.height, 1);
      if (Math.abs(y - lastY) > size / 2) text += text.endsWith('\n') ? '' : '\n';
      else if (x - (lastX + last.width) > WIDE_GAP * size) text += '    ';
    }
    text += piece.str;
    if (piece.hasEOL) text += '\n';
    if (piece.str.trim() !== '') last = piece;
  }
  return text;
}

async function textOf(pdf: PDFDocumentProxy, signal: AbortSignal): Promise<string> {
  let text = '';
  for (let n = 1; n <= Math.min(pdf.numPages, MOST_PAGES); n++) {
    signal.throwIfAborted();
    const page = await pdf.getPage(n);
    const { items } = await page.getTextContent();
    text += `${linesOf(items.filter((item) => 'str' in item))}\n`;
    page.cleanup();
  }
  return text;
}

const WHY: Readonly<Record<string, Refusal>> = { PasswordException: 'encrypted' };

/**
 * The text of the first pages.
 * @throws {CvRefused} where it has none; the reason of the signal once that is given.
 */
export async function readPdf(bytes: Uint8Array, signal: AbortSignal): Promise<string> {
  const [pdfjs, port] = await Promise.all([
    // @ts-expect-error: the files for older browsers have no types of their own; they are those of the others
    import('pdfjs-dist/legacy/build/pdf.min.mjs') as Promise<typeof import('pdfjs-dist')>,
    startPdfWorker(),
  ]);
  const { PDFWorker, getDocument } = pdfjs;
  if (signal.aborted) port?.terminate();
  signal.throwIfAborted();
  // Its code says where it is to whoever looks for it in the page.
  // @ts-expect-error: it has no types, and exports nothing that is used
  if (!port) await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
  const task = getDocument({
    data: bytes,
    ...(port && { worker: PDFWorker.fromPort({ port }) as InstanceType<typeof PDFWorker> }),
    // Nothing is drawn, fetched or made into a function.
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    enableXfa: false,
    maxImageSize: 0,
    verbosity: 0,
  });
  const stopped = new Promise<never>((_, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
  );
  try {
    const text = await Promise.race([task.promise.then((pdf) => textOf(pdf, signal)), stopped]);
    if ((text.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS) throw new CvRefused('scanned');
    return text;
  } catch (error) {
    if (error instanceof CvRefused || signal.aborted) throw error;
    console.warn('passerelle:', error);
    throw new CvRefused(WHY[(error as Error).name] ?? 'broken');
  } finally {
    // A hostile file may hold its worker for ever: it does not wait to be asked.
    port?.terminate();
    void task.destroy().catch(() => undefined);
  }
}
