import type { EventId } from '../../story/story.ts';
import { findCard, findNotes, findParts, findWords } from './find-parts.ts';
import { flag } from './flag.ts';
import { placeStops } from './place-stops.ts';
import type { LiveState } from './step.ts';

/**
 * Shows a state on the finished page by flipping attributes; no text is ever touched, so a translated
 * or altered page stays as it is. The same attributes stand in the prerendered HTML of an event's page.
 */
export function light(page: ParentNode, { place, opened }: LiveState): void {
  const selected = place?.event ?? null;
  const events = opened?.events ?? [];
  const current = findCard(page, selected)?.querySelector('[data-choose]');
  flag(page, 'data-lit', findWords(page, selected));
  flag(page, 'data-selected', findParts(page, selected));
  flag(page, 'aria-current', current ? [current] : [], () => 'true');
  flag(page, 'data-offered', events.length > 1 ? events.flatMap((event) => findCard(page, event) ?? []) : []);
  flag(page, 'shown', events.flatMap((event) => findNotes(page, event)).filter((note) => blockOf(note) === opened?.block));
}

/** Shows where the reader is: on cards, dots and the bar of stops, whose neighbours show where the bar is narrow. */
export function lightReading(page: ParentNode, reading: EventId | null, selected: EventId | null): void {
  flag(page, 'data-reading', findParts(page, reading).filter((part) => part.localName !== 'a' || part.closest('.stops')));
  placeStops(page, selected ?? reading);
}

/** Marks all that belongs to these events, for a glance: the pointer or the focus is on a part of them. */
export function lightGlance(page: ParentNode, events: readonly EventId[]): void {
  flag(page, 'data-glance', events.flatMap((event) => [...findWords(page, event), ...findParts(page, event)]));
}

function blockOf(note: Element): string | null {
  return note.closest('[data-block]')?.getAttribute('data-block') ?? null;
}
