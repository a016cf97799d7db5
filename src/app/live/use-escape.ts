import { useEffect, useRef } from 'react';

/** Calls `clear` on Escape, wherever the focus is. It is the only key the page listens to, and it stays the browser's too. */
export function useEscape(clear: () => void): void {
  const latest = useRef(clear);
  useEffect(() => {
    latest.current = clear;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) latest.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
