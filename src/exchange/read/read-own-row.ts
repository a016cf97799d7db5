import { columnKey, JSON_COLUMNS, OTHER_COLUMN, WORD_COLUMNS } from '../sheet-columns.ts';
import type { Plain, PlainMap } from '../timeline.ts';
import { readJson } from './read-json.ts';
import { ownOf } from './read-timelinejs.ts';
import type { TableRow } from './read-table.ts';
import type { Reading } from './reading.ts';

/** The event's own words in the columns that our exports add; null where the row has none. */
export function readOwnRow({ cells }: TableRow, reading: Reading): PlainMap | null {
  if (!cells.has('id')) return null;
  const words = [...WORD_COLUMNS].flatMap(([column, key]): [string, Plain][] => {
    const cell = cells.get(columnKey(column));
    return cell ? [[key, cell.text]] : [];
  });
  const group = cells.get('group');
  const structures = [...JSON_COLUMNS].flatMap(([column, key]) => {
    const value = readCell(column, cells, reading);
    return value === null ? [] : [[key, value] as const];
  });
  const more = readCell(OTHER_COLUMN, cells, reading);
  return new Map<string, Plain>([
    ...words,
    ...(group ? [['group', group.text] as const] : []),
    ...structures,
    ...(more instanceof Map ? (more as PlainMap) : []),
  ]);
}

function readCell(column: string, cells: TableRow['cells'], reading: Reading): Plain | null {
  const cell = cells.get(columnKey(column));
  if (!cell) return null;
  // Wrapped, as the reader of JSON hands maps back.
  const json = readJson({ name: cell.at.file, text: `{"value":${cell.text}}` }, { ...reading, report: (_, fault) => reading.report(cell.at, fault) });
  return ownOf(json)?.get('value') ?? null;
}
