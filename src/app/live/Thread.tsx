import { type RefObject, useRef } from 'react';
import { type Box, drawThread } from '../../layout/thread.ts';
import { eventAnchor, passageAnchor, type Place, writeFragment } from '../../story/fragment.ts';
import { countPassages } from './find-parts.ts';
import { isBeside } from './travel.ts';
import { useEachFrame } from './use-each-frame.ts';

interface ThreadProps {
  readonly page: RefObject<HTMLElement | null>;
  readonly place: Place | null;
}

/** A drawn line between the chosen card and its lit words. Decoration: hidden from assistive technology and from the pointer. */
export function Thread({ page, place }: ThreadProps) {
  const path = useRef<SVGPathElement>(null);
  useEachFrame(() => {
    const line = page.current && place && threadOf(page.current, place);
    if (line) path.current?.setAttribute('d', line);
    else path.current?.removeAttribute('d');
  });
  return (
    <svg className="thread" aria-hidden="true">
      <path ref={path} />
    </svg>
  );
}

/** Measures both ends of the thread as they stand on screen. */
function threadOf(page: HTMLElement, place: Place): string | null {
  const card = page.ownerDocument.getElementById(eventAnchor(place.event));
  const number = card?.querySelector('[data-n]');
  const axis = page.querySelector('.timeline .axis');
  const words = card && isBeside(card) ? passageOnScreen(page, place) : null;
  if (!card || !number || !axis || !words) return null;
  const box = words.getBoundingClientRect();
  const column = (words.closest('[data-block]') ?? words).getBoundingClientRect();
  const view: Box = { left: 0, right: innerWidth, top: 0, bottom: innerHeight };
  const hidden = number.getBoundingClientRect().top < axis.getBoundingClientRect().bottom;
  return hidden ? null : drawThread(box, column, number.getBoundingClientRect(), view);
}

/** The passage that was gone to, or else the event's first on screen. */
function passageOnScreen(page: HTMLElement, place: Place): Element | null {
  const numbers = Array.from({ length: countPassages(page, place.event) }, (_, at) => at + 1);
  const anchors = [...(place.passage === null ? [] : [writeFragment(place)]), ...numbers.map((number) => passageAnchor({ event: place.event, number }))];
  return anchors.map((anchor) => page.ownerDocument.getElementById(anchor)).find((words) => words !== null && isOnScreen(words)) ?? null;
}

function isOnScreen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
