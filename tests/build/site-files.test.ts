import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type SiteFile, siteFiles, type SiteInput } from '../../src/build/site-files.ts';
import { makeScripts } from '../helpers/make-scripts.ts';
import { makeStory } from '../helpers/make-story.ts';

const template = readFileSync(new URL('../../index.html', import.meta.url), 'utf8');
const story = makeStory();

async function filesAt(url: string | null, basePath = '/', input: Partial<SiteInput> = {}): Promise<readonly SiteFile[]> {
  const server = await import('../../src/entry-server.tsx');
  const files: SiteFile[] = [];
  for await (const file of siteFiles({ story, folder: 'x', site: { story: 'x', url, basePath }, template, scripts: makeScripts(), server, ...input })) files.push(file);
  return files;
}

const textOf = (content: SiteFile['content']) => (typeof content === 'object' && 'copyOf' in content ? content.copyOf : content.toString());

let files: ReadonlyMap<string, string>;
beforeAll(async () => {
  files = new Map((await filesAt('https://example.org/x/', '/x/')).map(({ path, content }) => [path, textOf(content)]));
});

const EMBEDS = ['', ...story.events.map(({ id }) => `events/${id}/`)].map((folder) => `embed/${folder}index.html`);
const ANSWERS = ['', ...story.events.map(({ id }) => `events/${id}/`)].map((folder) => `${folder}oembed.json`);
const SCRIPTS = ['assets/app-1.js', 'embed.js', `v1/embed-${createHash('sha256').update(makeScripts().embed.loader).digest('hex').slice(0, 12)}.js`, 'v1/embed.js', 'v1/timeline.js'];
const PICTURES = ['timeline.svg', 'timeline.png', 'share.png', ...story.events.map(({ id }) => `events/${id}/share.png`)];
const PAGES = ['index.html', ...story.events.map(({ id }) => `events/${id}/index.html`)];

describe('the files of a site', () => {
  it('are a page and a picture for the explainer and for each event, and what other programs read', () => {
    expect([...files.keys()].toSorted()).toEqual(
      [...PAGES, ...EMBEDS, ...ANSWERS, ...SCRIPTS, ...PICTURES, '404.html', 'annotations.jsonld', 'embed/code/index.html', 'robots.txt', 'sitemap.xml', 'story.json'].toSorted(),
    );
  });

  it('hold copies of the pictures that the story names, each once', async () => {
    const image = { path: 'images/a.jpg', width: 4, height: 3, alt: 'A boat', credit: 'Jane Doe', licence: null, caption: null };
    const pictured = { ...makeStory({ image }), events: story.events.map((event) => ({ ...event, image })) };
    const built = await filesAt(null, '/', { story: pictured, folder: '/story' });
    expect(built.filter(({ path }) => path.startsWith('images/'))).toEqual([{ path: 'images/a.jpg', content: { copyOf: '/story/images/a.jpg' } }]);
  });

  it('are the same for the same story', async () => {
    const again = await filesAt('https://example.org/x/', '/x/');
    expect(new Map(again.map(({ path, content }) => [path, textOf(content)]))).toEqual(files);
  });

  it('without an address have no sitemap, no oEmbed answers, and pictures that no page names', async () => {
    const bare = new Map((await filesAt(null)).map(({ path, content }) => [path, textOf(content)]));
    expect([...bare.keys()].filter((path) => /sitemap|oembed/.test(path))).toEqual([]);
    expect([...bare.keys()]).toEqual(expect.arrayContaining([...EMBEDS, ...PICTURES]));
    expect(bare.get('index.html')).not.toContain('share.png');
  });

  it.each(PAGES)('%s is shared with an image that is there', (path) => {
    const image = /<meta property="og:image" content="https:\/\/example\.org\/x\/([^"]*)">/.exec(files.get(path)!)?.[1];
    expect(image).toBe(path.replace('index.html', 'share.png'));
    expect([...files.keys()]).toContain(image);
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
