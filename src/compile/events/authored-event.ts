import type { EventId } from '../../story/story.ts';
import type { AuthoredImage } from '../images/read-image.ts';
import type { Place } from '../report.ts';
import type { EVENT } from '../schema/event-keys.ts';
import type { Written } from '../yaml/open-map.ts';

/** An event as its editor wrote it: words, checked one by one. Null is absent, or reported. */
export interface AuthoredEvent {
  /** Where it stands in the file. */
  readonly at: Place;
  /** Where a key's value stands; the event's own place where it has no such key. */
  readonly placeOf: (key: keyof typeof EVENT.keys) => Place;
  readonly id: EventId | null;
  readonly title: string | null;
  readonly shortTitle: string | null;
  readonly date: Written | null;
  readonly timeZone: string | null;
  readonly said: string | null;
  readonly place: string | null;
  readonly group: string | null;
  readonly status: 'happened' | 'planned';
  readonly summary: string | null;
  readonly image: AuthoredImage | null;
  readonly passages: readonly AuthoredPassage[];
  readonly disputes: readonly AuthoredDispute[];
  readonly since: AuthoredSince | null;
  readonly sources: readonly AuthoredSource[];
}

/** A W3C TextQuoteSelector. */
export interface AuthoredPassage {
  readonly at: Place;
  readonly quote: string | null;
  readonly prefix: string | null;
  readonly suffix: string | null;
}

export interface AuthoredDispute {
  readonly at: Place;
  readonly withAt: Place;
  /** The other event's id. */
  readonly with: string | null;
  readonly note: string | null;
  readonly noteAt: Place;
  /** Which passage of this event, and of the other: places in their lists in the file, from 1. */
  readonly passage: number;
  readonly withPassage: number;
  readonly passageAt: Place;
  readonly withPassageAt: Place;
}

export interface AuthoredSince {
  /** Where its text stands. */
  readonly at: Place;
  readonly text: string | null;
  readonly sources: readonly AuthoredSource[];
}

export interface AuthoredSource {
  /** Where it stands in the file. */
  readonly at: Place;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly date: Written | null;
}
