import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { build, type Rolldown } from 'vite';
import type { EmbedData } from '../../src/embed/data.ts';
import { embedAddress, type SnippetInput, writeSnippets } from '../../src/embed/snippets.ts';
import { App } from '../hosts/react-app.ts';
import { type Meddle, serveSite, type SiteServer } from './serve-site.ts';

/** How a host page embeds: what the page of codes would give its editor, or less. */
export const WAYS = ['frame', 'bare', 'integrity', 'element', 'styled', 'bad'] as const;

/**
 * `frame`: the snippet with its loader · `bare`: without it · `integrity`: with SRI · `element`: the custom element ·
 * `styled`: the same, its room reserved by the host's style sheet · `bad`: a frame that does all that ours must not.
 */
export type Way = (typeof WAYS)[number];

/** Serves the pages of `tests/hosts/` on another site than the embeds: localhost beside 127.0.0.1. */
export interface HostServer {
  /** Address of a host page, by its name and how it embeds. */
  readonly page: (name: string, way?: Way) => string;
  readonly origin: string;
  /** Of the site whose embeds they show. */
  readonly siteOrigin: string;
  readonly close: () => Promise<void>;
}

/** Lets every page read the site's files, as `_headers` asks real servers to. */
export const allowAll: Meddle = (_, response) => {
  response.setHeader('access-control-allow-origin', '*');
  return false;
};

const FOLDER = 'tests/hosts';

/** Serves the host pages, filled in with what `site` offers to embed. */
export async function serveHosts(site: SiteServer): Promise<HostServer> {
  const server = await serveSite(FOLDER, '/', (path, response) => {
    const [, way = '', name = ''] = path.split('/');
    if (path === '/favicon.ico') return send(response, 'image/x-icon', '');
    if (path.endsWith('/react.js')) return sendLater(response, 'text/javascript', (bundle ??= bundleReactHost()));
    if (!WAYS.includes(way as Way) || !existsSync(`${FOLDER}/${name}`)) return false;
    return send(response, name.endsWith('.css') ? 'text/css' : 'text/html; charset=utf-8', fill(readFileSync(`${FOLDER}/${name}`, 'utf8'), way as Way, site));
  });
  const origin = server.url.replace('127.0.0.1', 'localhost').replace(/\/$/, '');
  return { origin, siteOrigin: new URL(site.url).origin, page: (name, way = 'frame') => `${origin}/${way}/${name}.html`, close: server.close };
}

/** What an editor chose on the page of codes: the whole timeline as it comes. */
export function snippetInput(site: SiteServer, change: Partial<SnippetInput> = {}): SnippetInput {
  const { height, headline, events } = readEmbed();
  const options = { theme: 'auto', accent: 'amber', event: null } as const;
  return { site: site.url, only: null, options, title: headline, height, events, allEvents: 'All events', pinned: null, picture: 'timeline.png', pictureText: headline, pictureShape: 2, ...change };
}

/** The embed's part of the built `story.json`. */
export function readEmbed(): EmbedData {
  return (JSON.parse(readFileSync('dist/story.json', 'utf8')) as { readonly embed: EmbedData }).embed;
}

function fill(template: string, way: Way, site: SiteServer): string {
  const input = snippetInput(site);
  const app = { address: embedAddress(input), story: `${site.url}story.json`, title: input.title, height: input.height };
  const values: Readonly<Record<string, () => string>> = {
    embed: () => snippet(way, input),
    address: () => app.address,
    site: () => site.url,
    origin: () => new URL(site.url).origin,
    title: () => input.title,
    height: () => String(input.height),
    react: () => renderToString(createElement(App, app)),
    props: () => JSON.stringify(app),
  };
  return template.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name]?.() ?? whole);
}

/** The loader that a code with integrity names. */
const PINNED = `v1/${readdirSync('dist/v1').find((name) => name.startsWith('embed-'))}`;

function snippet(way: Way, input: SnippetInput): string {
  const { frame, element } = writeSnippets(input);
  switch (way) {
    case 'frame':
      return frame;
    case 'bare':
      return frame.replace(/\n<script.*$/, '');
    case 'integrity':
      return writeSnippets({ ...input, pinned: { path: PINNED, integrity: integrityOf(`dist/${PINNED}`) } }).frame;
    case 'element':
      return element;
    case 'styled':
      return element.replace(/ style="[^"]*"/, '');
    case 'bad':
      return frame.replace(embedAddress(input), '/bad-frame.html');
    default:
      return way satisfies never;
  }
}

function integrityOf(file: string): string {
  return `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
}

function send(response: ServerResponse, type: string, content: string): true {
  response.writeHead(200, { 'content-type': type }).end(content);
  return true;
}

function sendLater(response: ServerResponse, type: string, content: Promise<string>): true {
  void content.then((text) => send(response, type, text));
  return true;
}

let bundle: Promise<string> | undefined;

/** A host's own bundle, with React as its readers get it. */
async function bundleReactHost(): Promise<string> {
  const output = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, rolldownOptions: { input: `${FOLDER}/react-client.ts`, output: { format: 'iife' } } },
  })) as Rolldown.RolldownOutput;
  return output.output[0].code;
}
