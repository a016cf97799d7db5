import type { EventId } from '../../story/story.ts';
import { findCard, findParts, findThreeStops } from './find-parts.ts';
import { flag } from './flag.ts';
import { idsOf } from './intent.ts';

const PLACES = ['previous', 'current', 'next'] as const;

/** Says where in the bar of stops the reader is. A vast story's bar has three links: they are lent to the event and its neighbours. */
export function placeStops(page: ParentNode, event: EventId | null): void {
  const card = findCard(page, event);
  const cards = card ? [besides(card, 'previous'), card, besides(card, 'next')] : [null, null, null];
  const three = findThreeStops(page);
  three.forEach((stop, at) => lend(stop, cards[at] ?? null));
  const stops = cards.map((one, at) => (one ? (three[at] ?? stopOf(page, one)) : null));
  flag(page, 'data-place', stops.filter((stop) => stop !== null), (stop) => PLACES[stops.indexOf(stop)]!);
}

function stopOf(page: ParentNode, card: Element): Element | null {
  const [event] = idsOf(card, 'data-event');
  return findParts(page, event ?? null).find((part) => part.closest('.stops')) ?? null;
}

const CARD = 'li[data-event]';

/** The card before or after, in whatever sections the list is cut into. */
function besides(card: Element, way: 'previous' | 'next'): Element | null {
  const step = (from: Element) => (way === 'next' ? from.nextElementSibling : from.previousElementSibling);
  for (let from: Element | null = card; from && !from.matches('.timeline'); from = from.parentElement) {
    for (let other = step(from); other; other = step(other)) {
      const cards = other.matches(CARD) ? [other] : [...other.querySelectorAll(CARD)];
      const found = cards.at(way === 'next' ? 0 : -1);
      if (found) return found;
    }
  }
  return null;
}

/** Makes a stop a card's: where it leads, its number, and its name, which is that of the card's link, in whatever language it stands there. */
function lend(stop: Element, card: Element | null): void {
  const link = card?.querySelector('[data-choose]') ?? null;
  const disc = stop.querySelector('[data-of]');
  stop.toggleAttribute('hidden', link === null);
  if (link === null || stop.getAttribute('href') === link.getAttribute('href')) return;
  const number = link.getAttribute('data-n') ?? '';
  disc?.setAttribute('data-n', number);
  stop.setAttribute('href', link.getAttribute('href') ?? '');
  stop.setAttribute('aria-label', `${number}${disc?.getAttribute('data-of') ?? ''}: ${link.textContent}`);
}
