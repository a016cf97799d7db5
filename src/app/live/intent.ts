import { type Place, readFragment } from '../../story/fragment.ts';
import type { BlockKey, EventId } from '../../story/story.ts';

/** What a click on the page asks for. */
export type Intent =
  /** An event's own link, in the list or the bar: go to its passages, one after the other. */
  | { readonly kind: 'choose'; readonly event: EventId }
  /** A link to one passage. */
  | { readonly kind: 'passage'; readonly place: Place }
  /** A chip after a block of text. */
  | { readonly kind: 'chip'; readonly event: EventId; readonly block: BlockKey }
  /** A link to an event's card from elsewhere. */
  | { readonly kind: 'card'; readonly event: EventId }
  /** The article's own words; each event with the number of the passage that was hit. */
  | { readonly kind: 'words'; readonly places: readonly Place[]; readonly block: BlockKey }
  /** A dot of the strip that stands for several events. */
  | { readonly kind: 'dots'; readonly events: readonly EventId[] }
  | { readonly kind: 'copy'; readonly link: HTMLAnchorElement };

/** Reads a click's target; null for all that the browser should do by itself. */
export function intentOf(target: Element): Intent | null {
  const link = target.closest('a');
  if (link) return linkIntent(link);
  const dots = idsOf(target.closest('[data-dot]'), 'data-dot');
  if (dots.length > 0) return dots.length === 1 && dots[0] ? { kind: 'choose', event: dots[0] } : { kind: 'dots', events: dots };
  const words = target.closest('[data-events]');
  return words && wordsIntent(words);
}

function linkIntent(link: HTMLAnchorElement): Intent | null {
  if (link.hasAttribute('data-copy')) return { kind: 'copy', link };
  const href = link.getAttribute('href') ?? '';
  const place = href.startsWith('#') ? readFragment(href.slice(1)) : null;
  if (place === null) return null;
  if (link.hasAttribute('data-choose')) return { kind: 'choose', event: place.event };
  if (place.passage !== null) return { kind: 'passage', place };
  const block = link.closest('.chips') && blockOf(link);
  return block ? { kind: 'chip', event: place.event, block } : { kind: 'card', event: place.event };
}

function wordsIntent(words: Element): Intent | null {
  const block = blockOf(words);
  if (block === null) return null;
  const places = idsOf(words, 'data-events').map((event) => ({ event, passage: passageAt(words, event) }));
  return { kind: 'words', places, block };
}

/** The passage of `event` that covers `words`: the last to begin at or before them in their block. */
function passageAt(words: Element, event: EventId): number | null {
  const anchors = [...(words.closest('[data-block]')?.querySelectorAll('[id^="passage-"]') ?? [])];
  const covering = anchors.findLast(
    (anchor) => readFragment(anchor.id)?.event === event && (words.contains(anchor) || isBefore(anchor, words)),
  );
  return covering ? (readFragment(covering.id)?.passage ?? null) : null;
}

function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function blockOf(element: Element): BlockKey | null {
  return element.closest('[data-block]')?.getAttribute('data-block') ?? null;
}

/** The event ids in a space-separated attribute. */
export function idsOf(element: Element | null, attribute: string): EventId[] {
  return (element?.getAttribute(attribute) ?? '').split(' ').filter(Boolean) as EventId[];
}
