import { useLayoutEffect, useRef } from 'react';
import type { TimeWindow } from '../../layout/dense/time-window.ts';
import type { EventId } from '../../story/story.ts';
import { isBeside } from '../live/travel.ts';
import { type CountForms, fillCount } from '../phrases/count-forms.ts';
import type { DenseData } from './dense-data.ts';

const DAY = 86_400_000;

/** More events in view than this are told by the counts of their sections alone. */
const MOST_OPEN = 100;

interface Followed {
  readonly cards: readonly HTMLElement[];
  readonly data: DenseData;
  /** What of time is looked at; null for all. */
  readonly window: TimeWindow | null;
  /** What a search lets through; null for all. */
  readonly found: Uint8Array | null;
  /** Events whose cards must be seen. */
  readonly wanted: readonly EventId[];
}

/**
 * The list follows the strip: sections in view are open, if they hold few enough events, and others folded; what a search
 * leaves out is hidden, but for what the reader has chosen since. Attributes alone are changed. A section that the reader
 * opens stays open until the next look.
 */
export function useFollow({ cards, data, window, found, wanted }: Followed): void {
  const isNew = useRef(true);
  const latest = useRef(wanted);
  useLayoutEffect(() => {
    latest.current = wanted;
    for (const id of wanted) showCard(document.getElementById(`event-${id}`));
  });

  useLayoutEffect(() => {
    const change = () => follow({ cards, data, window, found, wanted: latest.current });
    if (!isNew.current) return change();
    isNew.current = false;
    return window === null && found === null ? undefined : unseen(change);
  }, [cards, data, window, found]);

  useLayoutEffect(() => {
    const closed: HTMLDetailsElement[] = [];
    const open = () => {
      // Added to: some browsers announce one printing twice.
      closed.push(...document.querySelectorAll<HTMLDetailsElement>('.timeline .fold:not([open])'));
      for (const fold of closed) fold.open = true;
    };
    const close = () => {
      for (const fold of closed.splice(0)) fold.open = false;
    };
    addEventListener('beforeprint', open);
    addEventListener('afterprint', close);
    return () => {
      removeEventListener('beforeprint', open);
      removeEventListener('afterprint', close);
    };
  }, []);
}

function follow({ cards, data, window, found, wanted }: Followed): void {
  const isPlain = window === null && found === null;
  const folds = [...document.querySelectorAll<HTMLDetailsElement>('.timeline .fold')];
  const seen = cards.map((_, at) => isShown(at, found) && isIn(data, at, window));
  const isOpen = isPlain ? cards.length <= MOST_OPEN : seen.filter(Boolean).length <= MOST_OPEN;
  cards.forEach((card, at) => card.toggleAttribute('hidden', !isShown(at, found)));
  folds.forEach((fold) => foldTo(fold, seen, found, isOpen, data.words.found));
  const first = folds.find((fold) => fold.open);
  const chosen = wanted.flatMap((id) => document.getElementById(`event-${id}`) ?? []);
  chosen.forEach(showCard);
  if (!isPlain) showFirst(chosen[0] ?? first);
}

/**
 * Changes the list while it is not shown: an address that names a span or words is followed after the first paint, and what
 * folds then would jump. One frame has to be painted without it.
 */
function unseen(change: () => void): () => void {
  const timeline = document.querySelector('.timeline');
  timeline?.setAttribute('data-settling', '');
  const show = () => timeline?.removeAttribute('data-settling');
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => {
      change();
      show();
    });
  });
  return () => {
    cancelAnimationFrame(frame);
    show();
  };
}

function isShown(at: number, found: Uint8Array | null): boolean {
  return found === null || found[at] === 1;
}

/** Whether an event's time touches the window; one without a place in time is in all of time only. */
function isIn({ spans }: DenseData, at: number, window: TimeWindow | null): boolean {
  const span = spans[at];
  if (window === null) return true;
  return span !== null && span !== undefined && span[0] * DAY < window.to && (span[0] + span[1]) * DAY > window.from;
}

/** Opens a section where something in it is seen, and says beside its count how many of its events a search has found. */
function foldTo(fold: HTMLDetailsElement, seen: readonly boolean[], found: Uint8Array | null, isOpen: boolean, words: CountForms): void {
  const first = Number(fold.dataset['first']) - 1;
  const count = Number(fold.dataset['count']);
  const matches = found === null ? count : found.subarray(first, first + count).reduce((sum, one) => sum + one, 0);
  fold.open = isOpen && seen.slice(first, first + count).includes(true);
  fold.toggleAttribute('hidden', matches === 0);
  const summary = fold.querySelector('summary');
  if (matches < count) summary?.setAttribute('data-found', fillCount(words, matches));
  else summary?.removeAttribute('data-found');
}

function showCard(card: HTMLElement | null): void {
  const fold = card?.closest('details');
  if (fold?.open === false) fold.open = true;
  for (const one of [card, fold]) one?.removeAttribute('hidden');
}

/** Under a head that stays on top the list begins with what is chosen, or else with what is looked at; else the strip would be scrolled away from under the hand. */
function showFirst(first: HTMLElement | undefined): void {
  const column = first?.closest('.timeline');
  const axis = column?.querySelector('.axis');
  if (!first || !column || !axis || !isBeside(first) || getComputedStyle(axis).position !== 'sticky') return;
  column.scrollBy({ top: first.getBoundingClientRect().top - axis.getBoundingClientRect().bottom, behavior: 'instant' });
}
