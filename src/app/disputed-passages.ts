import type { BlockKey, Dispute, EventId, PassageRef, Story, StoryEvent } from '../story/story.ts';

/** A passage that another one contradicts. */
export interface DisputedPassage {
  readonly dispute: Dispute;
  readonly passage: PassageRef;
}

/** A story's disputed passages, by where they stand and by the events they tell. */
export interface DisputedPassages {
  readonly byBlock: ReadonlyMap<BlockKey, readonly DisputedPassage[]>;
  readonly byEvent: ReadonlyMap<EventId, readonly DisputedPassage[]>;
}

/** Looks through a story's disputes once, so that neither its blocks nor its cards need to. */
export function findDisputed({ disputes }: Pick<Story, 'disputes'>, events: ReadonlyMap<EventId, StoryEvent>): DisputedPassages {
  const all = disputes.flatMap((dispute) => dispute.passages.map((passage) => ({ dispute, passage })));
  return {
    byBlock: groupBy(all, ({ passage }) => events.get(passage.event)?.passages[passage.number - 1]?.block ?? ''),
    byEvent: groupBy(all, ({ passage }) => passage.event),
  };
}

function groupBy<Key, Item>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
