import type { StoryEntry } from '../story/story-entry.ts';
import { robotsTxt, sitemapXml } from './crawlers.ts';
import { assembleDocument } from './document.ts';
import type { Press } from './press.ts';
import type { SiteFile } from './site-files.ts';

/** Where the list stands, and what heads it. */
export interface IndexSite {
  readonly url: string | null;
  readonly basePath: string;
  readonly title: string | null;
}

/** The page that lists stories, and what servers and crawlers look for at the root of a site. */
export async function indexFiles(entries: readonly { readonly name: string; readonly entry: StoryEntry }[], { url, basePath, title }: IndexSite, { template, server }: Press): Promise<SiteFile[]> {
  const home = sharedLanguage(entries.map(({ entry }) => entry));
  const listed = entries.map(({ name, entry }) => ({ href: `${name}/`, ...entry }));
  const page = server.renderStories(listed, home.language, title, { url });
  const missing = await server.renderNotFound(home.language, basePath);
  const pages = [{ url: url ?? '', changed: null }, ...entries.map(({ name, entry }) => ({ url: `${url}${name}/`, changed: entry.changed }))];
  return [
    { path: 'index.html', content: assembleDocument(template, page, home, { kind: 'none' }) },
    { path: '404.html', content: assembleDocument(template, missing, home, { kind: 'none' }) },
    { path: 'robots.txt', content: robotsTxt(url) },
    ...(url === null ? [] : [{ path: 'sitemap.xml', content: sitemapXml(pages) }]),
  ];
}

/** The language of the list: that of its stories where they share one. */
function sharedLanguage(entries: readonly StoryEntry[]): Pick<StoryEntry, 'language' | 'direction'> {
  const [first] = entries;
  return first && entries.every((entry) => entry.language === first.language) ? first : { language: 'en', direction: 'ltr' };
}
