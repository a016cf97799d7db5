import type { StoryEvent } from '../../story/story.ts';
import { speakGap } from '../dates/speak-gap.ts';
import type { DatePhrases } from '../phrases/date-phrases.ts';
import { orderByDate } from './order-events.ts';
import type { ResolvedEvent } from './resolve-event.ts';

/** Puts events in order of time, numbers them, and says how long after each other they came. */
export function placeInTime(events: readonly ResolvedEvent[], phrases: DatePhrases): readonly StoryEvent[] {
  const inOrder = orderByDate(events, ({ event }) => event.date);
  return inOrder.map((resolved, index) => place(resolved, index + 1, inOrder[index - 1] ?? null, phrases));
}

function place({ event, date }: ResolvedEvent, number: number, previous: ResolvedEvent | null, phrases: DatePhrases): StoryEvent {
  return { ...event, number, gap: previous && speakGap(previous.date, date, phrases) };
}
