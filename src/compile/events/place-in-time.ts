import type { StoryEvent } from '../../story/story.ts';
import { speakGap } from '../dates/speak-gap.ts';
import type { DatePhrases } from '../phrases/date-phrases.ts';
import type { ResolvedEvent } from './resolve-event.ts';

/** Numbers events, which are in order of time, and says how long after each other they came. */
export function placeInTime(inOrder: readonly ResolvedEvent[], phrases: DatePhrases): readonly StoryEvent[] {
  return inOrder.map((resolved, index) => place(resolved, index + 1, inOrder[index - 1] ?? null, phrases));
}

function place({ event, date }: ResolvedEvent, number: number, previous: ResolvedEvent | null, phrases: DatePhrases): StoryEvent {
  return { ...event, number, gap: previous && speakGap(previous.date, date, phrases) };
}
