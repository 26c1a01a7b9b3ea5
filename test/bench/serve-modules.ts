// The modules that the build left, served to a page on this machine.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { listen } from '../chromium/serve-folder.ts';
import type { Served } from '../chromium/serve-folder.ts';

/** Modules as the build left them; the page needs to be told only where fuse.js is. */
const PAGE = `<!doctype html><script type="importmap">{"imports":{"fuse.js/basic":"/node_modules/fuse.js/dist/fuse.basic.min.mjs"}}</script>`;

/** Serves them until it is closed. */
export function serveModules(): Promise<Served> {
  const server = createServer(({ url = '/' }, response) => {
    try {
      const page = url === '/';
      const body = page ? PAGE : readFileSync(`.${new URL(url, 'http://localhost').pathname}`);
      response.writeHead(200, { 'content-type': page ? 'text/html' : 'text/javascript' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return listen(server);
}
