import type { Since, Source } from '../../story/story.ts';
import type { DateReader } from '../dates/date-reader.ts';
import type { AuthoredSince, AuthoredSource } from './authored-event.ts';

/** Sources with their dates in words; those with a fault, which has been reported, are left out. */
export function resolveSources(sources: readonly AuthoredSource[], dates: DateReader): readonly Source[] {
  return sources.flatMap(({ title, publisher, url, date: written }) => {
    const date = dates.spoken(dates.known(written));
    return title !== null && publisher !== null ? [{ title, publisher, url, date }] : [];
  });
}

/** What happened after `asOf`, with its sources. */
export function resolveSince(since: AuthoredSince | null, dates: DateReader): Since | null {
  if (!since) return null;
  const sources = resolveSources(since.sources, dates);
  return since.text === null ? null : { text: since.text, sources };
}
