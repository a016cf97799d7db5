import { createHash } from 'node:crypto';
import type { EmbedData } from '../embed/data.ts';
import { assembleDocument } from './document.ts';
import type { Pictures } from './pictures/make-pictures.ts';
import type { SiteFile, SiteInput } from './site-files.ts';
import { tellCount } from './tell-count.ts';

/** All that other people's pages use: embed pages, what oEmbed answers, the scripts for hosts, and the page of codes. */
export function* embedFiles(input: SiteInput, data: EmbedData, pictures: Pictures): Generator<SiteFile> {
  const { loader, element } = input.scripts.embed;
  const pages = [...data.events.map((event) => event.id), null];
  for (const [at, id] of pages.entries()) {
    yield* embedPage(input, data, id, pictures);
    tellCount(input, at + 1, pages.length, 'embeds');
  }
  yield codePage(input, data, pictures);
  // The short address is for people; codes name the versioned one, which stays when a version 2 comes.
  yield { path: 'embed.js', content: loader };
  yield { path: 'v1/embed.js', content: loader };
  yield { path: pinnedPath(loader), content: loader };
  yield { path: 'v1/timeline.js', content: element };
}

function embedPage({ story, site, template, scripts, server }: SiteInput, data: EmbedData, eventId: string | null, pictures: Pictures): SiteFile[] {
  const page = server.renderEmbed(story, data, eventId, { ...site, picture: pictures.shareOf(eventId) });
  if (page === null) throw new Error(`no event ${eventId}`);
  const { frameLook, frame } = scripts.embed;
  const folder = eventId === null ? '' : `events/${eventId}/`;
  const html = assembleDocument(template, page, story.article, { kind: 'inline', head: frameLook, body: frame });
  const answer = page.oembed === null ? [] : [{ path: `${folder}oembed.json`, content: page.oembed }];
  return [{ path: `embed/${folder}index.html`, content: html }, ...answer];
}

function codePage({ story, site, template, scripts, server }: SiteInput, data: EmbedData, pictures: Pictures): SiteFile {
  const pinned = { path: pinnedPath(scripts.embed.loader), integrity: `sha384-${digest('sha384', scripts.embed.loader).toString('base64')}` };
  const page = server.renderCodePage(story, data, site, { pinned, shapeOf: shapesOf(pictures) });
  return {
    path: 'embed/code/index.html',
    content: assembleDocument(template, page, story.article, { kind: 'inline', head: '', body: scripts.embed.codePage }),
  };
}

/** The loader under a name that changes with its content: what a snippet with integrity names must never become another. */
function pinnedPath(loader: string): string {
  return `v1/embed-${digest('sha256', loader).toString('hex').slice(0, 12)}.js`;
}

/** Height by width of each PNG, from its header; null for a picture that was not made. */
function shapesOf(pictures: Pictures): (path: string) => number | null {
  const made = new Map(pictures.files.map((file) => [file.path, file.content]));
  return (path) => {
    const content = made.get(path);
    if (content === undefined || typeof content === 'string') return null;
    const header = new DataView(content.buffer, content.byteOffset);
    return header.getUint32(20) / header.getUint32(16);
  };
}

function digest(algorithm: 'sha256' | 'sha384', text: string): Buffer {
  return createHash(algorithm).update(text).digest();
}
