import type { EventId } from '../../story/story.ts';
import type { WrittenDate } from '../article/read-front-matter.ts';
import type { Place } from '../report.ts';

/** An event as its editor wrote it: words, checked one by one. Null is absent, or reported. */
export interface AuthoredEvent {
  /** Where it stands in the file. */
  readonly at: Place;
  readonly idAt: Place;
  readonly id: EventId | null;
  readonly title: string | null;
  readonly shortTitle: string | null;
  readonly date: WrittenDate | null;
  readonly timeZone: string | null;
  readonly said: string | null;
  readonly place: string | null;
  readonly status: 'happened' | 'planned';
  readonly summary: string | null;
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
  /** Which passage of this event, and of the other: places in their lists in the file, from 1. */
  readonly passage: number;
  readonly withPassage: number;
  readonly passageAt: Place;
  readonly withPassageAt: Place;
}

export interface AuthoredSince {
  readonly text: string | null;
  readonly sources: readonly AuthoredSource[];
}

export interface AuthoredSource {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly date: WrittenDate | null;
}
