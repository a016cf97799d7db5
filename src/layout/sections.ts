import type { StoryEvent } from '../story/story.ts';

/** A part of the list: neighbours in time. */
export interface Section {
  /** The calendar's unit that the list is parted by. */
  readonly unit: SectionUnit;
  /** The first instant of its first unit, UTC milliseconds, and the first after it; null where no event of it has a date. */
  readonly start: number | null;
  readonly end: number | null;
  readonly events: readonly StoryEvent[];
}

export type SectionUnit = 'month' | 'year' | 'decade' | 'century' | 'millennium';

/** A section has this many events on average, or the unit is too fine; and there are no more of them than this. */
const LEAST_MEAN = 3;
const MOST_SECTIONS = 80;

const YEARS = { year: 1, decade: 10, century: 100, millennium: 1000 } as const;
const UNITS: readonly SectionUnit[] = ['month', 'year', 'decade', 'century', 'millennium'];

/**
 * Parts events, which are in order of time, by the finest unit of the calendar that leaves few enough sections with
 * enough events each. An event stands where it begins; one without a known beginning stays with the one before it.
 */
export function sectionsOf(events: readonly StoryEvent[]): Section[] {
  const cuts = UNITS.map((unit) => partsBy(unit, events));
  return cuts.find((parts) => parts.length <= MOST_SECTIONS && events.length >= parts.length * LEAST_MEAN) ?? cuts.at(-1) ?? [];
}

function partsBy(unit: SectionUnit, events: readonly StoryEvent[]): Section[] {
  const parts: (Section & { readonly events: StoryEvent[] })[] = [];
  for (const event of events) {
    const time = event.date.start ?? event.date.end;
    const last = parts.at(-1);
    const goesOn = last && (time === null || (last.start !== null && time >= last.start && time < (last.end ?? Infinity)));
    if (goesOn) last.events.push(event);
    else parts.push({ unit, ...(time === null ? { start: null, end: null } : boundsOf(unit, time)), events: [event] });
  }
  return parts;
}

/** The unit that an instant lies in. There is no year 0: decades before the year 1 are counted back from it, 10–1 BC, 20–11 BC. */
function boundsOf(unit: SectionUnit, time: number): { readonly start: number; readonly end: number } {
  const date = new Date(time);
  const year = date.getUTCFullYear();
  if (unit === 'month') return { start: firstOf(year, date.getUTCMonth()), end: firstOf(year, date.getUTCMonth() + 1) };
  const length = YEARS[unit];
  const isBefore = year < 1 ? 1 : 0;
  const first = Math.floor((year - isBefore) / length) * length + isBefore;
  return { start: firstOf(first === 0 ? 1 : first, 0), end: firstOf(first + length, 0) };
}

/** The first instant of a month, UTC milliseconds; `Date.UTC` alone would read the year 44 as 1944. */
function firstOf(year: number, month: number): number {
  return new Date(0).setUTCFullYear(year, month, 1);
}
