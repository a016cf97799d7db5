import type { Story } from './story.ts';

/** Up to this many events a strip names each dot without a crowd; with more it is there to be looked into. */
export const DENSE = 24;

/** Up to this many events each page holds the whole story; with more that would be events times events. */
export const VAST = 100;

/** Whether a story has so many events that its strip should let readers look closer. */
export function isDense({ events }: Pick<Story, 'events'>): boolean {
  return events.length > DENSE;
}

/** Whether a story has so many events that the pages of single events show an excerpt of it: `excerptOf` makes that. */
export function isVast({ events }: Pick<Story, 'events'>): boolean {
  return events.length > VAST;
}
