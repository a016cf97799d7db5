import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';

/** A dumb static server on the loopback: no rewriting; a folder gives its `index.html`, a miss `404.html`. */
export interface SiteServer {
  /** Address of the site's root, with a slash at the end. */
  readonly url: string;
  /** Paths asked for since the start, in order. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css'],
  ['.js', 'text/javascript'],
  ['.json', 'application/json'],
  ['.jsonld', 'application/ld+json'],
  ['.svg', 'image/svg+xml'],
  ['.xml', 'application/xml'],
  ['.txt', 'text/plain'],
]);

/** Of a request, in bytes: room for the address of a test that sends a megabyte. */
const LONGEST_HEAD = 4_194_304;

/** What a test may do to an answer before it is sent; return true when it has answered itself. */
export type Meddle = (path: string, response: ServerResponse) => boolean;

/** Serves `folder` below `base` (with slashes at both ends). */
export async function serveSite(folder: string, base = '/', meddle: Meddle = () => false): Promise<SiteServer> {
  const requests: string[] = [];
  const server = createServer({ maxHeaderSize: LONGEST_HEAD }, (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    requests.push(path);
    if (!meddle(path, response)) void answer(folder, path.startsWith(base) ? path.slice(base.length - 1) : '/404', response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function answer(folder: string, path: string, response: ServerResponse): Promise<void> {
  const file = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
  try {
    const content = await readFile(file);
    response.writeHead(200, { 'content-type': TYPES.get(extname(file)) ?? 'application/octet-stream' }).end(content);
  } catch {
    const missing = await readFile(join(folder, '404.html')).catch(() => 'not found');
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(missing);
  }
}
