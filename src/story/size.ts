import type { Story } from './story.ts';

/** More events than these, and what shows each of them at a glance (the strip, the bar of stops) needs another shape. */
export const DENSE = 24;

/** More events than these, and a page shows each in short; the rest of it stands on the event's own page. */
export const VAST = 100;

/** Whether a story has too many events to show each at a glance. */
export function isDense({ events }: Pick<Story, 'events'>): boolean {
  return events.length > DENSE;
}

/** Whether a story has too many events to show each in full on one page. */
export function isVast({ events }: Pick<Story, 'events'>): boolean {
  return events.length > VAST;
}
