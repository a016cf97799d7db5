import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Connect, ViteDevServer } from 'vite';
import { printProblems } from '../compile/print-problems.ts';
import type * as Server from '../entry-server.tsx';
import type { Problem } from '../story/problem.ts';
import { assembleDocument } from './document.ts';
import { loadStory } from './load-story.ts';
import type { SiteOptions } from './site.ts';

/** Serves the story while it is written: each request compiles it afresh; a change reloads; a fault shows in browser and terminal. */
export function serveStory(server: ViteDevServer, site: SiteOptions): () => void {
  const folder = resolve(server.config.root, site.story);
  server.watcher.add(folder);
  server.watcher.on('all', (_, file) => {
    if (file.startsWith(folder)) void announce(server, folder);
  });
  return () => {
    server.middlewares.use((request, response, next) => {
      servePage(server, site, folder, request, response).then((served) => served || next(), next);
    });
  };
}

async function announce(server: ViteDevServer, folder: string): Promise<void> {
  const loaded = await loadStory(folder);
  if (loaded.ok) server.ws.send({ type: 'full-reload' });
  else showFaults(server, loaded.problems);
}

function showFaults(server: ViteDevServer, problems: readonly Problem[]): void {
  const message = printProblems(problems);
  server.config.logger.error(message, { timestamp: true });
  server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'throughline' } });
}

type Response = Parameters<Connect.NextHandleFunction>[1];

async function servePage(
  server: ViteDevServer,
  site: SiteOptions,
  folder: string,
  request: Connect.IncomingMessage,
  response: Response,
): Promise<boolean> {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  const loaded = await loadStory(folder);
  if (!loaded.ok) {
    showFaults(server, loaded.problems);
    return send(response, 500, await server.transformIndexHtml(path, faultPage(loaded.problems)));
  }
  const { renderExplainer, renderNotFound } = (await server.ssrLoadModule('/src/entry-server.tsx')) as typeof Server;
  const eventId = eventOf(path);
  const page = eventId === undefined ? null : await renderExplainer(loaded.story, eventId, site);
  const template = await readFile(join(server.config.root, 'index.html'), 'utf8');
  const shown = page ?? (await renderNotFound(loaded.story, server.config.base));
  const html = assembleDocument(template, shown, loaded.story.article, { kind: 'template' });
  return send(response, page ? 200 : 404, await server.transformIndexHtml(path, html));
}

/** The event whose page a path names; null for the explainer itself, undefined for neither. */
function eventOf(path: string): string | null | undefined {
  if (path === '/' || path === '/index.html') return null;
  return /^\/events\/([^/]+)\/(?:index\.html)?$/.exec(path)?.[1];
}

function faultPage(problems: readonly Problem[]): string {
  const text = printProblems(problems).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html><meta charset="utf-8"><title>The story has faults</title><pre>${text}</pre>`;
}

function send(response: Response, status: number, html: string): true {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
  response.end(html);
  return true;
}
