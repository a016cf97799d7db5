import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { siteFiles } from '../../src/build/site-files.ts';
import { VAST } from '../../src/story/size.ts';
import { makeScripts } from '../helpers/make-scripts.ts';
import { compileMadeUp } from '../made-up/make-up-story.ts';

const template = readFileSync(new URL('../../index.html', import.meta.url), 'utf8');

/** Of two stories, one is twice the other. */
const COUNTS = [110, 220] as const;
const storyOf = (count: number) => compileMadeUp(count, { numbered: true, disputes: true });

async function build(count: number): Promise<ReadonlyMap<string, string>> {
  const server = await import('../../src/entry-server.tsx');
  const texts = new Map<string, string>();
  const site = { story: 'x', url: 'https://example.org/', basePath: '/' };
  const input = { story: storyOf(count), folder: 'x', site, template, scripts: makeScripts(), server };
  // Pictures have a size of their own, and tests of their own.
  for await (const { path, content } of siteFiles(input)) if (typeof content === 'string' && !path.endsWith('.svg')) texts.set(path, content);
  return texts;
}

let sites: ReadonlyMap<number, ReadonlyMap<string, string>>;
beforeAll(async () => {
  sites = new Map(await Promise.all(COUNTS.map(async (count) => [count, await build(count)] as const)));
}, 180_000);

const textsOf = (count: number) => sites.get(count)!;
const bytesOf = (count: number, path: RegExp) => [...textsOf(count)].filter(([name]) => path.test(name)).map(([, text]) => text.length);
const ticksIn = (html: string) => [...html.matchAll(/<text x="[\d.]+%" y="52"[^>]*>([^<]*)</g)].map((match) => match[1]);
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const most = (numbers: readonly number[]) => numbers.reduce((largest, number) => Math.max(largest, number), 0);

describe('the site of a story of many events', () => {
  it.each([
    ['page', /^events\/.*index\.html$/],
    ['embed', /^embed\/events\//],
    ['oEmbed answer', /^events\/.*oembed\.json$/],
  ])('has for each event a %s that does not grow with the story', (_, path) => {
    expect(bytesOf(220, path)).toHaveLength(220);
    expect(sum(bytesOf(220, path)) / sum(bytesOf(110, path))).toBeLessThan(2 * 1.02);
    expect(most(bytesOf(220, path)) / most(bytesOf(110, path))).toBeLessThan(1.05);
  });

  it.each([
    ['all files together', /./],
    ['the page', /^index\.html$/],
    ['the embed', /^embed\/index\.html$/],
    ['the page of codes', /^embed\/code\//],
    ['story.json', /^story\.json$/],
    ['the annotations', /^annotations/],
  ])('has twice the bytes for twice the events: %s', (_, path) => {
    const [half, whole] = [sum(bytesOf(110, path)), sum(bytesOf(220, path))];
    expect(half).toBeGreaterThan(0);
    expect(whole / half).toBeLessThan(2.2);
  });

  it('up to a hundred events has the whole story on each page', async () => {
    const server = await import('../../src/entry-server.tsx');
    const page = await server.renderExplainer(storyOf(VAST), 'entry-7', { url: null });
    expect(page?.body.match(/id="event-entry-\d+"/g)).toHaveLength(VAST);
    expect(page?.body).not.toContain('class="excerpt"');
  });

  it('beyond says on an event’s page that it is an excerpt, and leads to the whole and to the events before and after', () => {
    const { events } = storyOf(110);
    for (const at of [0, 60, 109]) {
      const { id } = events[at]!;
      const html = textsOf(110).get(`events/${id}/index.html`)!;
      const hrefs = [...html.matchAll(/href="(\.\.\/\.\.\/[^"]*)"/g)].map((match) => match[1]!);
      const pageOf = (place: number) => `../../events/${events[place]?.id}/index.html`;
      expect(html).toContain('This page is about one of 110 events, and shows an excerpt of the article.');
      expect(hrefs).toEqual(expect.arrayContaining([`../../index.html#event-${id}`, `../../index.html#passage-${id}-1`]));
      expect(hrefs.filter((href) => href === pageOf(at - 1))).toHaveLength(at === 0 ? 0 : 2);
      expect(hrefs.filter((href) => href === pageOf(at + 1))).toHaveLength(at === 109 ? 0 : 2);
      expect(html).toContain(`Event ${at + 1} of 110: `);
      expect(html).toContain('<link rel="canonical" href="https://example.org/">');
    }
  });

  it('gives search engines on an event’s page only what it shows', () => {
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(textsOf(110).get('events/entry-7/index.html')!)?.[1];
    const { mentions } = JSON.parse(data!) as { readonly mentions: readonly { readonly '@id': string }[] };
    expect(mentions.map((event) => event['@id'])).toEqual(['https://example.org/#event-entry-7']);
  });

  it('draws on an event’s page and in its embed that event alone, on the story’s whole axis', () => {
    const ticks = ticksIn(textsOf(110).get('embed/index.html')!);
    expect(ticks).toEqual(['1950', '2000']);
    for (const path of ['events/entry-7/index.html', 'embed/events/entry-7/index.html']) {
      const html = textsOf(110).get(path)!;
      expect(ticksIn(html)).toEqual(ticks);
      expect([...html.matchAll(/data-dot="([^"]*)"/g)].map((match) => match[1])).toEqual(['entry-7']);
    }
  });

  it('names the picture of the whole once on the page of codes', () => {
    expect(textsOf(110).get('embed/code/index.html')!.match(/data-picture-text=/g)).toHaveLength(1);
  });
});
