import * as fc from '../../helpers/fast-check.ts';
import { describe, expect, test } from 'vitest';
import { readDate } from '../../../src/compile/dates/read-date.ts';

/** Dates as editors write them; each of a day that is in the calendar. */
const day = fc.integer({ min: 1, max: 28 }).map(String);
const month = fc.constantFrom('January', 'feb', 'March', 'Apr.', 'may', 'June', 'July', 'aug', 'Sept.', 'october', 'Novembre', 'Dec');
const year = fc.integer({ min: 1, max: 9999 }).map((number) => String(number).padStart(4, '0'));
const number = fc.integer({ min: 1, max: 12 }).map(String);
const point = fc.oneof(
  fc.tuple(day, month, year).map((parts) => parts.join(' ')),
  fc.tuple(month, day, year).map(([name, date, after]) => `${name} ${date}, ${after}`),
  fc.tuple(month, year).map((parts) => parts.join(' ')),
  fc.tuple(year, month).map((parts) => parts.join(' ')),
  fc.tuple(year, number, number, fc.constantFrom('-', '/', '.')).map(([a, b, c, mark]) => [a, b, c].join(mark)),
  fc.tuple(number, number, year, fc.constantFrom('-', '/', '.', ' ')).map(([a, b, c, mark]) => [a, b, c].join(mark)),
  fc.tuple(fc.constantFrom('spring', 'Summer of', 'autumn', 'fall', 'winter'), year).map((parts) => parts.join(' ')),
  fc.tuple(fc.constantFrom('', 'the '), fc.integer({ min: 100, max: 299 }), fc.constantFrom('0s', '0’s')).map((parts) => parts.join('')),
  fc.integer({ min: 100, max: 299 }).map(String),
  fc.integer({ min: 4, max: 21 }).map((count) => `${count}th century`),
  fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.constantFrom('BC', 'bce', 'B.C.', 'AD', 'ce')).map((parts) => parts.join(' ')),
  fc.tuple(year, fc.constantFrom('-06', '-06-19', '-06-19 02:22', '-06-19T02:22:30.5Z', '-06-19T02:22 +09:00', '?', '~', '-21')).map((parts) => parts.join('')),
  year,
);
const opening = fc.constantFrom('', 'circa ', 'about ', 'c. ', 'maybe ', 'probably ', 'since ', 'after ', 'until ', 'before ', 'by ', 'about maybe ', 'since about ', 'before since ');
const between = fc.constantFrom(' – ', ' to ', ' - ', '–', '-');

/** The spellings that are advised for a text; none where it can be read, or where nobody knows what it means. */
function advised(text: string): string[] {
  const read = readDate(text, 'Asia/Seoul');
  const hint = (read.ok ? null : read.fault.hint) ?? '';
  return hint.startsWith('Write: ') ? hint.slice('Write: '.length).split(' or ').map((spelling) => spelling.replace(/ \(.*\)$/, '')) : [];
}

/** What is advised for a text and cannot be read; an interval that makes no sense can, and is told of next. */
function misadvised(text: string): string[] {
  return advised(text).filter((edtf) => {
    const read = readDate(edtf, 'Asia/Seoul');
    return !read.ok && !['The interval ends before it begins.', 'An interval cannot have times of day.'].includes(read.fault.message);
  });
}

describe('each spelling that is advised can be read', () => {
  test('of a date with something before it', () => {
    fc.assert(fc.property(opening, point, (...parts) => {
      expect(misadvised(parts.join(''))).toEqual([]);
    }), { numRuns: 1000 });
  });

  test('of two dates', () => {
    fc.assert(fc.property(opening, point, between, opening, point, (...parts) => {
      expect(misadvised(parts.join(''))).toEqual([]);
    }), { numRuns: 1000 });
  });

  test('and there is one for nearly all of them', () => {
    const points = fc.sample(point, { numRuns: 500, seed: 1 }).filter((text) => !readDate(text, 'Asia/Seoul').ok);
    expect(points.length).toBeGreaterThan(300);
    expect(points.filter((text) => advised(text).length === 0)).toEqual([]);
  });
});
