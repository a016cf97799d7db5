import { readFile, realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Connect, ViteDevServer } from 'vite';
import { printProblems } from '../compile/print-problems.ts';
import type * as Server from '../entry-server.tsx';
import { isDense } from '../story/size.ts';
import type { Story } from '../story/story.ts';
import { assembleDocument } from './document.ts';
import { mediaTypeOf } from './images/image-kinds.ts';
import { measureImage } from './images/measure-image.ts';
import { type Loaded, loadStory } from './load-story.ts';
import { type ScriptName, SCRIPTS } from './scripts.ts';
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
  else showFaults(server, loaded);
}

type Faulty = Extract<Loaded, { readonly ok: false }>;

function showFaults(server: ViteDevServer, { problems, sources }: Faulty): void {
  const message = printProblems(problems, { sources });
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
  if (await sendImage(folder, path, response)) return true;
  const loaded = await loadStory(folder);
  if (!loaded.ok) {
    showFaults(server, loaded);
    return send(response, 500, await server.transformIndexHtml(path, faultPage(loaded)));
  }
  const door = (await server.ssrLoadModule('/src/entry-server.tsx')) as typeof Server;
  const view = viewOf(path);
  const page = view && (await renderView(view, loaded.story, door, site));
  const template = await readFile(join(server.config.root, 'index.html'), 'utf8');
  const shown = page ?? (await door.renderNotFound(loaded.story.article.language, server.config.base));
  const html = assembleDocument(template, shown, loaded.story.article, { kind: 'template' });
  const script = view === null ? SCRIPTS.client : SCRIPTS[view.script === 'client' && isDense(loaded.story) ? 'dense' : view.script];
  return send(response, page ? 200 : 404, await server.transformIndexHtml(path, html.replace(SCRIPTS.client, script)));
}

/** A picture of the story folder, if that is what a path names and it is a good one. */
async function sendImage(folder: string, path: string, response: Response): Promise<boolean> {
  const [name, type] = [decodeURIComponent(path.slice(1)), mediaTypeOf(path)];
  if (type === null || /(?:^|\/)\./.test(name)) return false;
  const root = await realpath(folder).catch(() => null);
  if (root === null || !('width' in (await measureImage(root, name)))) return false;
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' });
  response.end(await readFile(join(root, name)));
  return true;
}

/** What a path shows, and the script that lights it up. */
interface View {
  readonly kind: 'explainer' | 'embed' | 'code';
  readonly eventId: string | null;
  readonly script: ScriptName;
}

function viewOf(path: string): View | null {
  const folder = path.replace(/(?:index\.html)?$/, '');
  if (folder === '/embed/code/') return { kind: 'code', eventId: null, script: 'codePage' };
  const match = /^\/(embed\/)?(?:events\/([^/]+)\/)?$/.exec(folder);
  if (match === null) return null;
  const [, embed, eventId = null] = match;
  return embed === undefined ? { kind: 'explainer', eventId, script: 'client' } : { kind: 'embed', eventId, script: 'frame' };
}

async function renderView({ kind, eventId }: View, story: Story, door: typeof Server, site: SiteOptions): Promise<Server.RenderedPage | null> {
  if (kind === 'explainer') return door.renderExplainer(story, eventId, site);
  const embed = door.makeEmbed(story);
  if (embed === null) return null;
  return kind === 'embed' ? door.renderEmbed(story, embed, eventId, site) : door.renderCodePage(story, embed, site, { pinned: { path: 'v1/embed.js', integrity: '' }, shapeOf: () => null });
}

function faultPage({ problems, sources }: Faulty): string {
  const text = printProblems(problems, { sources }).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html><meta charset="utf-8"><title>The story has faults</title><pre>${text}</pre>`;
}

function send(response: Response, status: number, html: string): true {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
  response.end(html);
  return true;
}
