import { indexOf } from './story-index.ts';
import type { BodyNode, Era, EventId, Segment, Story, StoryEvent, TextBlock } from './story.ts';

/**
 * A story cut down to one event, those it is in dispute with, and the parts of the article that tell them; all that is said of
 * the story as a whole stays. Numbers stay those of the whole. Null for an event that the story does not have. What it
 * takes does not grow with the story.
 */
export function excerptOf(story: Story, eventId: EventId): Story | null {
  const { events, disputesOf, nodesOf } = indexOf(story);
  const disputes = disputesOf.get(eventId) ?? [];
  const ids = new Set([eventId, ...disputes.flatMap(({ passages }) => passages.map(({ event }) => event))]);
  const kept = [...ids].map((id) => events.get(id)).filter((event) => event !== undefined).toSorted((a, b) => a.number - b.number);
  if (!events.has(eventId)) return null;
  const told = [...new Set([...ids].flatMap((id) => nodesOf.get(id) ?? []))].toSorted((a, b) => a - b);
  const keep = (block: TextBlock) => keepEvents(block, ids);
  return {
    article: {
      ...story.article,
      standfirst: keep(story.article.standfirst),
      body: told.flatMap((at) => cutNode(story.article.body[at], keep)),
    },
    events: kept.map((event, at) => (kept[at - 1]?.number === event.number - 1 ? event : withoutGap(event))),
    disputes: [...new Set(kept.flatMap(({ id }) => disputesOf.get(id) ?? []))].filter(({ passages }) => passages.every(({ event }) => ids.has(event))),
    groups: story.groups.filter((group) => kept.some((event) => event.group === group)),
    eras: story.eras.filter((era) => kept.some((event) => isIn(event, era))),
  };
}

/** A gap is told between neighbours only. */
function withoutGap(event: StoryEvent): StoryEvent {
  return event.gap === null ? event : { ...event, gap: null };
}

/** A block in which only these events are told; its text stays as it is. */
function keepEvents(block: TextBlock, ids: ReadonlySet<EventId>): TextBlock {
  const segments = block.segments.map((segment) => ({
    events: segment.events.filter((id) => ids.has(id)),
    starts: segment.starts.filter(({ event }) => ids.has(event)),
    ends: segment.ends.filter(({ event }) => ids.has(event)),
    runs: segment.runs,
  }));
  return { ...block, segments: joinSegments(segments) };
}

/** A block is cut at the passages that are kept, and nowhere else. */
function joinSegments(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    if (last && last.ends.length === 0 && segment.starts.length === 0) joined.splice(-1, 1, { ...last, ends: segment.ends, runs: joinRuns(last, segment) });
    else joined.push(segment);
  }
  return joined;
}

/** A run that was cut is one again. */
function joinRuns({ runs }: Segment, { runs: [first, ...others] }: Segment): Segment['runs'] {
  const last = runs.at(-1);
  if (!first || !last || JSON.stringify(first.marks) !== JSON.stringify(last.marks)) return first ? [...runs, first, ...others] : runs;
  return [...runs.slice(0, -1), { text: last.text + first.text, marks: last.marks }, ...others];
}

/** Of a node, the blocks in which something is told. A numbered list goes on at the numbers that its items had. */
function cutNode(node: BodyNode | undefined, keep: (block: TextBlock) => TextBlock): BodyNode[] {
  switch (node?.kind) {
    case undefined:
      return [];
    case 'paragraph':
      return [{ kind: node.kind, block: keep(node.block) }];
    case 'heading':
      return [{ ...node, block: keep(node.block) }];
    case 'quote':
      return [{ kind: node.kind, blocks: node.blocks.map(keep).filter(tells) }];
    case 'list': {
      const items = node.items.map((item, at) => ({ item: keep(item), number: node.start + at })).filter(({ item }) => tells(item));
      if (!node.ordered) return [{ ...node, items: items.map(({ item }) => item) }];
      return items.map(({ item, number }) => ({ kind: node.kind, ordered: node.ordered, start: number, items: [item] }));
    }
    default:
      return node satisfies never;
  }
}

function tells({ segments }: TextBlock): boolean {
  return segments.some(({ events }) => events.length > 0);
}

/** Whether an event begins in an era; one end of either may be open. */
function isIn({ date }: StoryEvent, era: Era): boolean {
  const at = date.start ?? date.end;
  return at !== null && at >= (era.date.start ?? -Infinity) && at < (era.date.end ?? Infinity);
}
