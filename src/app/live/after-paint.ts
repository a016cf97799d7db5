/** Calls `start` once the page has been painted as it stands now. */
export function afterPaint(start: () => void): void {
  if (document.visibilityState === 'hidden') setTimeout(start);
  else requestAnimationFrame(() => setTimeout(start));
}
