import type * as Server from '../entry-server.tsx';
import type { Story } from '../story/story.ts';
import { annotations } from './annotations.ts';
import { robotsTxt, sitemapXml } from './crawlers.ts';
import { assembleDocument } from './document.ts';
import type { SiteOptions } from './site.ts';
import { storyJson } from './story-json.ts';

/** A file of the site: its path from the site's root, and its content. */
export interface SiteFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

export interface SiteInput {
  readonly story: Story;
  readonly site: SiteOptions;
  /** `index.html` of the project. */
  readonly template: string;
  /** The built script's path from the site's root. */
  readonly script: string;
  /** The built server bundle. */
  readonly server: typeof Server;
}

/** Everything the story itself yields; the same bytes for the same input. */
export async function siteFiles(input: SiteInput): Promise<SiteFile[]> {
  const { story, site } = input;
  const pages = await Promise.all([null, ...story.events.map((event) => event.id)].map((id) => pageFile(input, id)));
  return [
    ...pages,
    await notFoundFile(input),
    { path: 'story.json', content: storyJson(story) },
    { path: 'annotations.jsonld', content: annotations(story, site.url) },
    { path: 'robots.txt', content: robotsTxt(site.url) },
    ...(site.url === null ? [] : [{ path: 'sitemap.xml', content: sitemapXml(site.url, story) }]),
  ];
}

async function pageFile({ story, site, template, script, server }: SiteInput, eventId: string | null): Promise<SiteFile> {
  const page = await server.renderExplainer(story, eventId, site);
  if (page === null) throw new Error(`no event ${eventId}`);
  const toRoot = eventId === null ? '' : '../../';
  return {
    path: eventId === null ? 'index.html' : `events/${eventId}/index.html`,
    content: assembleDocument(template, page, story.article, { kind: 'file', path: script, href: toRoot + script }),
  };
}

/** Hosts serve `404.html` at any depth, so it carries no relative address and no script. */
async function notFoundFile({ story, site, template, server }: SiteInput): Promise<SiteFile> {
  const page = await server.renderNotFound(story, site.basePath);
  return { path: '404.html', content: assembleDocument(template, page, story.article, { kind: 'none' }) };
}
