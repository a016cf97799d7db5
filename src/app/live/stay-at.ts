/** Frames for which a place that was gone to is looked after: what came into view has found its size by then. */
const FRAMES = 20;

/** What readers do to go elsewhere. */
const LEAVING = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

const staying = new WeakMap<Element, AbortController>();

/**
 * Goes to a place again for some frames, unless the reader goes on: parts of a vast page have their true heights only once
 * they are on screen, and those above the place push it away. Whoever stays elsewhere in the same scroller stays there no more.
 */
export function stayAt(place: Element, go: () => void): void {
  const scroller = place.closest('.timeline, .page') ?? place;
  staying.get(scroller)?.abort();
  const stop = new AbortController();
  staying.set(scroller, stop);
  for (const leaving of LEAVING) addEventListener(leaving, () => stop.abort(), { signal: stop.signal, passive: true, capture: true });
  let left = FRAMES;
  const again = () => {
    if (stop.signal.aborted) return;
    go();
    left -= 1;
    if (left > 0) requestAnimationFrame(again);
    else stop.abort();
  };
  requestAnimationFrame(again);
}
