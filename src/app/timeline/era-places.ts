import type { Era, EventId, Story } from '../../story/story.ts';

/** Where the list tells of eras: before which event, and after the last one. */
export interface EraPlaces {
  readonly before: ReadonlyMap<EventId, readonly Era[]>;
  readonly after: readonly Era[];
}

/** A pure cache: each card of an embed asks. */
const known = new WeakMap<Pick<Story, 'events' | 'eras'>, EraPlaces>();

/** Each era stands before the first event that begins when it has begun: the first in it, or the next where none is. */
export function eraPlaces(story: Pick<Story, 'events' | 'eras'>): EraPlaces {
  const places = known.get(story) ?? findPlaces(story);
  known.set(story, places);
  return places;
}

function findPlaces({ events, eras }: Pick<Story, 'events' | 'eras'>): EraPlaces {
  const before = new Map<EventId, Era[]>();
  const after: Era[] = [];
  for (const era of eras) {
    const next = events.find(({ date }) => (date.start ?? date.end ?? -Infinity) >= (era.date.start ?? -Infinity));
    if (next) before.set(next.id, [...(before.get(next.id) ?? []), era]);
    else after.push(era);
  }
  return { before, after };
}
