import type { RefObject } from 'react';
import type { EventId } from '../../story/story.ts';
import { lightReading } from './light.ts';
import { nearestEvent, READING_LINE, wordsOnScreen } from './reading.ts';
import { useEachFrame } from './use-each-frame.ts';

/** Keeps the mark of what is being read in step with scrolling. It changes nothing else: no selection, address or focus. */
export function useReading(page: RefObject<HTMLElement | null>, selected: EventId | null): void {
  useEachFrame(() => {
    if (!page.current) return;
    const reading = nearestEvent(wordsOnScreen(page.current), innerHeight * READING_LINE);
    lightReading(page.current, reading, selected);
  });
}
