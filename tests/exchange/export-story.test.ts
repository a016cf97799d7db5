import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Exported, Format } from '../../src/exchange/exchanged.ts';
import { exportStory } from '../../src/exchange/export-story.ts';
import { articleWith, eventWith, makeFiles, readFixture } from '../compile/make-files.ts';

type Good = Extract<Exported, { readonly ok: true }>;

function exportWell(to: Format, files = readFixture('dense')): Good {
  const exported = exportStory(files, to);
  expect(exported.ok ? [] : exported.problems).toEqual([]);
  return exported as Good;
}

/** A story of one event of this date. */
function dated(date: string, more = '') {
  return makeFiles(articleWith('Some text.'), eventWith('Some text', { date, more }));
}

interface Slide {
  readonly unique_id: string;
  readonly start_date: object;
  readonly end_date?: object;
  readonly display_date?: string;
  readonly text: { readonly headline: string; readonly text: string };
}

const slidesOf = ({ text }: Good) => (JSON.parse(text) as { readonly events: readonly Slide[] }).events;

const rowsOf = ({ text }: Good) => Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;

const unfolded = ({ text }: Good) => text.replaceAll('\r\n ', '').split('\r\n');

describe('TimelineJS gets', () => {
  test('the title, and every event in order of time under its id', () => {
    const exported = exportWell('timelinejs');
    const { title } = JSON.parse(exported.text) as { readonly title: { readonly text: object } };
    expect(title.text).toEqual({ headline: '“Everything” — a story with all that a story can hold 🚂', text: '<p>The line from Åre to São Paulo was planned for years, and it was opened in spring.</p>' });
    expect(slidesOf(exported).map(({ unique_id }) => unique_id)).toEqual(['plans', 'gazette', 'children', 'constructor', '__proto__', 'cost', 'opening', 'second-timetable']);
    expect(exported.fileName).toBe('everything-a-story-with-all-that-a-story-can-hold.json');
  });

  test('words that stay words: no tag of a story becomes one', () => {
    const [, , children] = slidesOf(exportWell('timelinejs'));
    expect(children?.text.text).toBe('<p>&lt;b&gt;Text&lt;/b&gt;, not HTML.</p><p><a href="https://example.org/speech">Speech</a>, Ministry</p>');
  });

  const dates: [date: string, expected: Partial<Slide>][] = [
    ['1850', { start_date: { year: 1850 } }],
    ['1850-03', { start_date: { year: 1850, month: 3 } }],
    ['1850-03-04', { start_date: { year: 1850, month: 3, day: 4 } }],
    ['-0043-03-15', { start_date: { year: -44, month: 3, day: 15 } }],
    ['0000', { start_date: { year: -1 } }],
    ['1914-07/1918', { start_date: { year: 1914, month: 7 }, end_date: { year: 1918 } }],
    ['1850~', { start_date: { year: 1850 }, display_date: 'about 1850' }],
    ['1850?', { start_date: { year: 1850 }, display_date: '1850, not certain' }],
    ['201X', { start_date: { year: 2010 }, end_date: { year: 2019 }, display_date: 'the 2010s' }],
    ['2001-23', { start_date: { year: 2001, month: 9 }, end_date: { year: 2001, month: 11 }, display_date: 'autumn 2001' }],
    ['2004-XX', { start_date: { year: 2004 }, display_date: '2004, month unknown' }],
    ['2013/..', { start_date: { year: 2013 }, display_date: 'since 2013' }],
    ['../2004', { start_date: { year: 2004 }, display_date: 'until 2004' }],
    ['2024-06-19T02:22Z', { start_date: { year: 2024, month: 6, day: 19, hour: 2, minute: 22 }, display_date: '19 June 2024 at 02:22 (UTC)' }],
  ];
  test.each(dates)('the date %s as it can be said there', (date, expected) => {
    const [slide] = slidesOf(exportWell('timelinejs', dated(date)));
    const { start_date, end_date, display_date } = slide ?? {};
    expect({ start_date, end_date, display_date }).toEqual(expected);
  });
});

describe('a spreadsheet gets', () => {
  test('a title and a row for each event', () => {
    const rows = rowsOf(exportWell('csv'));
    expect(rows.map(({ Type, Year, Headline }) => [Type, Year, Headline].join(' '))).toEqual([
      'title  “Everything” — a story with all that a story can hold 🚂', ' 1850 First plans', ' 1851 The Gazette reports', ' 2004 The minister promises', ' 2010 The tunnel', ' 2011 The bridge', ' 2013 The bill', ' 2024 The first night', ' 2024 The other timetable',
    ]);
  });

  test('no cell that a spreadsheet would run', () => {
    const files = makeFiles(articleWith('Some text.'), eventWith('Some text', { date: '-0043', more: '  place: "@SUM(A1)"\n  said: "-2+3"\n  short: "\'tis"\n' }).replace('Title', `'=HYPERLINK("https://x.example/")'`));
    const rows = rowsOf(exportWell('csv', files));
    expect(rows[1]).toMatchObject({ Year: '-44', Headline: `'=HYPERLINK(&quot;https://x.example/&quot;)`, Title: `'=HYPERLINK("https://x.example/")`, Place: "'@SUM(A1)", Said: "'-2+3", Short: "''tis", EDTF: "'-0043" });
    const cells = rows.flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-\d+$/.test(cell))).toEqual([]);
  });

  test('a word of warning where it would cut a text', () => {
    const { notes } = exportWell('csv', makeFiles(articleWith(`Some text. ${'More words. '.repeat(4000)}`), eventWith('Some text')));
    expect(notes).toEqual([{ message: expect.stringContaining('cut so long a text') as string, places: ['row 2, Article'] }]);
  });
});

const linesOf = (date: string, more = '') => unfolded(exportWell('ics', dated(date, more))).filter((line) => /^(?:BEGIN:V[EJ]|DT|STATUS|LOCATION|UID)/.test(line));

describe('a calendar gets', () => {
  test('whole days, the end being the day after', () => {
    expect(linesOf('2024-06-18/2024-06-19', '  status: planned\n  place: "Pyongyang, north; east"\n')).toEqual([
      'BEGIN:VEVENT', 'DTSTART;VALUE=DATE:20240618', 'DTEND;VALUE=DATE:20240620', 'LOCATION:Pyongyang\\, north\\; east', 'STATUS:TENTATIVE', 'UID:one@a-headline', 'DTSTAMP:20240305T000000Z',
    ]);
  });

  const dates: [date: string, expected: string[]][] = [
    ['1850', ['BEGIN:VEVENT', 'DTSTART;VALUE=DATE:18500101', 'DTEND;VALUE=DATE:18510101', 'STATUS:CONFIRMED']],
    ['201X~', ['BEGIN:VEVENT', 'DTSTART;VALUE=DATE:20100101', 'DTEND;VALUE=DATE:20200101', 'STATUS:CONFIRMED']],
    ['2024-06-19T02:22+09:00', ['BEGIN:VEVENT', 'DTSTART:20240618T172200Z', 'STATUS:CONFIRMED']],
    ['2013/..', ['BEGIN:VEVENT', 'DTSTART;VALUE=DATE:20130101', 'STATUS:CONFIRMED']],
    ['-0043', ['BEGIN:VJOURNAL']],
    ['../2004', ['BEGIN:VJOURNAL']],
    ['9999', ['BEGIN:VJOURNAL']],
  ];
  test.each(dates)('the date %s, or a journal entry where it has no such date', (date, expected) => {
    expect(linesOf(date).filter((line) => !/^(?:UID|DTSTAMP)/.test(line))).toEqual(expected);
  });

  test('a note of what it cannot date', () => {
    expect(exportWell('ics', dated('-0043')).notes).toEqual([{ message: 'A calendar cannot hold this date: the event is a journal entry without one.', places: ['one: 44 BC'] }]);
  });

  test('lines of at most 75 octets, no letter cut', () => {
    const { text } = exportWell('ics', makeFiles(articleWith(`Some text. ${'한국어 👩‍👩‍👧 é '.repeat(60)}`), eventWith('Some text')));
    const lines = text.split('\r\n');
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\uFFFD');
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });
});

test('a story with faults is not exported, and they are told', () => {
  const exported = exportStory(makeFiles('', ''), 'csv');
  expect(exported.ok ? [] : exported.problems.map(({ file, message }) => `${file}: ${message}`)).toEqual(['article.md: The file is empty.', 'events.yaml: The file is empty.']);
});
