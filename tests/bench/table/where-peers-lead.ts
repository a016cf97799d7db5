import { PAGES } from '../pages/catalogue.ts';
import type { Cell, Row } from '../results.ts';
import type { Column } from './columns.ts';
import { medianOf } from './statistics.ts';

/** Gaps below this share are noise. */
const NOISE = 0.1;

/** Where a peer's median is better than ours by more than noise, a part of a sentence a column; the best peer is named. */
export function wherePeersLead(rows: Readonly<Record<string, Row>>, columns: readonly Column[], print: (cell: Cell, column: Column) => string): string[] {
  return columns.flatMap((column) => {
    const ours = cellOf(rows, 'throughline', column);
    if (ours === null) return [];
    const peers = PAGES.filter(({ kind }) => kind === 'peer').flatMap((page) => {
      const cell = cellOf(rows, page.name, column);
      return cell === null ? [] : [{ page, cell, gain: gainOf(cell, ours, column) }];
    });
    const [best] = peers.toSorted((a, b) => b.gain - a.gain);
    return best && best.gain > NOISE ? [`${column.title} (${best.page.title} ${print(best.cell, column)}, ours ${print(ours, column)})`] : [];
  });
}

/** How much better a cell is than ours, as a share of ours. Where nobody waited for the end of ours, any figure is better. */
function gainOf(cell: Cell, ours: Cell, { of }: Column): number {
  if (!('values' in cell)) return 0;
  if (!('values' in ours)) return 1;
  const [value, own] = [medianOf(cell.values), medianOf(ours.values)];
  return (of === undefined ? own - value : value - own) / Math.max(own, Number.EPSILON);
}

/** A cell that says something of the page: a figure, or that it took too long. */
function cellOf(rows: Readonly<Record<string, Row>>, name: string, { key }: Column): Cell | null {
  const cell = rows[name]?.[key];
  return cell === undefined || 'none' in cell ? null : cell;
}
