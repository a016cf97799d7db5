import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** The pages on the loopback, as a CDN serves them: compressed beforehand, kept by nobody. */
export interface PageServer {
  /** With a slash at the end. */
  readonly url: string;
  /** Compresses a page and the files it names, so that no visit waits for that. */
  readonly prepare: (path: string) => void;
  readonly close: () => void;
}

const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css'],
  ['.js', 'text/javascript'],
  ['.json', 'application/json'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.woff', 'font/woff'],
  ['.woff2', 'font/woff2'],
]);
/** Formats that are compressed already. */
const PACKED = new Set(['.png', '.woff', '.woff2']);

interface Answer {
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body: Buffer;
}

/** Serves `folder`; a path that ends with a slash gives its `index.html`. */
export async function servePages(folder: string): Promise<PageServer> {
  const kept = new Map<string, Answer | null>();
  const answerTo = (path: string): Answer | null => {
    const file = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
    if (!kept.has(file)) kept.set(file, read(file));
    return kept.get(file) ?? null;
  };
  const server = createServer((request, response) => {
    const answer = answerTo(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    if (answer) response.writeHead(200, answer.headers).end(answer.body);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`,
    prepare: (path) => {
      answerTo(path);
      for (const named of namedIn(folder, path)) answerTo(named);
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function read(file: string): Answer | null {
  if (!existsSync(file) || !statSync(file).isFile()) return null;
  const plain = readFileSync(file);
  const packed = PACKED.has(extname(file));
  const body = packed ? plain : brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length } });
  const type = { 'content-type': TYPES.get(extname(file)) ?? 'application/octet-stream', 'content-length': body.length, 'cache-control': 'no-cache' };
  return { headers: packed ? type : { ...type, 'content-encoding': 'br' }, body };
}

/** Addresses of scripts, styles and pictures in a page's HTML. */
function namedIn(folder: string, path: string): string[] {
  const file = join(folder, path, 'index.html');
  if (!existsSync(file)) return [];
  const tags = readFileSync(file, 'utf8').matchAll(/<(?:script|link|img)\b[^>]*?(?:src|href)="([^":]+)"/g);
  return [...tags].map(([, named]) => new URL(named ?? '', `http://localhost${path}`).pathname);
}
