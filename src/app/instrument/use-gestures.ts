import { type RefObject, useEffect, useRef } from 'react';
import { panWindow, type TimeWindow, zoomWindow } from '../../layout/dense/time-window.ts';

/** A press that moves less than this is a click, in CSS pixels. */
const SLOP = 5;
/** How much a pixel of the wheel zooms, and how long after its last turn the address follows, in milliseconds. */
const WHEEL = 0.004;
const WHEEL_PAUSE = 200;

interface Gestured {
  readonly window: TimeWindow;
  readonly whole: TimeWindow;
  readonly isMirrored: boolean;
  readonly onMove: (window: TimeWindow) => void;
  readonly onSettle: (window: TimeWindow) => void;
}

/**
 * The hand's gestures on the strip: a drag moves it, two fingers or ctrl/⌘ + wheel zoom it about where they are. A plain wheel
 * and a swipe up or down stay the page's. `stage` takes the gestures, `line` is as wide as the window is drawn,
 * and `strip` takes the focus that a press on the stage would give it.
 */
export function useGestures(stage: RefObject<HTMLElement | null>, line: RefObject<HTMLElement | null>, strip: RefObject<HTMLElement | null>, gestured: Gestured): void {
  const latest = useRef(gestured);
  useEffect(() => {
    latest.current = gestured;
  });
  useEffect(() => {
    const element = stage.current;
    if (!element) return undefined;
    const shareAt = (x: number) => {
      const { left, width } = line.current?.getBoundingClientRect() ?? element.getBoundingClientRect();
      const share = (x - left) / width;
      return latest.current.isMirrored ? 1 - share : share;
    };
    const drag = dragOf(element, shareAt, latest);
    const wheel = wheelOf(shareAt, latest);
    const watched = { pointerdown: drag.down, pointermove: drag.move, pointerup: drag.up, pointercancel: drag.up } as const;
    for (const [name, handle] of Object.entries(watched)) element.addEventListener(name, handle as EventListener);
    const click = (event: MouseEvent) => {
      drag.click(event);
      strip.current?.focus({ preventScroll: true });
    };
    element.addEventListener('click', click, true);
    element.addEventListener('wheel', wheel, { passive: false });
    return () => {
      for (const [name, handle] of Object.entries(watched)) element.removeEventListener(name, handle as EventListener);
      element.removeEventListener('click', click, true);
      element.removeEventListener('wheel', wheel);
    };
  }, [stage, line, strip]);
}

type Latest = RefObject<Gestured>;

/** Pointers that are down, and what of time lay under them when they came. */
function dragOf(element: HTMLElement, shareAt: (x: number) => number, latest: Latest) {
  const pointers = new Map<number, number>();
  let start: { readonly window: TimeWindow; readonly shares: readonly number[] } | null = null;
  let moved: TimeWindow | null = null;
  let dragged = false;

  function restart() {
    start = { window: moved ?? latest.current.window, shares: [...pointers.values()].slice(0, 2).map(shareAt) };
  }
  function down(event: PointerEvent) {
    if (event.button !== 0 || pointers.size === 2) return;
    if (pointers.size === 0) [moved, dragged] = [null, false];
    pointers.set(event.pointerId, event.clientX);
    restart();
  }
  function move(event: PointerEvent) {
    const before = pointers.get(event.pointerId);
    if (before === undefined || start === null) return;
    // Let go beside the strip, where nobody told.
    if (event.buttons === 0) return up(event);
    if (!dragged && pointers.size === 1 && Math.abs(event.clientX - before) < SLOP) return;
    if (!dragged) element.setPointerCapture(event.pointerId);
    dragged = true;
    pointers.set(event.pointerId, event.clientX);
    moved = windowUnder(start, [...pointers.values()].slice(0, 2).map(shareAt), latest.current.whole);
    latest.current.onMove(moved);
  }
  function up(event: PointerEvent) {
    if (!pointers.delete(event.pointerId)) return;
    if (pointers.size > 0) restart();
    else if (moved !== null) latest.current.onSettle(moved);
  }
  function click(event: MouseEvent) {
    const isDragsEnd = dragged && event.detail > 0;
    dragged = false;
    if (!isDragsEnd) return;
    event.preventDefault();
    event.stopPropagation();
  }
  return { down, move, up, click };
}

/** The window in which what lay under the fingers lies under them again. */
function windowUnder({ window, shares }: { readonly window: TimeWindow; readonly shares: readonly number[] }, now: readonly number[], whole: TimeWindow): TimeWindow {
  const [a = 0, b = a] = shares;
  const [c = 0, d = c] = now;
  if (Math.abs(a - b) < 0.01 || Math.abs(c - d) < 0.01) return panWindow(window, a - c, whole);
  const factor = Math.abs(a - b) / Math.abs(c - d);
  return panWindow(zoomWindow(window, factor, (a + b) / 2, whole), (a + b - c - d) / 2, whole);
}

function wheelOf(shareAt: (x: number) => number, latest: Latest) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turned: TimeWindow | null = null;
  return (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const { window, whole, onMove } = latest.current;
    turned = zoomWindow(turned ?? window, Math.exp(event.deltaY * WHEEL), shareAt(event.clientX), whole);
    onMove(turned);
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (turned) latest.current.onSettle(turned);
      turned = null;
    }, WHEEL_PAUSE);
  };
}
