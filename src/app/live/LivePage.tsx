import { type ComponentType, type MouseEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { type Place, writeFragment } from '../../story/fragment.ts';
import type { EventId } from '../../story/story.ts';
import { afterPaint } from './after-paint.ts';
import { copyLink } from './copy-link.ts';
import { countPassages } from './find-parts.ts';
import { intentOf } from './intent.ts';
import { keepStill } from './keep-still.ts';
import { light } from './light.ts';
import { type Opened, type Setting, type Step, stepFor } from './step.ts';
import { Thread } from './Thread.tsx';
import { isBeside, isVastPage, revealCard, travel } from './travel.ts';
import { useEscape } from './use-escape.ts';
import { useGlance } from './use-glance.ts';
import { usePlace } from './use-place.ts';
import { useReading } from './use-reading.ts';

/** What a story with many events has beside its page: told what is shown, it may choose events as a click on the strip does. */
export interface ToolsProps {
  readonly page: RefObject<HTMLElement | null>;
  readonly place: Place | null;
  readonly opened: Opened | null;
  readonly choose: (events: readonly EventId[], clicked: Element) => void;
}

interface LivePageProps {
  readonly html: string;
  readonly Tools: ComponentType<ToolsProps> | null;
}

/**
 * The finished page, lit up. React owns this one element and the thread; what is inside was written once and is
 * never rendered again, so that a page changed by a translator or an extension cannot fall out of step with it.
 */
export function LivePage({ html, Tools }: LivePageProps) {
  const page = useRef<HTMLDivElement>(null);
  const { goTo, place } = usePlace();
  const [opened, setOpened] = useState<Opened | null>(null);
  const pending = useRef<(() => void) | null>(null);

  useLayoutEffect(() => {
    if (page.current) light(page.current, { place, opened: stillOpen(opened, place) });
    document.documentElement.setAttribute('data-ready', '');
    if (pending.current) pending.current();
    else if (place) revealCard(place, document);
    pending.current = null;
  }, [place, opened]);
  useReading(page, place?.event ?? null);
  useGlance(page);
  useEscape(() => {
    setOpened(null);
    if (place) goTo(null);
  });

  // In a vast story nothing opens, and the place that is gone to must first be laid out: the answer is painted before.
  function take(step: Step, clicked: Element) {
    pending.current = isVastPage(document) ? () => afterPaint(() => travel(step, document)) : stayAndTravel(step, clicked);
    setOpened(step.opened);
    goTo(step.place);
  }

  function choose(events: readonly EventId[], clicked: Element) {
    const [event, ...others] = events;
    if (event === undefined || !page.current) return;
    const intent = others.length > 0 ? ({ kind: 'dots', events } as const) : ({ kind: 'choose', event } as const);
    take(stepFor(intent, { place, opened: stillOpen(opened, place) }, settingOf(page.current)), clicked);
  }

  function onClick(event: MouseEvent<HTMLDivElement>) {
    const intent = isPlain(event) && event.target instanceof Element ? intentOf(event.target) : null;
    if (intent === null || !page.current) return;
    if (intent.kind === 'words' && !getSelection()?.isCollapsed) return;
    event.preventDefault();
    if (intent.kind === 'copy') void copyLink(intent.link);
    else take(stepFor(intent, { place, opened: stillOpen(opened, place) }, settingOf(page.current)), event.target as Element);
  }

  return (
    <>
      <div ref={page} className="page" onClick={onClick} dangerouslySetInnerHTML={{ __html: html }} suppressHydrationWarning />
      <Thread page={page} place={place} />
      {Tools && <Tools page={page} place={place} opened={stillOpen(opened, place)} choose={choose} />}
    </>
  );
}

/** What is below or above the clicked thing may open and close: it stays where it is, until the page goes elsewhere. */
function stayAndTravel(step: Step, clicked: Element): () => void {
  const still = keepStill(clicked);
  return () => {
    still();
    travel(step, document);
  };
}

/** Back and Forward change the place alone: the note of another event is closed then. Several that are offered stay. */
function stillOpen(opened: Opened | null, place: Place | null): Opened | null {
  return opened && (opened.events.length > 1 || opened.events[0] === place?.event) ? opened : null;
}

/** A click that no modifier or other button turns into something of the browser's. */
function isPlain(event: MouseEvent): boolean {
  return event.button === 0 && !event.defaultPrevented && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

function settingOf(page: HTMLElement): Setting {
  const timeline = page.querySelector('.timeline');
  return {
    wide: timeline !== null && isBeside(timeline),
    notes: !isVastPage(page),
    passageCount: (event) => countPassages(page, event),
    blockOf: (place: Place) => document.getElementById(writeFragment(place))?.closest('[data-block]')?.getAttribute('data-block') ?? null,
  };
}
