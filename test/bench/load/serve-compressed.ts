// A local server that gives every text brotli-compressed at its best, as a good host does, and images as they are.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { random } from '../random.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** A picture that no format would make smaller: 24-bit noise. */
function noise(width: number, height: number): Buffer {
  const next = random(width * height);
  const header = Buffer.alloc(54);
  header.write('BM');
  header.writeUInt32LE(54 + width * height * 3, 2);
  header.writeUInt32LE(54, 10);
  header.writeUInt32LE(40, 14);
  header.writeInt32LE(width, 18);
  header.writeInt32LE(height, 22);
  header.writeUInt16LE(1, 26);
  header.writeUInt16LE(24, 28);
  return Buffer.concat([
    header,
    Buffer.from(Array.from({ length: width * height * 3 }, () => Math.floor(next() * 256))),
  ]);
}

export interface Compressed {
  readonly address: string;
  close(): void;
}

/** Serves pages by their names, the built widgets under `/dist/`, the peers under `/peers/`, and images. */
export function serveCompressed(
  pages: ReadonlyMap<string, string>,
  peers: ReadonlyMap<string, string | Uint8Array>
): Promise<Compressed> {
  const ready = new Map<string, Buffer>();
  const image = noise(160, 107);
  const textOf = (path: string): string | Uint8Array | undefined => {
    const file = `packages/widgets${path}`;
    return (
      pages.get(path) ??
      peers.get(path) ??
      (/^\/dist\/[\w.-]+$/.test(path) && existsSync(file) ? readFileSync(file) : undefined)
    );
  };
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    if (pathname.endsWith('.bmp')) {
      response.writeHead(200, { 'content-type': 'image/bmp' }).end(image);
      return;
    }
    let body = ready.get(pathname);
    if (!body) {
      const text = textOf(pathname);
      if (text === undefined) {
        response.writeHead(404).end();
        return;
      }
      ready.set(pathname, (body = brotliCompressSync(text)));
    }
    const type = TYPES[extname(pathname)] ?? 'text/html; charset=utf-8';
    response.writeHead(200, { 'content-type': type, 'content-encoding': 'br', 'content-length': body.length });
    response.end(body);
  });
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () =>
      resolve({
        address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        close: () => {
          server.closeAllConnections();
          server.close();
        },
      })
    )
  );
}
