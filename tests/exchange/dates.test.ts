import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ImportOptions } from '../../src/exchange/exchanged.ts';
import { importTimeline } from '../../src/exchange/import-timeline.ts';
import { compileImported, faultsOf, importWell, OPTIONS } from './compile-imported.ts';

/** A timeline of one event. */
function withDate(slide: object): string {
  return JSON.stringify({ events: [{ text: { headline: 'A headline' }, ...slide }] });
}

interface Dated {
  readonly date: string;
  readonly said?: string;
  readonly timeZone?: string;
}

function dateOf(slide: object, options: Partial<ImportOptions> = {}): Dated {
  const imported = importWell(withDate(slide), 'timeline.json', options);
  expect(compileImported(imported).events).toHaveLength(1);
  const [{ date, said, timeZone }] = parse(imported.events, { schema: 'failsafe' }) as [Dated];
  return { date, ...(said === undefined ? {} : { said }), ...(timeZone === undefined ? {} : { timeZone }) };
}

describe('a date keeps exactly the precision it has', () => {
  const good: [title: string, slide: object, expected: Dated][] = [
    ['a year as text', { start_date: { year: '1850' } }, { date: '1850' }],
    ['a year as a number', { start_date: { year: 1850 } }, { date: '1850' }],
    ['empty parts', { start_date: { year: '1850', month: '', day: '', hour: '', minute: '', second: '', millisecond: '', format: '' } }, { date: '1850' }],
    ['parts that are null', { start_date: { year: 1850, month: null, day: null }, end_date: null }, { date: '1850' }],
    ['a month', { start_date: { year: '1850', month: '3' } }, { date: '1850-03' }],
    ['a day', { start_date: { year: '1850', month: '03', day: 4 } }, { date: '1850-03-04' }],
    ['29 February of a leap year', { start_date: { year: 2000, month: 2, day: 29 } }, { date: '2000-02-29' }],
    ['an early year', { start_date: { year: '79', month: '8', day: '24' } }, { date: '0079-08-24' }],
    ['a year before 1, as TimelineJS shows it: 44 BCE', { start_date: { year: '-44', month: '3', day: '15' } }, { date: '-0043-03-15' }],
    ['1 BCE', { start_date: { year: -1 } }, { date: '0000' }],
    ['a year of more than four digits', { start_date: { year: '-12000' } }, { date: 'Y-11999' }],
    ['from a year to a year', { start_date: { year: '1914' }, end_date: { year: '1918' } }, { date: '1914/1918' }],
    ['from a month to a year', { start_date: { year: '1943', month: '7', day: '' }, end_date: { year: '1946', month: '', day: '' } }, { date: '1943-07/1946' }],
    ['an end like the beginning', { start_date: { year: '1914', month: '07' }, end_date: { year: 1914, month: 7 } }, { date: '1914-07' }],
    ['an end of empty parts', { start_date: { year: '1914' }, end_date: { year: '', month: '', day: '' } }, { date: '1914' }],
  ];
  test.each(good)('%s', (_, slide, expected) => {
    expect(dateOf(slide)).toEqual(expected);
  });
});

describe('the author’s words for a date', () => {
  const words: [title: string, slide: object, expected: Dated][] = [
    ['are kept where they differ from ours', { start_date: { year: '1850' }, display_date: 'about <b>1850</b>' }, { date: '1850', said: 'about 1850' }],
    ['are left out where they say the same', { start_date: { year: '1850' }, display_date: ' 1850 ' }, { date: '1850' }],
    ['may stand in the date itself', { start_date: { year: '1850', display_date: 'Mid-century' } }, { date: '1850', said: 'Mid-century' }],
    ['may stand in both dates', { start_date: { year: '1850', display_date: 'Spring' }, end_date: { year: '1851', display_date: 'winter' } }, { date: '1850/1851', said: 'Spring – winter' }],
    ['on the slide win', { start_date: { year: '1850', display_date: 'Spring' }, display_date: 'Once' }, { date: '1850', said: 'Once' }],
    ['alone make no end', { start_date: { year: '1850' }, end_date: { display_date: 'Now' } }, { date: '1850', said: 'Now' }],
  ];
  test.each(words)('%s', (_, slide, expected) => {
    expect(dateOf(slide)).toEqual(expected);
  });
});

test('“about” in the author’s words changes no date, but is noted', () => {
  const slide = { start_date: { year: '1850' }, display_date: 'c. 1850' };
  expect(dateOf(slide)).toEqual({ date: '1850', said: 'c. 1850' });
  expect(importWell(withDate(slide)).notes).toContainEqual({ message: expect.stringContaining('say “about”') as string, places: ['events[0].start_date: c. 1850'] });
});

describe('a time of day', () => {
  const at = { year: '2013', month: '6', day: '30', hour: '6', minute: '45', second: '5' };

  test('without a zone cannot be placed: the day is the date, the time is told and noted', () => {
    expect(dateOf({ start_date: at })).toEqual({ date: '2013-06-30', said: '30 June 2013, 06:45:05' });
    expect(importWell(withDate({ start_date: at })).notes).toContainEqual({ message: expect.stringContaining('without a time zone') as string, places: ['events[0].start_date.hour: 06:45:05'] });
  });

  test('is placed by the zone that the editor names', () => {
    expect(dateOf({ start_date: at }, { timeZone: 'Europe/Berlin' })).toEqual({ date: '2013-06-30T06:45:05', timeZone: 'Europe/Berlin' });
  });

  test('that the zone’s clocks skip is a fault', () => {
    expect(faultsOf(withDate({ start_date: { year: '2024', month: '3', day: '31', hour: '2', minute: '30' } }), 'timeline.json', { timeZone: 'Europe/Berlin' })).toEqual(['events[0].start_date.year: The clocks of Europe/Berlin skip this time.']);
  });

  test('of an hour alone is not made more precise', () => {
    expect(dateOf({ start_date: { year: '2013', month: '6', day: '30', hour: '6' } }, { timeZone: 'Europe/Berlin' })).toEqual({ date: '2013-06-30', said: '30 June 2013, 6 h' });
  });

  test('at both ends of one day stands in the words', () => {
    expect(dateOf({ start_date: { ...at, second: '' }, end_date: { ...at, hour: '8', second: '' } })).toEqual({ date: '2013-06-30', said: '30 June 2013, 06:45–08:45' });
  });
});

describe('an impossible date is a fault at its place', () => {
  const bad: [title: string, slide: object, faults: string[]][] = [
    ['month 13', { start_date: { year: '1850', month: '13' } }, ['events[0].start_date.month: There is no month 13.']],
    ['month 0', { start_date: { year: '1850', month: 0 } }, ['events[0].start_date.month: There is no month 0.']],
    ['a month’s name', { start_date: { year: '1850', month: 'March' } }, ['events[0].start_date.month: This is not a month.']],
    ['31 February', { start_date: { year: '2019', month: '2', day: '31' } }, ['events[0].start_date.day: That month has no day 31.']],
    ['29 February of a common year', { start_date: { year: '1900', month: '2', day: '29' } }, ['events[0].start_date.day: That month has no day 29.']],
    ['day 32', { start_date: { year: '2019', month: '1', day: '32' } }, ['events[0].start_date.day: No month has a day 32.']],
    ['day 0', { start_date: { year: '2019', month: '1', day: '0' } }, ['events[0].start_date.day: No month has a day 0.']],
    ['words for a year', { start_date: { year: 'abc' } }, ['events[0].start_date.year: This is not a year.']],
    ['a broken year', { start_date: { year: 1850.5 } }, ['events[0].start_date.year: This is not a year.']],
    ['a year that is about', { start_date: { year: '1850?' } }, ['events[0].start_date.year: This is not a year.']],
    ['year 0', { start_date: { year: '0' } }, ['events[0].start_date.year: There is no year 0.']],
    ['a day without its month', { start_date: { year: '1850', day: '4' } }, ['events[0].start_date.day: A day needs its month.']],
    ['a month without a year', { start_date: { month: '4' } }, ['events[0].start_date.month: The date has no year.']],
    ['an end without a year', { start_date: { year: '1850' }, end_date: { year: '', month: '4' } }, ['events[0].end_date.month: The date has no year.']],
    ['an end before the beginning', { start_date: { year: '1850' }, end_date: { year: '1849' } }, ['events[0].end_date.year: The end lies before the beginning.']],
    ['an end without a beginning', { end_date: { year: '1849' } }, ['events[0].end_date: There is an end, but no beginning.']],
    ['no date', {}, ['events[0]: The event has no date.']],
    ['a date of empty parts', { start_date: { year: '', month: '' } }, ['events[0]: The event has no date.']],
    ['hour 24', { start_date: { year: '1850', month: '1', day: '1', hour: '24' } }, ['events[0].start_date.hour: There is no such time of day.']],
    ['minute 60', { start_date: { year: '1850', month: '1', day: '1', hour: '1', minute: '60' } }, ['events[0].start_date.minute: There is no such time of day.']],
    ['a minute without its hour', { start_date: { year: '1850', month: '1', day: '1', minute: '6' } }, ['events[0].start_date.minute: A time of day needs its hour.']],
    ['a time without its day', { start_date: { year: '1850', month: '1', hour: '1' } }, ['events[0].start_date.hour: A time of day needs its day.']],
    ['the Big Bang', { start_date: { year: '-13798000000' } }, ['events[0].start_date.year: The year is too far away for a story.']],
    ['a month of a year too far away for one', { start_date: { year: '-12000', month: '3' } }, ['events[0].start_date.month: So far away, a month cannot be told.']],
    ['a list for a year', { start_date: { year: [1850] } }, ['events[0].start_date.year: `events[0].start_date.year` must be text.', 'events[0]: The event has no date.']],
    ['several faults of one date', { start_date: { year: 'x', month: '13', day: '99' } }, ['events[0].start_date.year: This is not a year.', 'events[0].start_date.month: There is no month 13.', 'events[0].start_date.day: No month has a day 99.']],
  ];
  test.each(bad)('%s', (_, slide, faults) => {
    expect(faultsOf(withDate(slide)).toSorted()).toEqual(faults.toSorted());
  });

  test('also of an era', () => {
    expect(faultsOf(JSON.stringify({ events: [{ start_date: { year: 1 } }], eras: [{ start_date: { year: 1, month: 14 }, end_date: { year: 2 } }] }))).toEqual(['eras[0].start_date.month: There is no month 14.']);
  });

  test('all of them are told at once, each with its line and column', () => {
    const text = '{\n  "events": [\n    { "start_date": { "year": "x" } },\n    { "start_date": { "year": "1850", "month": 13 } }\n  ]\n}';
    const { problems } = importTimeline({ name: 'timeline.json', text }, OPTIONS);
    expect(problems.map(({ file, line, column }) => [file, line, column])).toEqual([
      ['timeline.json', 3, 31],
      ['timeline.json', 4, 48],
    ]);
  });
});
