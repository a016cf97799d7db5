import { blocksOf, eventsById } from './find.ts';
import type { BlockKey, Dispute, EventId, PassageRef, Story, StoryDate, StoryEvent } from './story.ts';

/** Look-ups in a story, so that no view searches its lists. */
export interface StoryIndex {
  readonly events: ReadonlyMap<EventId, StoryEvent>;
  /** The disputes of an event's passages, in the story's order. */
  readonly disputesOf: ReadonlyMap<EventId, readonly Dispute[]>;
  /** The disputed passages of a block, each with its dispute, in the story's order. */
  readonly disputesIn: ReadonlyMap<BlockKey, readonly DisputedPassage[]>;
  /** Where in the article's body an event is told: places in the list of nodes, in order. */
  readonly nodesOf: ReadonlyMap<EventId, readonly number[]>;
  /** From the first instant of an event to the last, UTC milliseconds; null where no event has a place in time. */
  readonly time: TimeSpan | null;
}

/** A passage, and what contradicts it. */
export interface DisputedPassage {
  readonly dispute: Dispute;
  readonly here: PassageRef;
  readonly there: PassageRef;
}

/** A stretch of time in UTC milliseconds. */
export interface TimeSpan {
  readonly start: number;
  readonly end: number;
}

/** A pure cache: a story's pages are made one after the other, and all look up the same. */
const known = new WeakMap<Story, StoryIndex>();

/** The look-ups of a story, made once for it. */
export function indexOf(story: Story): StoryIndex {
  const index = known.get(story) ?? makeIndex(story);
  known.set(story, index);
  return index;
}

function makeIndex(story: Story): StoryIndex {
  const { article, events, disputes } = story;
  const byId = eventsById(story);
  const nodes = article.body.flatMap((node, at) => [...new Set(blocksOf(node).flatMap(({ segments }) => segments.flatMap((segment) => segment.events)))].map((id) => [id, at] as const));
  const passages = disputes.flatMap((dispute) => dispute.passages.map((here, at): DisputedPassage => ({ dispute, here, there: dispute.passages[at === 0 ? 1 : 0] })));
  return {
    events: byId,
    disputesOf: group(disputes.flatMap((dispute) => [...new Set(dispute.passages.map(({ event }) => event))].map((id) => [id, dispute] as const))),
    disputesIn: group(passages.flatMap((passage) => {
      const block = byId.get(passage.here.event)?.passages[passage.here.number - 1]?.block;
      return block === undefined ? [] : [[block, passage] as const];
    })),
    nodesOf: group(nodes),
    time: spanOf(events.map(({ date }) => date)),
  };
}

function group<Key, Value>(pairs: readonly (readonly [Key, Value])[]): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const [key, value] of pairs) {
    const others = groups.get(key);
    if (others) others.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** From the first to the last of dates; an open end counts as the other end. */
function spanOf(dates: readonly Pick<StoryDate, 'start' | 'end'>[]): TimeSpan | null {
  let [first, last] = [Infinity, -Infinity];
  for (const { start, end } of dates) {
    first = Math.min(first, start ?? end ?? Infinity);
    last = Math.max(last, end ?? start ?? -Infinity);
  }
  return first > last ? null : { start: first, end: last };
}
