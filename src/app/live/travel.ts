import { eventAnchor, type Place, writeFragment } from '../../story/fragment.ts';
import type { Step } from './step.ts';

/** Room left free around what is brought into view, in CSS pixels; on a phone the bar takes 56 of it. */
const MARGIN = 64;

/** Brings what a step is about into view, each in its own scroller, and puts the focus on a passage that was gone to. */
export function travel({ travel: goal, place }: Step, page: Document): void {
  if (goal === null || place === null && goal.to === 'passage') return;
  const card = page.getElementById(eventAnchor(goal.place.event));
  const words = goal.to === 'passage' ? page.getElementById(writeFragment(goal.place)) : null;
  if (card && (goal.to === 'card' || isBeside(card))) showCard(card);
  if (words) {
    if (isInView(words.getBoundingClientRect(), 0)) holdStill(page.scrollingElement);
    else words.scrollIntoView({ block: 'start', behavior: motion() });
    words.focus({ preventScroll: true });
  }
}

/** Beside the article the column scrolls inside itself and the page stays; below it the page scrolls to the card. */
function showCard(card: HTMLElement): void {
  if (!isBeside(card)) {
    card.scrollIntoView({ block: 'start', behavior: motion() });
    card.focus({ preventScroll: true });
    return;
  }
  showInColumn(card, motion());
}

function showInColumn(card: Element, behavior: ScrollBehavior): void {
  const column = card.closest('.timeline');
  const axis = column?.querySelector('.axis')?.getBoundingClientRect().bottom ?? 0;
  const box = card.getBoundingClientRect();
  const inView = box.top >= axis && box.bottom <= (column?.getBoundingClientRect().bottom ?? 0);
  if (inView) holdStill(column);
  else column?.scrollBy({ top: box.top - axis, behavior });
}

/** What is in view stays there: a smooth scroll to an earlier choice, still under way, would carry it off. */
function holdStill(scroller: Element | null): void {
  scroller?.scrollTo({ top: scroller.scrollTop, behavior: 'instant' });
}

/** Beside the article, brings a card into the column's view at once: after loading, Back or Forward. The page stays. */
export function revealCard(place: Place, page: Document): void {
  const card = page.getElementById(eventAnchor(place.event));
  if (card && isBeside(card)) showInColumn(card, 'instant');
}

/** Whether the timeline is a column that scrolls inside itself. */
export function isBeside(card: Element): boolean {
  const column = card.closest('.timeline');
  return column !== null && getComputedStyle(column).overflowY === 'auto';
}

function isInView(box: DOMRect, top: number): boolean {
  return box.top >= top + MARGIN && box.bottom <= innerHeight - MARGIN;
}

function motion(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
}
