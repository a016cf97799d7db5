import type { BodyNode, EventId, Story, StoryEvent, StoryImage, TextBlock } from './story.ts';

/** Looks events up by id. */
export function eventsById(story: Story): ReadonlyMap<EventId, StoryEvent> {
  return new Map(story.events.map((event) => [event.id, event]));
}

/** The pictures that a story shows, the article's first. */
export function imagesOf({ article, events }: Story): readonly StoryImage[] {
  return [article, ...events].map(({ image }) => image).filter((image) => image !== null);
}

/** A node's blocks, in reading order. */
export function blocksOf<Block>(node: BodyNode<Block>): readonly Block[] {
  switch (node.kind) {
    case 'paragraph':
    case 'heading':
      return [node.block];
    case 'list':
      return node.items;
    case 'quote':
      return node.blocks;
    default:
      return node satisfies never;
  }
}

/** The events told in a block, in order of time, each once. */
export function eventsIn(block: TextBlock, events: ReadonlyMap<EventId, StoryEvent>): StoryEvent[] {
  const ids = new Set(block.segments.flatMap((segment) => segment.events));
  return [...ids]
    .map((id) => events.get(id))
    .filter((event) => event !== undefined)
    .toSorted((a, b) => a.number - b.number);
}
