import { type RefObject, useRef } from 'react';
import { type Box, drawThread } from '../../layout/thread.ts';
import { eventAnchor, type Place, readFragment, writeFragment } from '../../story/fragment.ts';
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
  const number = card?.querySelector('.n');
  const axis = page.querySelector('.timeline .axis');
  const words = passageOnScreen(page, place);
  if (!card || !number || !axis || !words || !isBeside(card)) return null;
  const box = words.getBoundingClientRect();
  const column = (words.closest('[data-block]') ?? words).getBoundingClientRect();
  const view: Box = { left: 0, right: innerWidth, top: 0, bottom: innerHeight };
  const hidden = number.getBoundingClientRect().top < axis.getBoundingClientRect().bottom;
  return hidden ? null : drawThread(box, column, number.getBoundingClientRect(), view);
}

/** The passage that was gone to, or else the event's first on screen. */
function passageOnScreen(page: HTMLElement, place: Place): Element | null {
  const chosen = place.passage === null ? null : page.ownerDocument.getElementById(writeFragment(place));
  const all = [...page.querySelectorAll('[id^="passage-"]')].filter((words) => readFragment(words.id)?.event === place.event);
  return [...(chosen ? [chosen] : []), ...all].find(isOnScreen) ?? null;
}

function isOnScreen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
