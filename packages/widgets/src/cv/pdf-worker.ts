// The worker in which a PDF is read, from the library's own file: nothing inline, no blob, no permission but
// `script-src`.

/** A worker that says nothing for so long will not. */
const PATIENCE = 5000;

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string }
  ): {
    createScriptURL(url: string): string;
  };
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** The address as a page that requires trusted types takes it: it is this library's own. */
function trusted(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return url;
  policy ??= trustedTypes.createPolicy('passerelle', { createScriptURL: (own) => own });
  return policy.createScriptURL(url);
}

/**
 * The worker, once it answers; undefined where the page allows none: a script from another site, a sandboxed frame, a
 * policy without `worker-src` or without our name among its trusted types.
 */
export async function startPdfWorker(): Promise<Worker | undefined> {
  let worker: Worker | undefined;
  try {
    const url = new URL('pdfjs-dist/legacy/build/pdf.worker.min.mjs', import.meta.url);
    const started = (worker = new Worker(trusted(url.href), { type: 'module' }));
    await new Promise((resolve, reject) => {
      started.addEventListener('message', resolve, { once: true });
      started.addEventListener('error', reject, { once: true });
      setTimeout(reject, PATIENCE);
    });
    return started;
  } catch {
    worker?.terminate();
    return undefined;
  }
}
