import type { Phrases } from './phrases/phrases.ts';
import { findPhrases } from './phrases/find-phrases.ts';
import { excerptOf } from '../story/excerpt-of.ts';
import { isVast } from '../story/size.ts';
import { indexOf, type StoryIndex, type TimeSpan } from '../story/story-index.ts';
import type { EventId, Story, StoryEvent } from '../story/story.ts';

/** All that the views of one page need: finished data, one prop. */
export interface PageData {
  /** The story; on the page of one event of a vast story, an excerpt of it. */
  readonly story: Story;
  readonly index: StoryIndex;
  readonly events: ReadonlyMap<EventId, StoryEvent>;
  /** Of the whole story: how many events it has, and the time they span. */
  readonly total: number;
  readonly time: TimeSpan | null;
  /** Where the story is an excerpt, the events before and after the one it is about; else null. */
  readonly neighbours: Neighbours | null;
  readonly phrases: Phrases;
  /** The event this page opens with, or null. */
  readonly selected: EventId | null;
  /** From this page to the site's root: empty, or `../../`. */
  readonly toRoot: string;
}

/** What comes before and after an event in time; null at the ends. */
export interface Neighbours {
  readonly before: StoryEvent | null;
  readonly after: StoryEvent | null;
}

/** Gathers a page's data; an `eventId` that the story does not have gives null. */
export function makePageData(story: Story, eventId: string | null): PageData | null {
  const whole = indexOf(story);
  const event = eventId === null ? null : (whole.events.get(eventId as EventId) ?? null);
  if (eventId !== null && event === null) return null;
  const excerpt = event !== null && isVast(story) ? excerptOf(story, event.id) : null;
  const shown = excerpt ?? story;
  const index = indexOf(shown);
  return {
    story: shown,
    index,
    events: index.events,
    total: story.events.length,
    time: whole.time,
    neighbours: event && excerpt && { before: story.events[event.number - 2] ?? null, after: story.events[event.number] ?? null },
    phrases: findPhrases(story.article.language),
    selected: event?.id ?? null,
    toRoot: event === null ? '' : '../../',
  };
}
