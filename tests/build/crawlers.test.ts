// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { robotsTxt, sitemapXml } from '../../src/build/crawlers.ts';
import { entryOf } from '../../src/story/story-entry.ts';
import { makeStory } from '../helpers/make-story.ts';

const parse = (xml: string) => new DOMParser().parseFromString(xml, 'application/xml');
const SITE = 'https://example.org/bridge/';

describe('robots.txt', () => {
  it('lets everybody in, and names the sitemap where the site has an address', () => {
    expect(robotsTxt(null)).toBe('User-agent: *\nAllow: /\n');
    expect(robotsTxt(SITE)).toBe('User-agent: *\nAllow: /\nSitemap: https://example.org/bridge/sitemap.xml\n');
  });
});

describe('the sitemap', () => {
  it.each([
    ['the day of the last change', { iso: '2024-07-02T09:00:00+01:00', text: '2 July 2024' }, '2024-07-02T09:00:00+01:00'],
    ['the day it was published', null, '2024-06-19'],
  ])('names the explainer alone, with %s', (_, modified, day) => {
    const map = parse(sitemapXml([{ url: SITE, changed: entryOf(makeStory({ modified })).changed }]));
    expect([...map.querySelectorAll('url > loc')].map((loc) => loc.textContent)).toEqual([SITE]);
    expect([...map.querySelectorAll('url > lastmod')].map((lastmod) => lastmod.textContent)).toEqual([day]);
    expect(map.documentElement.namespaceURI).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
  });

  it('leaves the day out where there is none', () => {
    expect(sitemapXml([{ url: SITE, changed: entryOf(makeStory({ published: null })).changed }])).not.toContain('lastmod');
  });

  it('keeps an address with an ampersand', () => {
    expect(parse(sitemapXml([{ url: 'https://example.org/a&b/', changed: null }])).querySelector('loc')?.textContent).toBe('https://example.org/a&b/');
  });
});
