import type { EventId, PassageRef } from './story.ts';

/** The `id` of an event's card. */
export function eventAnchor(event: EventId): string {
  return `event-${event}`;
}

/** The `id` of a passage in the article. */
export function passageAnchor({ event, number }: PassageRef): string {
  return `passage-${event}-${number}`;
}

/** What a fragment names: an event's card, or one of its passages. */
export interface Place {
  readonly event: EventId;
  /** Number of the passage, or null where the card is meant. */
  readonly passage: number | null;
}

/** Reads a fragment (without `#`); null for anything that is not exactly one of our anchors. Never throws. */
export function readFragment(fragment: string): Place | null {
  const card = /^event-([a-z0-9_-]{1,64})$/.exec(fragment)?.[1];
  if (card !== undefined) return { event: card as EventId, passage: null };
  const passage = /^passage-([a-z0-9_-]{1,64})-([1-9]\d{0,5})$/.exec(fragment);
  if (passage?.[1] === undefined) return null;
  return { event: passage[1] as EventId, passage: Number(passage[2]) };
}

/** The fragment (without `#`) that names a place. */
export function writeFragment({ event, passage }: Place): string {
  return passage === null ? eventAnchor(event) : passageAnchor({ event, number: passage });
}
