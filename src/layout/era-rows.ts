import { type Axis, shareOf } from './strip-axis.ts';
import { emsIn } from './text-lines.ts';

/** Rows of eras above the dots; what needs more of them is told in words alone. */
export const MOST_ERA_ROWS = 3;
/** Size of the titles' type, the least gap, and the least room in which a title that is cut still tells something; CSS pixels. */
const TYPE = 11;
const LEAST_TITLE = 56;
/** The share of the width that a title takes at most beyond its own span: a long one would leave others no row. */
const MOST_TITLE = 2 / 3;
const GAP = 10;

/** An era as the strip draws it. Positions are shares of the strip's width, from 0 (start of time) to 1. */
export interface StripEra {
  readonly title: string;
  readonly from: number;
  readonly to: number;
  /** Whether it begins and ends there; else it goes on beyond the axis, or nobody knows. */
  readonly begins: boolean;
  readonly ends: boolean;
  /** Room for its title, the whole span or more; the title stands at the end of it if it begins before the span. */
  readonly room: { readonly from: number; readonly to: number };
  /** From 0, the topmost. */
  readonly row: number;
}

/** An era as far as it can be drawn; UTC milliseconds, null where it is open or nobody knows. */
export interface DatedEra {
  readonly title: string;
  readonly date: { readonly start: number | null; readonly end: number | null };
}

/** Stacks eras in rows above an axis `width` CSS pixels wide, so that neither spans nor titles touch; those outside it are left out. */
export function layOutEras(eras: readonly DatedEra[], axis: Axis, width: number): StripEra[] {
  const placed: StripEra[] = [];
  const spans = eras.flatMap((era) => spanOf(era, axis) ?? []).toSorted((a, b) => a.from - b.from);
  for (const span of spans) {
    const whole = Math.min(MOST_TITLE, (emsIn(span.title) * TYPE) / width);
    const seats = [whole, Math.min(whole, LEAST_TITLE / width)].flatMap((title) => seatsOf(roomOf(span, title), placed, width));
    if (seats[0]) placed.push({ ...span, ...seats[0] });
  }
  return placed;
}

type EraSpan = Omit<StripEra, 'room' | 'row'>;
type Seat = Pick<StripEra, 'room' | 'row'>;

/** The part of an era that lies on the axis; null where none does, or where it is open on both sides. */
function spanOf({ title, date: { start, end } }: DatedEra, axis: Axis): EraSpan | null {
  const [first = 0, last = 0] = axis.domain().map(Number);
  if (start === null && end === null) return null;
  if ((start ?? first) >= last || (end ?? last) <= first) return null;
  return {
    title,
    from: start === null ? 0 : shareOf(axis, start),
    to: end === null ? 1 : shareOf(axis, end),
    begins: start !== null && start >= first,
    ends: end !== null && end <= last,
  };
}

/** Room for a title from the start of its era on; near the end of the axis it is moved back. */
function roomOf({ from, to }: EraSpan, title: number): Seat['room'] {
  const start = Math.max(0, Math.min(from, 1 - title));
  return { from: start, to: Math.min(1, Math.max(to, start + title)) };
}

/** The rows in which a room is free. */
function seatsOf(room: Seat['room'], placed: readonly StripEra[], width: number): Seat[] {
  const rows = Array.from({ length: MOST_ERA_ROWS }, (_, row) => ({ room, row }));
  const touches = (other: Seat['room']) => room.from < other.to + GAP / width && other.from < room.to + GAP / width;
  return rows.filter(({ row }) => !placed.some((era) => era.row === row && touches(era.room)));
}
