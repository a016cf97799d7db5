import type { AuthoredEvent } from '../events/authored-event.ts';
import type { ResolvedEvent } from '../events/resolve-event.ts';
import type { LintedText } from './gather-texts.ts';

/** A passage with its event. */
export interface IndexedPassage {
  readonly start: number;
  readonly end: number;
  readonly event: ResolvedEvent;
}

/** Passages by their block in order of the article, and events by what they were made of. */
export interface PassageIndex {
  readonly byBlock: ReadonlyMap<string, readonly IndexedPassage[]>;
  readonly byAuthored: ReadonlyMap<AuthoredEvent, readonly ResolvedEvent[]>;
}

/** Puts the passages of events in order. */
export function indexPassages(events: readonly ResolvedEvent[]): PassageIndex {
  const byBlock = new Map<string, IndexedPassage[]>();
  for (const event of events) {
    for (const { block, start, end } of event.event.passages) {
      const others = byBlock.get(block);
      if (others) others.push({ start, end, event });
      else byBlock.set(block, [{ start, end, event }]);
    }
  }
  for (const passages of byBlock.values()) passages.sort((a, b) => a.start - b.start || a.end - b.end);
  return { byBlock, byAuthored: new Map(events.map((event) => [event.authored, [event]])) };
}

/** The events whose passages share words with a stretch of a block; for a text of an event, that event. */
export function eventsAt({ block, event }: LintedText, { start, end }: { readonly start: number; readonly end: number }, index: PassageIndex): readonly ResolvedEvent[] {
  if (event) return index.byAuthored.get(event) ?? [];
  return (index.byBlock.get(block?.key ?? '') ?? []).filter((passage) => passage.start < end && start < passage.end).map((passage) => passage.event);
}
