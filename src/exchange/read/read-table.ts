import Papa from 'papaparse';
import type { InputFile } from '../exchanged.ts';
import type { Cell } from '../timeline.ts';
import { cleanText } from './clean-text.ts';
import { findPlaces } from './line-finder.ts';
import type { Reading } from './reading.ts';

/** A row of a table: its cells by the names of their columns; empty ones are absent. */
export interface TableRow {
  /** As spreadsheets count: the header is row 1. */
  readonly number: number;
  readonly at: Cell['at'];
  readonly cells: ReadonlyMap<string, Cell>;
}

/** A table with a header. */
export interface Table {
  /** As written. */
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

const DELIMITERS = [',', ';', '\t'] as const;

/** Reads a table; what cannot be read is reported. `keyOf` makes column names comparable. */
export function readTable(source: InputFile, keyOf: (column: string) => string, reading: Reading): Table {
  const file = { name: source.name, text: source.text.replace(/^\uFEFF/, ' ').replace(/\r\n?/g, '\n') };
  const placeOf = findPlaces(file);
  const delimiter = findDelimiter(file.text);
  const rows: TableRow[] = [];
  let columns: readonly string[] = [];
  let start = 0;
  let number = 0;
  Papa.parse<string[]>(file.text, {
    delimiter,
    newline: '\n',
    step: ({ data, errors, meta }) => {
      number += 1;
      for (const { message } of errors) {
        reading.report(placeOf(start, `row ${number}`), { message: `Row ${number} cannot be read: ${message}.`, expected: 'quotation marks in pairs, doubled inside a cell' });
      }
      const text = file.text.slice(start, meta.cursor);
      if (number === 1) columns = data.map((name) => name.trim());
      else rows.push(toRow(data, text, start));
      start = meta.cursor;
    },
  });
  return { columns, rows: rows.filter(({ cells }) => cells.size > 0) };

  function toRow(values: readonly string[], text: string, from: number): TableRow {
    const offsets = findCells(text, delimiter);
    const cells = values.flatMap((value, index): [string, Cell][] => {
      const column = columns[index] ?? '';
      const { text: words, changed } = cleanText(value.trim());
      const at = placeOf(from + (offsets[index] ?? 0), `row ${number}, ${column === '' ? `column ${index + 1}` : column}`);
      if (changed) reading.note('Characters that no page can show were left out.', at.path);
      return words === '' ? [] : [[column === '' ? `column ${index + 1}` : keyOf(column), { text: words, at }]];
    });
    return { number, at: placeOf(from, `row ${number}`), cells: new Map(cells) };
  }
}

/** The one that the first line has most often. */
function findDelimiter(text: string): string {
  const [header = ''] = text.split('\n', 1);
  const count = (delimiter: string) => header.split(delimiter).length;
  return DELIMITERS.toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}

/** Where each cell of a row begins. */
function findCells(row: string, delimiter: string): readonly number[] {
  const offsets = [0];
  let quoted = false;
  for (let at = 0; at < row.length; at += 1) {
    if (row[at] === '"') quoted = !quoted;
    else if (!quoted && row[at] === delimiter) offsets.push(at + 1);
  }
  return offsets;
}
