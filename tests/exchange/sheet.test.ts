import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importTimeline } from '../../src/exchange/import-timeline.ts';
import { compileImported, faultsOf, importWell, OPTIONS } from './compile-imported.ts';

const HEADER = 'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Alt Text,Type,Group,Background';

const dam = readFileSync(new URL('../fixtures/timelines/dam.csv', import.meta.url), 'utf8');

function sheet(...rows: readonly string[]): string {
  return [HEADER, ...rows].join('\n');
}

/** Dates and titles of the events. */
function linesOf(text: string, name = 'timeline.csv'): string[] {
  return compileImported(importWell(text, name)).events.map(({ date, title }) => `${date.edtf} ${title}`);
}

describe('a spreadsheet', () => {
  test('as Google has it, with a byte order mark and line ends of Windows', () => {
    const imported = importWell(dam, 'dam.csv');
    const { article, events } = compileImported(imported);
    expect(article).toMatchObject({ headline: 'The dam at Hallow', standfirst: { text: 'How a valley became a lake, and who paid.' } });
    expect(events.map(({ date, title }) => `${date.edtf} ${title}`)).toEqual(['1902-03 Engineers measure the valley', '1926-11-03 The first stone', '1931 The wall is closed', '1931-06-01/1931-09-30 The lake fills']);
    expect(events[0]?.sources.map(({ title, publisher }) => `${title}, ${publisher}`)).toEqual(['their notes, archive.example', 'A plan, "drawn by hand", Town archive']);
    expect(imported.article).toContain('  - title: Building and after\n    date: 1926/1960\n');
    expect(imported.notes).toContainEqual({ message: 'A column has no place in a story.', places: ['Editor'] });
    expect(imported.notes).toContainEqual({ message: 'A background has no place in a story.', places: ['row 2, Background: https://img.example/lake.jpg', 'row 6, Background: #fafafa'] });
  });

  const shapes: [title: string, text: string, name?: string][] = [
    ['with semicolons', 'Year;Headline;Text\n1850;One;"a; b"'],
    ['with tabs', 'Year\tHeadline\tText\n1850\tOne\ta, b', 'timeline.tsv'],
    ['with other letters and blanks in its header', ' YEAR , end  year,HeadLine,media_credit\n1850,,One,x'],
    ['with its columns in another order', 'Headline,Year\nOne,1850'],
    ['with empty rows and cells', `${sheet('1850,,,,,,,,,One', '', ',,,,,,,,,', ' , ')}\n\n`],
    ['of the first version', 'Start Date,End Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Tag\n1850,,One,,,,,,,\n,,Title,,,,,,start,'],
    ['with old line ends', `${HEADER}\r1850,,,,,,,,,One\r`],
  ];
  test.each(shapes)('%s', (_, text, name) => {
    expect(linesOf(text, name)).toEqual(['1850 One']);
  });

  test('with years whose digits are grouped, and times', () => {
    expect(linesOf(sheet('"1,850",3,4,9:05 PM,,,,,,One', '-44,3,15,,,,,,,Two'))).toEqual(['-0043-03-15 Two', '1850-03-04 One']);
    expect(importWell(sheet('1850,3,4,9:05 PM,,,,,,One'), 'timeline.csv').events).toContain('said: 4 March 1850, 21:05');
  });

  test('of the first version, with whole dates in a cell', () => {
    const text = 'Start Date,End Date,Headline\n3/4/1850,5/1851,American\n1850-03-04,,ISO\n1850,,Year';
    expect(linesOf(text)).toEqual(['1850 Year', '1850-03-04 ISO', '1850-03-04/1851-05 American']);
  });
});

describe('a fault of a spreadsheet is told with its row and column', () => {
  const bad: [title: string, text: string, faults: string[]][] = [
    ['a wrong month', sheet('1850,13,,,,,,,,One'), ['row 2, Month: There is no month 13.']],
    ['31 February', sheet('1850,2,28,,,,,,,One', '1850,2,31,,,,,,,Two'), ['row 3, Day: That month has no day 31.']],
    ['words for a year', sheet('about 1850,,,,,,,,,One'), ['row 2, Year: This is not a year.']],
    ['a wrong end', sheet('1850,,,,1851,,4,,,One'), ['row 2, End Day: A day needs its month.']],
    ['an end before the beginning', sheet('1850,,,,1849,,,,,One'), ['row 2, End Year: The end lies before the beginning.']],
    ['a wrong time', sheet('1850,1,1,noon,,,,,,One', '1850,1,1,25:00,,,,,,Two'), ['row 2, Time: This is not a time of day that can be read.', 'row 3, Time: There is no such time of day.']],
    ['no date', sheet(',,,,,,,,,One'), ['row 2: The event has no date.']],
    ['a date in words', 'Start Date,Headline\nsoon,One', ['row 2, Start Date: This is not a date that can be read.', 'row 2: The event has no date.']],
    ['an era without its end', sheet('1850,,,,,,,,,One', '1850,,,,1849,,,,,Era,,,,,,,era'), ['row 3, End Year: The end lies before the beginning.']],
    ['quotation marks that are never closed', sheet('1850,,,,,,,,,"One'), ['row 2: Row 2 cannot be read: Quoted field unterminated.']],
    ['other columns', 'a,b\n1,2', ['row 1: This is no spreadsheet of TimelineJS: its columns are missing.']],
    ['no rows', HEADER, [': The timeline has no events.']],
    ['no text at all', 'hello', ['row 1: This is no spreadsheet of TimelineJS: its columns are missing.']],
  ];
  test.each(bad)('%s', (_, text, faults) => {
    expect(faultsOf(text, 'timeline.csv').toSorted()).toEqual(faults.toSorted());
  });

  test('and with its line and column in the file, also behind cells of several lines', () => {
    const { problems } = importTimeline({ name: 'timeline.csv', text: sheet('1850,,,,,,,,,"One,\n""two"""', '1851,"13",,,,,,,,Two') }, OPTIONS);
    expect(problems.map(({ line, column, path }) => [line, column, path])).toEqual([[4, 6, 'row 3, Month']]);
  });
});
