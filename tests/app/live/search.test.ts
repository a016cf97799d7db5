import * as fc from '../../helpers/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { readSearch, SEARCH_KEYS, writeSearch } from '../../../src/app/live/search.ts';

const read = (query: string) => readSearch(Object.fromEntries(new URLSearchParams(query)));
const NINETIES = { from: '1990-01-01', to: '1999-12-31' };

describe('what the address says is looked at', () => {
  it.each([
    ['a span of days', '?from=1990-01-01&to=1999-12-31', NINETIES],
    ['one of minutes', '?from=2024-06-18T05:30Z&to=2024-06-18T11:30Z', { from: '2024-06-18T05:30Z', to: '2024-06-18T11:30Z' }],
    ['years before our era, and far from it', '?from=-000043-03-15&to=%2B012024-01-01', { from: '-000043-03-15', to: '+012024-01-01' }],
    ['words', '?q=treaty+of+%C5%81%C3%B3d%C5%BA', { q: 'treaty of Łódź' }],
    ['a group', '?group=Talks%20%26%20visits', { group: 'Talks & visits' }],
    ['all of it among other things', '?utm_source=x&q=a&from=1990-01-01&page=2&to=1999-12-31&group=B', { ...NINETIES, q: 'a', group: 'B' }],
    ['nothing', '', {}],
  ])('%s', (_, query, search) => {
    expect(read(query)).toEqual(search);
  });

  it.each([
    ['one end alone', '?from=1990-01-01'],
    ['the other alone', '?to=1990-01-01'],
    ['a day that no calendar has', '?from=2024-02-31&to=2024-03-05'],
    ['a month that none has', '?from=2024-13-01&to=2024-12-31'],
    ['the 29th of February of a common year', '?from=2023-02-29&to=2024-01-01'],
    ['an hour that no day has', '?from=2024-06-18T25:00Z&to=2024-06-19'],
    ['an hour at the day’s end that is another day’s', '?from=2024-06-18T24:00Z&to=2024-06-20'],
    ['a time without its zone', '?from=2024-06-18T05:30&to=2024-06-19'],
    ['a year alone', '?from=1990&to=1999'],
    ['a year beyond what dates can say', '?from=%2B999999-01-01&to=%2B999999-12-31'],
    ['a year 0 that has a sign', '?from=-000000-01-01&to=2024-01-01'],
    ['words that are spaces', '?q=%20%20&group='],
    ['markup', '?from=%3Cimg%20src=x%3E&to=1999-12-31'],
    ['something between lines', '?from=1990-01-01%0A&to=1999-12-31'],
    ['a name of JavaScript’s own', '?__proto__=1&constructor=2&toString=3'],
    ['a megabyte', `?q=${'a'.repeat(1_000_000)}&group=${'b'.repeat(1_000_000)}&from=${'1'.repeat(1_000_000)}&to=1999-12-31`],
  ])('takes for nothing: %s', (_, query) => {
    expect(read(query)).toEqual({});
  });

  it('takes an end before the start as it stands: what it means is seen where there is time', () => {
    expect(read('?from=1999-01-01&to=1990-01-01')).toEqual({ from: '1999-01-01', to: '1990-01-01' });
  });

  it('never throws, whatever it is given, and has no keys but its own', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.oneof(fc.constantFrom(...SEARCH_KEYS, '__proto__'), fc.string()), fc.anything()), (search) => {
        const keys: readonly string[] = SEARCH_KEYS;
        expect(Object.keys(readSearch(search)).filter((key) => !keys.includes(key))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
    expect(readSearch({ q: ['a', 'b'], from: { toString: () => '1990-01-01' }, to: 5, group: null })).toEqual({});
  });

  it('comes back from its own query as it was', () => {
    const day = fc.date({ min: new Date('-002999-01-01'), max: new Date('+010000-01-01'), noInvalidDate: true });
    const stretch = fc.tuple(day, day, fc.boolean()).map(([a, b, fine]) => {
      const told = (date: Date) => (fine ? date.toISOString().replace(/:\d{2}\.\d{3}Z$/, 'Z') : date.toISOString().replace(/T.*/, ''));
      return { from: told(a), to: told(b) };
    });
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((words) => words.trim() !== '' && words.length <= 200);
    fc.assert(
      fc.property(fc.option(stretch, { nil: {} }), fc.option(text), fc.option(text), (time, q, group) => {
        const search = { ...time, ...(q === null ? {} : { q }), ...(group === null ? {} : { group }) };
        expect(read(writeSearch(search))).toEqual(search);
      }),
      { numRuns: 1000 },
    );
  });

  it('is no query at all where there is nothing to say', () => {
    expect(writeSearch({})).toBe('');
    expect(writeSearch({ q: '', group: '', foreign: 'x', from: undefined })).toBe('');
    expect(writeSearch({ ...NINETIES, q: 'a b' })).toBe('?from=1990-01-01&to=1999-12-31&q=a+b');
  });
});
