import type { StoryEvent } from '../../story/story.ts';
import type { DraftBlock } from '../article/draft.ts';
import type { DateReader } from '../dates/date-reader.ts';
import type { KnownDate } from '../dates/known-date.ts';
import { type Images, resolveImage } from '../images/resolve-image.ts';
import type { FoundPassage } from '../quotes/resolve-passages.ts';
import type { Report } from '../report.ts';
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

/** What resolving an event needs beside the event. */
export interface Context {
  readonly dates: DateReader;
  readonly images: Images;
  readonly report: Report;
}

/** Resolves one event; null where something needed is missing, which is reported. All dates are read in any case. */
export function resolveEvent(authored: AuthoredEvent, found: readonly FoundPassage[], blocks: readonly DraftBlock[], { dates, images, report }: Context): ResolvedEvent | null {
  const { id, title, summary, timeZone, said, place, group, status } = authored;
  const known = dates.known(authored.date, timeZone);
  const date = dates.spoken(known);
  const since = resolveSince(authored.since, dates);
  const sources = resolveSources(authored.sources, dates);
  const image = resolveImage(authored.image, images, report);
  if (id === null || title === null || summary === null || known === null || date === null) return null;
  const { passages, numbers } = numberPassages(id, found.filter((passage) => passage !== null), blocks);
  const event = { id, title, shortTitle: authored.shortTitle ?? title, date, timeZone, said, place, group, status, summary, image, passages, since, sources };
  return { event, date: known, authored, passageNumbers: numbers };
}
