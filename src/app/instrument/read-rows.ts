import { type DenseRows, denseRows, eraRowsOf } from '../../layout/dense/lay-out-dense.ts';
import type { EventSpan } from '../../layout/dense/points.ts';
import { type TimeWindow, wholeWindow } from '../../layout/dense/time-window.ts';
import { type DenseData, UNCERTAIN } from './dense-data.ts';

const DAY = 86_400_000;

/** What the instrument draws from, all of its time, and of that what the events take. */
export interface Drawn {
  readonly rows: DenseRows;
  readonly whole: TimeWindow;
  readonly extent: TimeWindow;
  /** How many rows of eras have room. */
  readonly eraRows: number;
}

/** Reads the data; null where no event has a place in time. */
export function readRows({ spans, groups, eras }: DenseData): Drawn | null {
  const placed = spans.flatMap((span, at): EventSpan[] => {
    if (span === null) return [];
    const [start, days, , flags] = span;
    return [{ at, start: start * DAY, end: (start + days) * DAY, uncertain: (flags & UNCERTAIN) !== 0 }];
  });
  if (placed.length === 0) return null;
  const extent = placed.reduce(({ from, to }, { start, end }) => ({ from: Math.min(from, start), to: Math.max(to, end) }), { from: Infinity, to: -Infinity });
  const groupOf = (at: number) => groups[spans[at]?.[2] ?? -1] ?? null;
  const whole = wholeWindow(extent);
  return { rows: denseRows(placed, groups, groupOf, eras), whole, extent, eraRows: eraRowsOf({ eras }, whole) };
}
