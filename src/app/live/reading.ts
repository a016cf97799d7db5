import type { EventId } from '../../story/story.ts';
import { idsOf } from './intent.ts';

/** Where on the screen people read, as a share of its height from the top. */
export const READING_LINE = 1 / 3;

/** A stretch of words on screen, and the event it tells. Lengths in CSS pixels from the top of the view. */
export interface WordsOnScreen {
  readonly event: EventId;
  readonly top: number;
  readonly bottom: number;
}

/** The event nearest to the line; null where there is none. The first wins a tie. */
export function nearestEvent(words: readonly WordsOnScreen[], line: number): EventId | null {
  let nearest: EventId | null = null;
  let least = Infinity;
  for (const { event, top, bottom } of words) {
    const distance = Math.max(top - line, line - bottom, 0);
    if (distance < least) [nearest, least] = [event, distance];
  }
  return nearest;
}

/** Measures all passages of the page. */
export function wordsOnScreen(page: ParentNode): WordsOnScreen[] {
  return [...page.querySelectorAll('[data-events]')].flatMap((words) => {
    const { top, bottom } = words.getBoundingClientRect();
    return idsOf(words, 'data-events').slice(0, 1).map((event) => ({ event, top, bottom }));
  });
}
