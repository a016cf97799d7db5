import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type SiteFile, siteFiles } from '../../src/build/site-files.ts';
import { makeStory } from '../helpers/make-story.ts';

const template = readFileSync(new URL('../../index.html', import.meta.url), 'utf8');
const story = makeStory();

async function filesAt(url: string | null, basePath = '/'): Promise<readonly SiteFile[]> {
  const server = await import('../../src/entry-server.tsx');
  return siteFiles({ story, site: { story: 'x', url, basePath }, template, script: 'assets/app-1.js', server });
}

let files: ReadonlyMap<string, string>;
beforeAll(async () => {
  files = new Map((await filesAt('https://example.org/x/', '/x/')).map(({ path, content }) => [path, String(content)]));
});

const PAGES = ['index.html', ...story.events.map(({ id }) => `events/${id}/index.html`)];

describe('the files of a site', () => {
  it('are a page for the explainer and for each event, and what other programs read', () => {
    expect([...files.keys()].toSorted()).toEqual([...PAGES, '404.html', 'annotations.jsonld', 'robots.txt', 'sitemap.xml', 'story.json'].toSorted());
  });

  it('are the same for the same story', async () => {
    const again = await filesAt('https://example.org/x/', '/x/');
    expect(new Map(again.map(({ path, content }) => [path, String(content)]))).toEqual(files);
  });

  it('without an address have no sitemap', async () => {
    expect((await filesAt(null)).map((file) => file.path)).not.toContain('sitemap.xml');
  });

  it.each(PAGES)('%s holds the whole article and finds the script from where it stands', (path) => {
    const html = files.get(path)!;
    expect(html).toContain(`<script defer src="${path === 'index.html' ? '' : '../../'}assets/app-1.js"`);
    expect(html).toContain(`data-route="${path === 'index.html' ? '/' : `/${path.replace('/index.html', '')}`}"`);
    for (const { id } of story.events) expect(html).toContain(`id="event-${id}"`);
    expect(html.match(/aria-current/g) ?? []).toHaveLength(path === 'index.html' ? 0 : 1);
  });

  it('have a page for what is not there, that works at any depth, and is not indexed', () => {
    const html = files.get('404.html')!;
    expect(html).toContain('noindex');
    expect(html).toContain('href="/x/"');
    expect(html).not.toContain('<script');
    expect([...html.matchAll(/(?:href|src)="([^"]*)"/g)].map((match) => match[1]!).filter((address) => !/^(?:\/x\/|data:)/.test(address))).toEqual([]);
  });
});
