import type { Story } from './story.ts';

/** A story in a list of stories. */
export interface StoryEntry {
  readonly headline: string;
  readonly standfirst: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The day for which it holds, in its own words. */
  readonly asOf: string;
  /** How many events it has. */
  readonly events: number;
  /** The day or moment of its last change, ISO; null where it names none. */
  readonly changed: string | null;
}

/** What a list of stories says of a story. */
export function entryOf({ article, events }: Story): StoryEntry {
  const { headline, standfirst, language, direction, asOf, published, modified } = article;
  return { headline, standfirst: standfirst.text, language, direction, asOf: asOf.text, events: events.length, changed: (modified ?? published)?.iso ?? null };
}
