import { type DenseRows, denseRows } from '../../layout/dense/lay-out-dense.ts';
import type { EventSpan } from '../../layout/dense/points.ts';
import { type TimeWindow, wholeWindow } from '../../layout/dense/time-window.ts';
import { type DenseData, UNCERTAIN } from './dense-data.ts';

const DAY = 86_400_000;

/** What the instrument draws from, and all of its time; null where no event has a place in time. */
export function readRows({ spans, groups, eras }: DenseData): { readonly rows: DenseRows; readonly whole: TimeWindow } | null {
  const placed = spans.flatMap((span, at): EventSpan[] => {
    if (span === null) return [];
    const [start, days, , flags] = span;
    return [{ at, start: start * DAY, end: (start + days) * DAY, uncertain: (flags & UNCERTAIN) !== 0 }];
  });
  if (placed.length === 0) return null;
  const whole = placed.reduce(({ from, to }, { start, end }) => ({ from: Math.min(from, start), to: Math.max(to, end) }), { from: Infinity, to: -Infinity });
  const groupOf = (at: number) => groups[spans[at]?.[2] ?? -1] ?? null;
  return { rows: denseRows(placed, groups, groupOf, eras), whole: wholeWindow(whole.from, whole.to) };
}
