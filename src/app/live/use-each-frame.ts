import { useEffect, useRef } from 'react';

/** Calls `draw` at first and then at most once a frame after anything scrolled or the view was resized. */
export function useEachFrame(draw: () => void): void {
  const latest = useRef(draw);
  useEffect(() => {
    latest.current = draw;
    draw();
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
