import { type RefObject, useRef } from 'react';
import type { EventId } from '../../story/story.ts';
import { lightReading } from './light.ts';
import { nearestEvent, READING_LINE, wordsNear } from './reading.ts';
import { useEachFrame } from './use-each-frame.ts';

/** Keeps the mark of what is being read in step with scrolling. It changes nothing else: no selection, address or focus. */
export function useReading(page: RefObject<HTMLElement | null>, selected: EventId | null): void {
  const shown = useRef('');
  useEachFrame(() => {
    if (!page.current) return;
    const line = innerHeight * READING_LINE;
    const reading = nearestEvent(wordsNear(page.current, line), line);
    const now = `${reading} ${selected}`;
    if (now !== shown.current) lightReading(page.current, reading, selected);
    shown.current = now;
  });
}
