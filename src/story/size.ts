import type { Story } from './story.ts';

/** More events than this need an instrument: a strip that can be zoomed, and a list in folded parts. */
export const DENSE = 24;

/** More events than this make a page slim: each has its whole entry on a page of its own. */
export const VAST = 100;

/** Whether a story has more events than its strip can show at once. */
export function isDense({ events }: Pick<Story, 'events'>): boolean {
  return events.length > DENSE;
}

/** Whether a story has so many events that the pages of single events show an excerpt of it: `excerptOf` makes that. */
export function isVast({ events }: Pick<Story, 'events'>): boolean {
  return events.length > VAST;
}
