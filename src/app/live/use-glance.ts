import { type RefObject, useEffect } from 'react';
import type { EventId } from '../../story/story.ts';
import { idsOf } from './intent.ts';
import { lightGlance } from './light.ts';

/** Where a pointer rests without pressing, and both columns are on screen. */
const POINTS = '(hover: hover) and (min-width: 60rem)';

/** Marks what belongs to the event whose link has the focus, or on any part of which the pointer is. It changes nothing else. */
export function useGlance(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = page.current;
    const stop = new AbortController();
    if (root) follow(root, stop.signal);
    return () => stop.abort();
  }, [page]);
}

function follow(root: HTMLElement, signal: AbortSignal): void {
  const at: { focus: EventId[]; pointer: EventId[] } = { focus: [], pointer: [] };
  const look = (how: keyof typeof at, events: EventId[]) => {
    if (events.join(' ') === at[how].join(' ')) return;
    at[how] = events;
    lightGlance(root, [...new Set([...at.focus, ...at.pointer])]);
  };
  const how = { signal, passive: true };
  root.addEventListener('focusin', (event) => look('focus', eventsOfLink(event.target)), how);
  root.addEventListener('focusout', () => look('focus', []), how);
  root.addEventListener('pointerover', (event) => look('pointer', matchMedia(POINTS).matches ? eventsAround(event.target) : []), how);
  root.addEventListener('pointerleave', () => look('pointer', []), how);
}

/** The event that a link stands for. */
function eventsOfLink(target: EventTarget | null): EventId[] {
  const link = target instanceof Element ? target.closest('a[data-event], a[data-choose]') : null;
  return idsOf(link?.closest('[data-event]') ?? null, 'data-event');
}

/** The events of everything that an element lies in. */
function eventsAround(target: EventTarget | null): EventId[] {
  const events = new Set<EventId>();
  for (let part = target instanceof Element ? target : null; part; part = part.parentElement) {
    for (const name of ['data-event', 'data-events', 'data-dot']) for (const id of idsOf(part, name)) events.add(id);
  }
  return [...events];
}
