import { join } from 'node:path';
import { imagesOf } from '../story/find.ts';
import type { Story } from '../story/story.ts';
import { isDense } from '../story/size.ts';
import { entryOf } from '../story/story-entry.ts';
import { annotations } from './annotations.ts';
import { robotsTxt, sitemapXml } from './crawlers.ts';
import { assembleDocument } from './document.ts';
import { embedFiles } from './embed-files.ts';
import { makePictures, type Pictures } from './pictures/make-pictures.ts';
import type { Press } from './press.ts';
import type { SiteOptions } from './site.ts';
import type { PageScript } from './scripts.ts';
import { storyJson } from './story-json.ts';
import { tellCount } from './tell-count.ts';

/** A file of the site: its path from the site's root, and its content, or the file that it is a copy of. */
export interface SiteFile {
  readonly path: string;
  readonly content: string | Uint8Array | { readonly copyOf: string };
}

export interface SiteInput extends Press {
  readonly story: Story;
  /** The story folder, where its pictures lie. */
  readonly folder: string;
  readonly site: SiteOptions;
  /** Told what is left out, how long pictures took, and how far a long build is, a sentence at a time. */
  readonly tell?: (note: string, level: 'info' | 'warn') => void;
}

/** Everything the story itself yields, one file after the other; the same bytes for the same input. */
export async function* siteFiles(input: SiteInput): AsyncGenerator<SiteFile> {
  const { story, site, scripts, server } = input;
  const embed = server.makeEmbed(story);
  const started = performance.now();
  const pictures = await makePictures(story, site, server);
  for (const note of pictures.notes) input.tell?.(note, 'warn');
  input.tell?.(`${pictures.files.length} pictures in ${((performance.now() - started) / 1000).toFixed(1)} s`, 'info');
  if (embed === null) input.tell?.('The story has no events: it has no timeline and nothing to embed.', 'info');
  // The largest last: what it leaves in memory is no burden to others.
  const pages = [...story.events.map((event) => event.id), null];
  for (const [at, id] of pages.entries()) {
    yield pageFile(input, id, pictures);
    tellCount(input, at + 1, pages.length, 'pages');
  }
  yield* pictures.files;
  yield* imageFiles(input);
  yield notFoundFile(input);
  if (embed !== null) yield* embedFiles(input, embed, pictures);
  const { fileName, code } = scriptOf(story, scripts);
  yield { path: fileName, content: code };
  yield { path: 'story.json', content: storyJson(story, embed) };
  yield { path: 'annotations.jsonld', content: annotations(story, site.url) };
  yield { path: 'robots.txt', content: robotsTxt(site.url) };
  if (site.url !== null) yield { path: 'sitemap.xml', content: sitemapXml([{ url: site.url, changed: entryOf(story).changed }]) };
}

async function pageFile({ story, site, template, scripts, server }: SiteInput, eventId: string | null, pictures: Pictures): Promise<SiteFile> {
  const page = await server.renderExplainer(story, eventId, { ...site, picture: pictures.shareOf(eventId) });
  if (page === null) throw new Error(`no event ${eventId}`);
  const toRoot = eventId === null ? '' : '../../';
  const { fileName } = scriptOf(story, scripts);
  return {
    path: eventId === null ? 'index.html' : `events/${eventId}/index.html`,
    content: assembleDocument(template, page, story.article, { kind: 'file', path: fileName, href: toRoot + fileName }),
  };
}

/** The script of a story's pages: with the instrument where it has many events. */
function scriptOf(story: Story, { client, dense }: Press['scripts']): PageScript {
  return isDense(story) ? dense : client;
}

/** Only the pictures that the story names, byte for byte, each once. */
function imageFiles({ story, folder }: SiteInput): SiteFile[] {
  const paths = new Set(imagesOf(story).map((image) => image.path));
  return [...paths].map((path) => ({ path, content: { copyOf: join(folder, path) } }));
}

/** Hosts serve `404.html` at any depth, so it carries no relative address and no script. */
async function notFoundFile({ story, site, template, server }: SiteInput): Promise<SiteFile> {
  const page = await server.renderNotFound(story.article.language, site.basePath);
  return { path: '404.html', content: assembleDocument(template, page, story.article, { kind: 'none' }) };
}
