import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importTimeline } from '../../src/exchange/import-timeline.ts';
import { compileImported, faultsOf, importWell, OPTIONS } from './compile-imported.ts';

const festival = readFileSync(new URL('../fixtures/timelines/festival.ics', import.meta.url), 'utf8');

function calendar(...lines: readonly string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'SUMMARY:One', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
}

describe('a calendar', () => {
  test('of somebody else becomes a story', () => {
    const imported = importWell(festival, 'festival.ics');
    const { article, events } = compileImported(imported);
    expect(article).toMatchObject({ headline: 'Hallow Festival', standfirst: { text: 'What is on, and where.' } });
    expect(events.map(({ title, date, timeZone, place, status, summary }) => ({ title, date: date.edtf, timeZone, place, status, summary }))).toEqual([
      { title: 'The festival', date: '2024-06-21/2024-06-23', timeZone: null, place: 'Hallow Sound', status: 'happened', summary: 'Three days of boats; see https://festival.example/boats. Entry is free.' },
      { title: 'Opening concert', date: '2024-06-21T19:30', timeZone: 'Europe/London', place: null, status: 'happened', summary: 'Opening concert' },
      { title: 'Clocks without a place', date: '2027-06-22', timeZone: null, place: null, status: 'planned', summary: 'Clocks without a place' },
    ]);
    expect(events[0]?.sources.map(({ url }) => url)).toEqual(['https://festival.example/boats', 'https://festival.example/']);
    expect(imported.notes.map(({ message }) => message)).toEqual(expect.arrayContaining(['A reminder has no place in a story.', 'An event repeats; only its first date is taken.', 'An event has one group; others were left out.', 'The time at which an event ends is left out.', 'A property has no place in a story.']));
  });

  const dates: [title: string, lines: string[], expected: string][] = [
    ['one day', ['DTSTART;VALUE=DATE:20240618'], '2024-06-18'],
    ['one day, with its end', ['DTSTART;VALUE=DATE:20240618', 'DTEND;VALUE=DATE:20240619'], '2024-06-18'],
    ['days into another month', ['DTSTART;VALUE=DATE:20240228', 'DTEND;VALUE=DATE:20240302'], '2024-02-28/2024-03-01'],
    ['a moment in UTC', ['DTSTART:20240618T093000Z', 'DTEND:20240618T103000Z'], '2024-06-18T09:30Z'],
    ['a moment with seconds', ['DTSTART;TZID=Asia/Seoul:20240618T093015'], '2024-06-18T09:30:15'],
    ['times on two days', ['DTSTART:20240618T220000Z', 'DTEND:20240619T020000Z'], '2024-06-18/2024-06-19'],
    ['a zone of no known name', ['DTSTART;TZID=Our Town:20240618T093000'], '2024-06-18'],
  ];
  test.each(dates)('%s', (_, lines, expected) => {
    expect(compileImported(importWell(calendar(...lines), 'c.ics')).events.map(({ date }) => date.edtf)).toEqual([expected]);
  });

  test('has its escapes and folded lines undone', () => {
    const { events } = compileImported(importWell(calendar('DTSTART:20240618', 'DESCRIPTION:a\\, b\\; c\\\\d', '  and\\n e <b>'), 'c.ics'));
    expect(events[0]?.summary).toBe('a, b; c\\d and e <b>');
  });

  const bad: [title: string, text: string, faults: string[]][] = [
    ['31 February', calendar('DTSTART:20240231'), ['event 1, DTSTART: That month has no day 31.']],
    ['month 13', calendar('DTSTART:20241301'), ['event 1, DTSTART: There is no month 13.']],
    ['a date that is none', calendar('DTSTART:soon'), ['event 1, DTSTART: This is not a date of a calendar.', 'event 1: The event has no date.']],
    ['no date', calendar(), ['event 1: The event has no date.']],
    ['an end before the beginning', calendar('DTSTART:20240618', 'DTEND:20240610'), ['event 1, DTEND: The end lies before the beginning.']],
    ['a file that is none', 'BEGIN:VCARD', [': This is no calendar.']],
  ];
  test.each(bad)('with a fault tells it: %s', (_, text, faults) => {
    expect(faultsOf(text, 'c.ics').toSorted()).toEqual(faults.toSorted());
  });

  test('tells the line of a fault', () => {
    const { problems } = importTimeline({ name: 'c.ics', text: calendar('DTSTART:20240231') }, OPTIONS);
    expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual(['c.ics:5']);
  });
});
