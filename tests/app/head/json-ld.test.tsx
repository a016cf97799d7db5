// @vitest-environment jsdom
import { render, cleanup } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Explainer } from '../../../src/app/explainer/Explainer.tsx';
import { jsonLd } from '../../../src/app/head/json-ld.ts';
import type { Story } from '../../../src/story/story.ts';
import { makeDate, makeEvent, makePage, makeStory } from '../../helpers/make-story.ts';

const NOWHERE = { url: null };
const SITE = { url: 'https://example.org/bridge/' };
const full = makeStory({
  modified: { iso: '2024-07-02T09:00:00+01:00', text: '2 July 2024' },
  corrections: [{ date: makeDate('2024-07-01', '1 July 2024', '2024-07-01', '2024-07-02'), text: 'The boat was blue.' }],
});

afterEach(cleanup);

const markupOf = (story: Story, site: { url: string | null } = NOWHERE) => JSON.parse(jsonLd(makePage(null, story), site)) as Record<string, unknown>;

/** All that can be read on the page: its text without what is hidden. */
function readableText(story: Story): string {
  const { container } = render(<Explainer page={makePage(null, story)} />);
  for (const hidden of container.querySelectorAll('[hidden]')) hidden.remove();
  return container.textContent;
}

/** All texts in JSON, but for those that say what kind of thing something is. */
function textsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return ['@type', '@context', 'inLanguage'].includes(key) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inside]) => textsIn(inside, Array.isArray(value) ? key : name));
}

const isAddress = (text: string) => URL.canParse(text) || text.startsWith('#event-');
const isDate = (text: string) => /^-?\d{4}(?:-\d\d){0,2}(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d))?(?:\/-?\d{4}(?:-\d\d){0,2})?$/.test(text);

describe('the markup for search engines', () => {
  it.each([
    ['a site without an address', makeStory(), NOWHERE],
    ['a site with one', full, SITE],
    ['a house that is its own author', makeStory({ byline: 'The Sound' }), SITE],
    ['a story without extras', makeStory({ byline: null, publisher: null, published: null, topics: [], basis: null }), NOWHERE],
  ])('of %s says nothing that cannot be read on the page', (_, story, site) => {
    const page = readableText(story);
    const texts = textsIn(markupOf(story, site)).filter((text) => !isAddress(text) && !isDate(text));
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.filter((text) => !page.includes(text))).toEqual([]);
  });

  it('is safe inside a script element', () => {
    const json = jsonLd(makePage(null, makeStory({ headline: '</script><script>alert(1)</script><!--' })), NOWHERE);
    expect(json).not.toContain('<');
    expect(JSON.parse(json)).toMatchObject({ headline: '</script><script>alert(1)</script><!--' });
  });

  it('names the article, its makers and its dates', () => {
    expect(markupOf(full, SITE)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': ['NewsArticle', 'BackgroundNewsArticle'],
      headline: full.article.headline,
      url: SITE.url,
      datePublished: '2024-06-19',
      dateModified: '2024-07-02T09:00:00+01:00',
      author: { '@type': 'Person', name: 'Ann Writer' },
      publisher: { '@type': 'NewsMediaOrganization', name: 'The Sound', url: 'https://sound.example/' },
      about: [{ name: 'Hallow Sound' }, { name: 'ferries' }],
      correction: [{ '@type': 'CorrectionComment', text: 'The boat was blue.', datePublished: '2024-07-01' }],
    });
  });

  it('lists every event with its card’s address, and its dates only where they are certain', () => {
    const dates = markupOf(full, SITE).mentions as Record<string, unknown>[];
    expect(dates.map((event) => [event['@id'], event.startDate, event.endDate])).toEqual([
      ['https://example.org/bridge/#event-a', undefined, undefined],
      ['https://example.org/bridge/#event-a-1', '2019-03-04', '2019-03-06'],
      ['https://example.org/bridge/#event-ferry-stops', '2024-05', undefined],
      ['https://example.org/bridge/#event-opening', '2024-06-21', undefined],
    ]);
  });

  it('cites each source once, those of what happened since too', () => {
    const cited = markupOf(full).citation as Record<string, unknown>[];
    expect(cited.map((source) => source.url)).toEqual([
      'https://harbour.example/log',
      'https://council.example/2019',
      'https://council.example/invitation',
      'https://gazette.example/opens',
    ]);
  });

  it('without an address leaves out what would need one', () => {
    expect(Object.keys(markupOf(full))).not.toContain('url');
    expect(Object.keys(markupOf(full))).not.toContain('mainEntityOfPage');
  });
});

const day = (number: number, date: string) => makeEvent({ number, date: makeDate(date, date, date, `${date}T23:59:59Z`) });
const since = (number: number, date: string) => makeEvent({ number, date: makeDate(`${date}/..`, `since ${date}`, date, null, { parts: [{ text: date, dateTime: date }] }) });
const coverage = (...events: Story['events']) => markupOf({ ...full, events, disputes: [] }).temporalCoverage;

describe('an event whose beginning is not known', () => {
  it('has an end, and no start', () => {
    const date = makeDate('../2004', 'until 2004', null, '2005-01-01', { parts: [{ text: 'until ', dateTime: null }, { text: '2004', dateTime: '2004' }] });
    const [mention] = markupOf({ ...full, events: [makeEvent({ number: 1, date })], disputes: [] }).mentions as Record<string, unknown>[];
    expect([mention?.startDate, mention?.endDate]).toEqual([undefined, '2004']);
  });
});

describe('the time that is covered', () => {
  it('goes from the first day to the last', () => {
    expect(coverage(day(1, '2000-07-19'), day(2, '2019-04-25'), day(3, '2024-06-18'))).toBe('2000-07-19/2024-06-18');
  });

  it('of one day is that day', () => {
    expect(coverage(day(1, '2000-07-19'))).toBe('2000-07-19');
  });

  it('reaches to the beginning of an event that has no end', () => {
    expect(coverage(day(1, '2000-07-19'), since(2, '2022-02-24'))).toBe('2000-07-19/2022-02-24');
  });

  it('does not stop at such an event when a later one follows, before 1970 too', () => {
    expect(coverage(since(1, '1951-05-01'), day(2, '1960-05-01'))).toBe('1951-05-01/1960-05-01');
  });

  it('is left out where no date is known', () => {
    expect(coverage(makeEvent({ number: 1, date: makeDate('../..', 'some time', null, null) }))).toBeUndefined();
  });
});
