import { eventAnchor, type Place, writeFragment } from '../../story/fragment.ts';
import { stayAt } from './stay-at.ts';
import type { Step } from './step.ts';

/** Room left free around what is brought into view, in CSS pixels; on a phone the bar takes 56 of it. */
const MARGIN = 64;

/** Brings what a step is about into view, each in its own scroller, and puts the focus on a passage that was gone to. */
export function travel({ travel: goal, place }: Step, page: Document): void {
  if (goal === null || place === null && goal.to === 'passage') return;
  const card = page.getElementById(eventAnchor(goal.place.event));
  const words = goal.to === 'passage' ? page.getElementById(writeFragment(goal.place)) : null;
  if (card && (goal.to === 'card' || isBeside(card))) showCard(card, page);
  if (words) {
    if (isInView(words.getBoundingClientRect(), 0)) holdStill(page.scrollingElement);
    else jump(words, page);
    words.focus({ preventScroll: true });
  }
}

/** Beside the article the column scrolls inside itself and the page stays; below it the page scrolls to the card. */
function showCard(card: HTMLElement, page: Document): void {
  if (!isBeside(card)) {
    jump(card, page);
    card.focus({ preventScroll: true });
    return;
  }
  showInColumn(card, motion(page));
  if (isVastPage(page)) stayAt(card, () => showInColumn(card, 'instant'));
}

/** Scrolls the page to an element; in a vast story at once, and again while what is now on screen finds its size. */
function jump(goal: HTMLElement, page: Document): void {
  const scroll = () => goal.scrollIntoView({ block: 'start', behavior: motion(page) });
  scroll();
  if (isVastPage(page)) stayAt(goal, scroll);
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
  if (card === null || !isBeside(card)) return;
  showInColumn(card, 'instant');
  if (isVastPage(page)) stayAt(card, () => showInColumn(card, 'instant'));
}

/** Whether the story is one of those whose far parts are laid out only when they come near, and whose events have no notes. */
export function isVastPage(page: ParentNode): boolean {
  return page.querySelector('main.vast') !== null;
}

/** Whether the timeline is a column that scrolls inside itself. */
export function isBeside(card: Element): boolean {
  const column = card.closest('.timeline');
  return column !== null && getComputedStyle(column).overflowY === 'auto';
}

function isInView(box: DOMRect, top: number): boolean {
  return box.top >= top + MARGIN && box.bottom <= innerHeight - MARGIN;
}

/** Through thousands of paragraphs nobody scrolls smoothly: all of them would have to be laid out on the way. */
function motion(page: Document): ScrollBehavior {
  if (isVastPage(page)) return 'instant';
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
}
