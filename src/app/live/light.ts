import { readFragment } from '../../story/fragment.ts';
import type { EventId } from '../../story/story.ts';
import { idsOf } from './intent.ts';
import type { LiveState } from './step.ts';

/**
 * Shows a state on the finished page by flipping attributes; no text is ever touched, so a translated
 * or altered page stays as it is. The same attributes stand in the prerendered HTML of an event's page.
 */
export function light(page: ParentNode, { place, opened }: LiveState): void {
  const selected = place?.event ?? null;
  for (const words of page.querySelectorAll('[data-events]')) {
    words.toggleAttribute('data-lit', includes(idsOf(words, 'data-events'), selected));
  }
  for (const dot of page.querySelectorAll('[data-dot]')) {
    dot.toggleAttribute('data-selected', includes(idsOf(dot, 'data-dot'), selected));
  }
  for (const marked of page.querySelectorAll('[data-event]')) {
    marked.toggleAttribute('data-selected', marked.getAttribute('data-event') === selected);
  }
  for (const card of page.querySelectorAll('.events > [data-event]')) lightCard(card, selected, opened?.events ?? []);
  for (const note of page.querySelectorAll('[data-note]')) {
    const shown = note.closest('[data-block]')?.getAttribute('data-block') === opened?.block && includes(opened?.events ?? [], note.getAttribute('data-note'));
    note.toggleAttribute('hidden', !shown);
  }
}

function lightCard(card: Element, selected: EventId | null, offered: readonly EventId[]): void {
  const id = card.getAttribute('data-event');
  card.toggleAttribute('data-offered', offered.length > 1 && includes(offered, id));
  const link = card.querySelector('[data-choose]');
  if (id === selected) link?.setAttribute('aria-current', 'true');
  else link?.removeAttribute('aria-current');
}

/** Shows where the reader is: on cards, dots and the bar of stops, whose neighbours show where the bar is narrow. */
export function lightReading(page: ParentNode, reading: EventId | null, selected: EventId | null): void {
  for (const card of page.querySelectorAll('.events > [data-event], .stops > [data-event]')) {
    card.toggleAttribute('data-reading', card.getAttribute('data-event') === reading);
  }
  for (const dot of page.querySelectorAll('[data-dot]')) {
    dot.toggleAttribute('data-reading', includes(idsOf(dot, 'data-dot'), reading));
  }
  placeStops([...page.querySelectorAll('.stops > [data-event]')], selected ?? reading);
}

function placeStops(stops: readonly Element[], current: EventId | null): void {
  const at = stops.findIndex((stop) => stop.getAttribute('data-event') === current);
  stops.forEach((stop, index) => {
    const place = at < 0 ? undefined : PLACES[index - at + 1];
    if (place) stop.setAttribute('data-place', place);
    else stop.removeAttribute('data-place');
  });
}

const PLACES = ['previous', 'current', 'next'] as const;

function includes(ids: readonly EventId[], id: string | null): boolean {
  return id !== null && ids.some((other) => other === id);
}

/** The number of passages an event has on this page. */
export function countPassages(page: ParentNode, event: EventId): number {
  return [...page.querySelectorAll('[id^="passage-"]')].filter((anchor) => readFragment(anchor.id)?.event === event).length;
}
