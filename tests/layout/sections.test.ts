import * as fc from '../helpers/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { sectionTitle } from '../../src/app/timeline/section-title.ts';
import { type Section, sectionsOf } from '../../src/layout/sections.ts';
import type { StoryEvent } from '../../src/story/story.ts';
import { makeDate, makeEvent } from '../helpers/make-story.ts';

const DAY = 86_400_000;

/** Events that last a day each, in order of time; null: of no known date. */
function eventsOn(days: readonly (number | null)[]): StoryEvent[] {
  return days.map((day, at) => {
    const times = day === null ? { start: null, end: null } : { start: day * DAY, end: (day + 1) * DAY };
    return makeEvent({ number: at + 1, date: makeDate('2024', 'a day', null, null, times) });
  });
}

/** So many events, evenly from the first day of one year to the last of another; years below 1 as astronomers count them. */
function evenly(count: number, first: number, last: number): StoryEvent[] {
  const [from, to] = [dayOf(first), dayOf(last + 1) - 1];
  return eventsOn(Array.from({ length: count }, (_, at) => Math.round(from + ((to - from) * at) / (count - 1))));
}

/** ICU's releases differ in the spaces around a dash. */
const spaceless = (title: string) => title.replaceAll(/\s*([–～])\s*/g, '$1');
const dayOf = (year: number) => new Date(0).setUTCFullYear(year, 0, 1) / DAY;
const titlesOf = (events: readonly StoryEvent[], language = 'en-GB') => sectionsOf(events).map((section) => spaceless(sectionTitle(section, language)));

const anyDays = fc
  .tuple(
    fc.array(fc.oneof(fc.integer({ min: 19_000, max: 19_400 }), fc.integer({ min: -1_100_000, max: 30_000 })), { minLength: 1, maxLength: 300 }),
    fc.array(fc.nat(300), { maxLength: 5 }),
  )
  .map(([days, holes]) => days.toSorted((a, b) => a - b).map((day, at): number | null => (holes.includes(at) ? null : day)));

function forAnyList(check: (sections: readonly Section[], events: readonly StoryEvent[]) => void): void {
  fc.assert(
    fc.property(anyDays, (days) => {
      const events = eventsOn(days);
      check(sectionsOf(events), events);
    }),
    { numRuns: 1000 },
  );
}

describe('the sections of a list', () => {
  it('hold every event once, in its order', () => {
    forAnyList((sections, events) => {
      expect(sections.flatMap((section) => section.events.map(({ number }) => number))).toEqual(events.map(({ number }) => number));
      expect(sections.every((section) => section.events.length > 0)).toBe(true);
    });
  });

  it('hold only what begins in their span of time, and are in order, none twice', () => {
    forAnyList((sections) => {
      for (const { start, end, events } of sections) {
        const times = events.flatMap(({ date }) => date.start ?? []);
        expect(times.every((time) => time >= start! && time < end!)).toBe(true);
      }
      const dated = sections.filter(({ start }) => start !== null);
      expect(dated.every(({ start }, at) => at === 0 || start! >= dated[at - 1]!.end!)).toBe(true);
    });
  });

  it('are few enough to look through', () => {
    forAnyList((sections) => expect(sections.length).toBeLessThanOrEqual(120));
    expect.hasAssertions();
  });

  it.each([
    ['60 events over two centuries', evenly(60, 1800, 1999), 'decade', 20, ['1800–1809', '1990–1999']],
    ['3,000 over 25 years', evenly(3000, 2000, 2024), 'year', 25, ['2000', '2024']],
    ['300 over 5 years', evenly(300, 2020, 2024), 'month', 60, ['January 2020', 'December 2024']],
    ['30 in one month', eventsOn(Array.from({ length: 30 }, (_, at) => dayOf(2024) + at)), 'month', 1, ['January 2024', 'January 2024']],
    ['60 over a thousand years', evenly(60, 1000, 1999), 'century', 10, ['1000–1099', '1900–1999']],
    ['30 over nine thousand years', evenly(30, -6999, 1999), 'millennium', 9, ['7000–6001 BC', '1000–1999']],
  ])('of %s', (_, events, unit, count, [first, last]) => {
    const sections = sectionsOf(events);
    expect([...new Set(sections.map((section) => section.unit))]).toEqual([unit]);
    expect(sections).toHaveLength(count);
    expect([titlesOf(events)[0], titlesOf(events).at(-1)]).toEqual([first, last]);
  });

  it('keep an event without a known date with the one before it', () => {
    const years = Array.from({ length: 9 }, (_, at) => dayOf(2000 + Math.floor(at / 3)) + at);
    const days = [null, ...years.slice(0, 3), null, ...years.slice(3), null];
    expect(sectionsOf(eventsOn(days)).map(({ events }) => events.map(({ number }) => number))).toEqual([[1], [2, 3, 4, 5], [6, 7, 8], [9, 10, 11, 12]]);
    expect(titlesOf(eventsOn(days))).toEqual(['–', 'January 2000', 'January 2001', 'January 2002']);
  });

  it('never run across the year 1, since there is no year 0', () => {
    expect(titlesOf(evenly(60, -29, 29))).toEqual(['30–21 BC', '20–11 BC', '10–1 BC', '1–9 AD', '10–19', '20–29']);
    expect(titlesOf(evenly(60, -299, 299))).toEqual(['300–201 BC', '200–101 BC', '100–1 BC', '1–99 AD', '100–199', '200–299']);
  });

  it('are one, where no event has a date', () => {
    expect(titlesOf(eventsOn([null, null, null]))).toEqual(['–']);
  });
});

/** From the first day of one year to the last of another. */
const span = (unit: Section['unit'], first: number, last: number) => ({ unit, start: dayOf(first) * DAY, end: dayOf(last + 1) * DAY });

describe('the title of a section', () => {
  it.each([
    ['a year', span('year', 1994, 1994), { 'en-GB': '1994', en: '1994', de: '1994', ja: '1994年', ar: '1994', 'ar-EG': '١٩٩٤', ru: '1994', fa: '۱۹۹۴' }],
    ['a decade', span('decade', 1990, 1999), { 'en-GB': '1990–1999', ja: '1990年～1999年', ru: '1990–1999', th: '1990–1999' }],
    ['the first decade of our era', span('decade', 1, 9), { 'en-GB': '1–9 AD' }],
    ['the last before it', span('decade', -9, 0), { 'en-GB': '10–1 BC' }],
    ['a century before our era', span('century', -499, -400), { 'en-GB': '500–401 BC' }],
    ['the year 44 BC', span('year', -43, -43), { 'en-GB': '44 BC', de: '44 v. Chr.' }],
  ] as const)('%s', (_, section, titles) => {
    expect(Object.fromEntries(Object.keys(titles).map((language) => [language, spaceless(sectionTitle(section, language))]))).toEqual(titles);
  });

  it('names a month in the reader’s language, by the calendar of the story’s dates', () => {
    const month = { unit: 'month', start: Date.parse('2024-06-01'), end: Date.parse('2024-07-01') } as const;
    expect(['en', 'de', 'ru', 'ja', 'ar-EG', 'th', 'fa'].map((language) => sectionTitle(month, language))).toEqual(['June 2024', 'Juni 2024', 'июнь 2024 г.', '2024年6月', 'يونيو ٢٠٢٤', 'มิถุนายน 2024', 'ژوئن ۲۰۲۴']);
  });
});
