import type { InputFile } from '../exchanged.ts';
import { unguardDate, unguardFormula } from '../guard-formula.ts';
import { ARTICLE_COLUMN, columnKey, DATE_COLUMN, JSON_COLUMNS, OTHER_COLUMN, SHEET_COLUMNS, WORD_COLUMNS } from '../sheet-columns.ts';
import { emptySlide, type Cell, type RawDate, type Slide, type Timeline } from '../timeline.ts';
import { readClockWords } from './read-clock-words.ts';
import { readOldDate } from './read-old-date.ts';
import { readOwnRow } from './read-own-row.ts';
import { readTable, type TableRow } from './read-table.ts';
import type { Reading } from './reading.ts';
import { tooMany } from './too-many.ts';

/** Columns of the first version's spreadsheet. */
const OLD_COLUMNS = ['Start Date', 'End Date', 'Tag'];

const OWN_COLUMNS = [...WORD_COLUMNS.keys(), ...JSON_COLUMNS.keys(), OTHER_COLUMN, ARTICLE_COLUMN];

/** Reads TimelineJS's spreadsheet, as CSV or TSV. Null where it is none; what is wrong is reported. */
export function readSheet(file: InputFile, reading: Reading): Timeline | null {
  const table = readTable(file, columnKey, reading);
  const keys = new Set(table.columns.map(columnKey));
  if (!keys.has('headline') || !(keys.has('year') || keys.has('startdate'))) {
    reading.report({ file: file.name, line: 1, column: 1, path: 'row 1' }, {
      message: 'This is no spreadsheet of TimelineJS: its columns are missing.',
      actual: table.columns.join(', ') || null,
      expected: `a first row with at least Year and Headline; TimelineJS has ${SHEET_COLUMNS.join(', ')}`,
    });
    return null;
  }
  if (tooMany(table.rows.length, { file: file.name, line: 1, column: 1, path: '' }, reading.report)) return null;
  const ours = keys.has('id') && keys.has('edtf');
  noteColumns(table.columns, ours, reading);
  return toTimeline(ours ? table.rows.map(unguardRow) : table.rows, ours, reading);
}

function unguardRow(row: TableRow): TableRow {
  const date = columnKey(DATE_COLUMN);
  const unguard = (column: string, text: string) => (column === date ? unguardDate(text) : unguardFormula(text));
  return { ...row, cells: new Map([...row.cells].map(([column, { text, at }]) => [column, { text: unguard(column, text), at }])) };
}

function noteColumns(columns: readonly string[], ours: boolean, { note }: Reading): void {
  const known = new Set([...SHEET_COLUMNS, ...OLD_COLUMNS, ...(ours ? OWN_COLUMNS : [])].map(columnKey));
  for (const column of columns) if (column !== '' && !known.has(columnKey(column))) note('A column has no place in a story.', column);
}

function toTimeline(rows: readonly TableRow[], ours: boolean, reading: Reading): Timeline {
  const slides = rows.map((row) => ({ row, type: typeOf(row, reading), slide: readRow(row, ours, reading) }));
  const [title, ...others] = slides.filter(({ type }) => type === 'title');
  for (const { row } of others) reading.note('A second title is taken as an event.', row.at.path);
  return {
    title: title?.slide ?? null,
    events: slides.filter((entry) => entry !== title && entry.type !== 'era').map(({ slide }) => slide),
    eras: slides.filter(({ type }) => type === 'era').map(({ slide }) => slide),
    article: title?.row.cells.get(columnKey(ARTICLE_COLUMN))?.text ?? null,
  };
}

function typeOf({ cells }: TableRow, { note }: Reading): 'title' | 'era' | 'event' {
  const cell = cells.get('type');
  const type = cell?.text.toLowerCase() ?? '';
  if (type === 'title' || type === 'start') return 'title';
  if (type === 'era') return 'era';
  if (cell && type !== 'event') note('A type of row is not known; the row is taken as an event.', cell.at.path, cell.text);
  return 'event';
}

function readRow(row: TableRow, ours: boolean, reading: Reading): Slide {
  const get = (column: string): Cell | null => row.cells.get(column) ?? null;
  const thrown = [['background', 'A background'], ['mediathumbnail', 'A thumbnail']] as const;
  for (const [column, what] of thrown) {
    const cell = get(column);
    if (cell) reading.note(`${what} has no place in a story.`, cell.at.path, cell.text);
  }
  return {
    ...emptySlide(row.at),
    start: readRowDate(row, '', reading),
    end: readRowDate(row, 'end', reading),
    displayDate: get('displaydate'),
    headline: get('headline'),
    text: get('text'),
    media: { url: get('media'), caption: get('mediacaption'), credit: get('mediacredit'), alt: get('alttext'), title: null, link: null },
    group: get('group') ?? get('tag'),
    own: ours ? readOwnRow(row, reading) : null,
  };
}

function readRowDate(row: TableRow, prefix: '' | 'end', { report }: Reading): RawDate | null {
  const get = (column: string): Cell | null => row.cells.get(`${prefix}${column}`) ?? null;
  const whole = row.cells.get(prefix === '' ? 'startdate' : 'enddate');
  if (whole && !get('year')) return readOldDate(whole, report);
  const [year, month, day, time] = [get('year'), get('month'), get('day'), get('time')].map(withoutCommas);
  if (!year && !month && !day && !time) return null;
  const clock = time ? readClockWords(time.text) : null;
  if (time && !clock) {
    report(time.at, { message: 'This is not a time of day that can be read.', actual: time.text, expected: 'hours and minutes: 14:30' });
  }
  const [hour = null, minute = null, second = null, millisecond = null] = (clock ?? []).map((text) => (text === null || !time ? null : { text, at: time.at }));
  return {
    at: year?.at ?? row.at,
    year: year ?? null,
    month: month ?? null,
    day: day ?? null,
    hour,
    minute,
    second,
    millisecond,
    zone: null,
    displayDate: null,
  };
}

/** "1,200": spreadsheets group digits of a year. */
function withoutCommas(cell: Cell | null): Cell | null {
  return cell && { ...cell, text: cell.text.replace(/^(-?\d{1,3}),(\d{3})$/, '$1$2') };
}
