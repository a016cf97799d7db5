import type { StoryEvent } from '../../story/story.ts';
import type { DraftBlock } from '../article/draft.ts';
import type { DateReader } from '../dates/date-reader.ts';
import type { KnownDate } from '../dates/known-date.ts';
import type { FoundPassage } from '../quotes/resolve-passages.ts';
import type { AuthoredEvent } from './authored-event.ts';
import { numberPassages } from './number-passages.ts';
import { resolveSince, resolveSources } from './resolve-sources.ts';

/** An event that lacks only its place in time. */
export interface ResolvedEvent {
  readonly event: Omit<StoryEvent, 'number' | 'gap'>;
  readonly date: KnownDate;
  readonly authored: AuthoredEvent;
  /** The number of each of its passages, in the order of the file. */
  readonly passageNumbers: readonly number[];
}

/** Resolves one event; null where something needed is missing, which is reported. All dates are read in any case. */
export function resolveEvent(authored: AuthoredEvent, found: readonly FoundPassage[], blocks: readonly DraftBlock[], dates: DateReader): ResolvedEvent | null {
  const { id, title, summary, timeZone, said, place, status } = authored;
  const known = dates.known(authored.date, timeZone);
  const date = dates.spoken(known);
  const since = resolveSince(authored.since, dates);
  const sources = resolveSources(authored.sources, dates);
  if (id === null || title === null || summary === null || known === null || date === null) return null;
  const { passages, numbers } = numberPassages(id, found.filter((passage) => passage !== null), blocks);
  const event = { id, title, shortTitle: authored.shortTitle ?? title, date, timeZone, said, place, status, summary, passages, since, sources };
  return { event, date: known, authored, passageNumbers: numbers };
}
