import { useLayoutEffect, useRef } from 'react';
import type { TimeWindow } from '../../layout/dense/time-window.ts';
import type { EventId } from '../../story/story.ts';
import { isBeside } from '../live/travel.ts';
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
 * leaves out is hidden. Attributes alone are changed. A section that the reader opens stays open until the next look.
 */
export function useFollow({ cards, data, window, found, wanted }: Followed): void {
  const touched = useRef(false);
  useLayoutEffect(() => {
    const isPlain = window === null && found === null;
    if (isPlain && !touched.current) return;
    touched.current = true;
    const folds = [...document.querySelectorAll<HTMLDetailsElement>('.timeline .fold')];
    const seen = cards.map((_, at) => isShown(at, found) && isIn(data, at, window));
    const isOpen = isPlain ? cards.length <= MOST_OPEN : seen.filter(Boolean).length <= MOST_OPEN;
    cards.forEach((card, at) => card.toggleAttribute('hidden', !isShown(at, found)));
    folds.forEach((fold) => foldTo(fold, { seen, found, isOpen, language: data.language }));
    if (!isPlain) showFirst(folds.find((fold) => fold.open));
  }, [cards, data, window, found]);

  useLayoutEffect(() => {
    for (const id of wanted) document.getElementById(`event-${id}`)?.closest('details')?.setAttribute('open', '');
  });

  useLayoutEffect(() => {
    const open = () => document.querySelectorAll('.timeline .fold').forEach((fold) => fold.setAttribute('open', ''));
    addEventListener('beforeprint', open);
    return () => removeEventListener('beforeprint', open);
  }, []);
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

interface Seen {
  readonly seen: readonly boolean[];
  readonly found: Uint8Array | null;
  readonly isOpen: boolean;
  /** The story's, not the page's: translators put there what `Intl` throws at. */
  readonly language: string;
}

/** Opens a section where something in it is seen, and says beside its count how many of its events a search has found. */
function foldTo(fold: HTMLDetailsElement, { seen, found, isOpen, language }: Seen): void {
  const first = Number(fold.dataset['first']) - 1;
  const count = Number(fold.dataset['count']);
  const matches = found === null ? count : found.subarray(first, first + count).reduce((sum, one) => sum + one, 0);
  fold.open = isOpen && seen.slice(first, first + count).includes(true);
  fold.toggleAttribute('hidden', matches === 0);
  const summary = fold.querySelector('summary');
  if (matches < count) summary?.setAttribute('data-found', new Intl.NumberFormat(language).format(matches));
  else summary?.removeAttribute('data-found');
}

/** In a column of its own the list begins with what is looked at; a page stays where it is. */
function showFirst(fold: HTMLElement | undefined): void {
  const column = fold?.closest('.timeline');
  if (!fold || !column || !isBeside(fold)) return;
  const axis = column.querySelector('.axis')?.getBoundingClientRect().bottom ?? 0;
  column.scrollBy({ top: fold.getBoundingClientRect().top - axis, behavior: 'instant' });
}
