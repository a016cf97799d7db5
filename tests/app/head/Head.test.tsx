// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Head } from '../../../src/app/head/Head.tsx';
import type { Article, Story } from '../../../src/story/story.ts';
import { makePage, makeStory } from '../../helpers/make-story.ts';

const SITE = 'https://example.org/bridge/';
const LONG = 'A very long headline about the bridge at Hallow Sound and about everything that led to it over the years';

/** The head as a browser reads it. */
function headOf(selected: string | null, url: string | null, story: Story = makeStory(), picture: string | null = null): HTMLHeadElement {
  const html = renderToStaticMarkup(<Head page={makePage(selected, story)} site={{ url, picture }} />);
  return new DOMParser().parseFromString(`<!doctype html><head>${html}</head><body>`, 'text/html').head;
}
const content = (head: Element, name: string) => head.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content');
const titleOf = (head: Element) => head.querySelector('title')?.textContent ?? '';
const canonicalOf = (head: Element) => head.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null;

const IDS = [null, 'a', 'a-1', 'ferry-stops', 'opening'];

describe.each(IDS)('the head of the page that opens with %s', (id) => {
  it.each<[string, Partial<Article>]>([
    ['as it is', {}],
    ['with a long headline and description', { headline: LONG, description: `${LONG}. ${LONG}.` }],
    ['with a short description', { description: 'A bridge opens.' }],
  ])('has a title of at most 60 characters and a description of 50 to 160, %s', (_, change) => {
    const head = headOf(id, SITE, makeStory(change));
    expect(titleOf(head).length).toBeGreaterThan(5);
    expect(titleOf(head).length).toBeLessThanOrEqual(60);
    expect(content(head, 'description')!.length).toBeGreaterThanOrEqual(50);
    expect(content(head, 'description')!.length).toBeLessThanOrEqual(160);
  });

  it('has one of each', () => {
    const head = headOf(id, SITE);
    for (const one of ['title', 'meta[name="description"]', 'link[rel="canonical"]', 'meta[property="og:url"]', 'meta[property="og:title"]', 'script', 'link[rel="icon"]']) {
      expect(head.querySelectorAll(one)).toHaveLength(1);
    }
  });

  it('names the files beside the page, from where it stands', () => {
    const files = [...headOf(id, null).querySelectorAll('link[rel="alternate"]')].map((link) => link.getAttribute('href'));
    expect(files).toEqual(id === null ? ['story.json', 'annotations.jsonld'] : ['../../story.json', '../../annotations.jsonld']);
  });
});

describe('titles and descriptions', () => {
  it('are each page’s own', () => {
    const heads = IDS.map((id) => headOf(id, SITE));
    expect(new Set(heads.map(titleOf)).size).toBe(IDS.length);
    expect(new Set(heads.map((head) => content(head, 'description'))).size).toBe(IDS.length);
    expect(titleOf(heads[0]!)).toBe('The bridge at Hallow Sound');
    expect(titleOf(heads[2]!)).toBe('4–6 March 2019: The council agrees');
  });

  it('are the same for link previews, whose title may be longer', () => {
    const head = headOf(null, SITE, makeStory({ headline: LONG }));
    expect(content(head, 'og:description')).toBe(content(head, 'description'));
    expect(content(head, 'og:title')!.length).toBeGreaterThan(titleOf(head).length);
    expect(content(head, 'og:site_name')).toBe('The Sound');
  });
});

describe('the canonical address', () => {
  it.each([
    ['the explainer, with a site address', null, SITE, SITE],
    ['an event’s page, with a site address', 'a', SITE, SITE],
    ['an event’s page, without', 'a', null, '../../index.html'],
    ['the explainer, without', null, null, null],
  ])('of %s', (_, id, url, canonical) => {
    expect(canonicalOf(headOf(id, url))).toBe(canonical);
  });

  it('is the explainer’s; what is shared is the page’s own', () => {
    expect(content(headOf('a-1', SITE), 'og:url')).toBe(`${SITE}events/a-1/`);
    expect(content(headOf(null, SITE), 'og:url')).toBe(SITE);
    expect(content(headOf('a-1', null), 'og:url')).toBeUndefined();
  });
});

describe('the image for link previews', () => {
  const NAMES = ['og:image', 'og:image:type', 'og:image:width', 'og:image:height', 'og:image:alt', 'twitter:image', 'twitter:image:alt'];

  it('has an absolute address, its size, and its words', () => {
    const head = headOf('opening', SITE, makeStory(), 'events/opening/share.png');
    expect(NAMES.map((name) => content(head, name))).toEqual([
      `${SITE}events/opening/share.png`,
      'image/png',
      '1200',
      '630',
      'Event 4 of 4: 21 June 2024, The bridge opens, upcoming, as of 18 June 2024',
      `${SITE}events/opening/share.png`,
      'Event 4 of 4: 21 June 2024, The bridge opens, upcoming, as of 18 June 2024',
    ]);
    expect(content(head, 'twitter:card')).toBe('summary_large_image');
  });

  it.each([null, 'a'])('that is the explainer’s own says what the explainer’s shows, on the page that opens with %s', (id) => {
    const head = headOf(id, SITE, makeStory(), 'share.png');
    expect(content(head, 'og:image')).toBe(`${SITE}share.png`);
    expect(content(head, 'og:image:alt')).toBe('Timeline with 4 events: The bridge at Hallow Sound. As of 18 June 2024.');
  });

  it.each([
    ['no address of the site is known', null, 'share.png'],
    ['no picture was made', SITE, null],
  ])('is left out where %s', (_, url, picture) => {
    const head = headOf('a', url, makeStory(), picture);
    expect(NAMES.map((name) => content(head, name)).filter((value) => value !== undefined)).toEqual([]);
    expect(content(head, 'twitter:card')).toBe('summary');
  });
});

describe('what editors write', () => {
  it('never becomes markup', () => {
    const nasty = '"><script>alert(1)</script>';
    const head = headOf(null, SITE, makeStory({ headline: nasty, description: `${nasty} ${LONG}` }));
    expect(head.querySelectorAll('script')).toHaveLength(1);
    expect(titleOf(head)).toBe(nasty);
    expect(JSON.parse(head.querySelector('script')!.textContent)).toMatchObject({ headline: nasty });
  });
});
