import { useEffect, useRef } from 'react';
import { afterPaint } from './after-paint.ts';

/**
 * Calls `draw` after each rendering, and at most once a frame after anything scrolled or the view was resized. It measures, and
 * what was rendered is on screen before: an answer to a click does not wait for it.
 */
export function useEachFrame(draw: () => void): void {
  const latest = useRef(draw);
  useEffect(() => {
    latest.current = draw;
    afterPaint(() => latest.current());
  });
  useEffect(() => {
    let frame = 0;
    const request = () => {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        latest.current();
      });
    };
    // Captured: the timeline's own scrolling does not bubble.
    document.addEventListener('scroll', request, { capture: true, passive: true });
    addEventListener('resize', request);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('scroll', request, { capture: true });
      removeEventListener('resize', request);
    };
  }, []);
}
