import { type DisputedPassages, findDisputed } from './disputed-passages.ts';
import type { Phrases } from './phrases/phrases.ts';
import { findPhrases } from './phrases/find-phrases.ts';
import { eventsById } from '../story/find.ts';
import type { EventId, Story, StoryEvent } from '../story/story.ts';

/** All that the views of one page need: finished data, one prop. */
export interface PageData {
  readonly story: Story;
  readonly events: ReadonlyMap<EventId, StoryEvent>;
  readonly disputes: DisputedPassages;
  readonly phrases: Phrases;
  /** The event this page opens with, or null. */
  readonly selected: EventId | null;
  /** From this page to the site's root: empty, or `../../`. */
  readonly toRoot: string;
}

/** Gathers a page's data; an `eventId` that the story does not have gives null. */
export function makePageData(story: Story, eventId: string | null): PageData | null {
  const events = eventsById(story);
  const selected = eventId === null ? null : (events.get(eventId as EventId)?.id ?? null);
  if (eventId !== null && selected === null) return null;
  return {
    story,
    events,
    disputes: findDisputed(story, events),
    phrases: findPhrases(story.article.language),
    selected,
    toRoot: selected === null ? '' : '../../',
  };
}
