import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Connect, PreviewServer } from 'vite';

/** What static hosts do beyond sending files: a folder without its slash is sent there, and what is missing gets `404.html`. */
export function answerAsHostsDo({ config }: PreviewServer): Connect.NextHandleFunction {
  const outDir = resolve(config.root, config.build.outDir);
  return async (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const found = await kindOf(outDir, pathname);
    if (found === 'file') return next();
    if (found === 'folder') return response.writeHead(301, { location: `${config.base.replace(/\/$/, '')}${pathname}/` }).end();
    const page = await readFile(join(outDir, '404.html'), 'utf8').catch(() => 'Not found');
    return response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  };
}

async function kindOf(outDir: string, pathname: string): Promise<'file' | 'folder' | null> {
  try {
    const entry = await stat(join(outDir, decodeURI(pathname)));
    return entry.isDirectory() ? 'folder' : 'file';
  } catch {
    return null;
  }
}
