import type { StoryDate } from '../../story/story.ts';

/** In order of time: by beginning (by end where that is all there is), then by end; else as they stand in the file. */
export function orderByDate<T>(items: readonly T[], dateOf: (item: T) => Pick<StoryDate, 'start' | 'end'>): readonly T[] {
  return items.toSorted((a, b) => compareDates(dateOf(a), dateOf(b)));
}

type Bounds = Pick<StoryDate, 'start' | 'end'>;

function compareDates(a: Bounds, b: Bounds): number {
  return compare(a.start ?? a.end ?? 0, b.start ?? b.end ?? 0) || compare(a.end ?? Infinity, b.end ?? Infinity);
}

/** Not by subtraction: two open ends would give NaN. */
function compare(a: number, b: number): number {
  return a < b ? -1 : Number(a > b);
}
