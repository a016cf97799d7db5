import type { Era } from '../../story/story.ts';
import type { DateReader } from '../dates/date-reader.ts';
import { orderByDate } from '../events/order-events.ts';
import type { WrittenEra } from '../article/read-front-matter.ts';

/** Eras in order of time; those with a fault, which has been reported, are left out. */
export function resolveEras(eras: readonly WrittenEra[], dates: DateReader): readonly Era[] {
  const resolved = eras.flatMap(({ title, date: written }) => {
    const date = dates.spoken(dates.known(written));
    return title !== null && date ? [{ title, date }] : [];
  });
  return orderByDate(resolved, ({ date }) => date);
}
