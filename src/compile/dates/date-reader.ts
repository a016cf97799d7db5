import type { StoryDate, StoryInstant } from '../../story/story.ts';
import { findPhrases } from '../phrases/find-phrases.ts';
import type { Report } from '../report.ts';
import type { Written } from '../yaml/open-map.ts';
import type { KnownDate } from './known-date.ts';
import { readDate } from './read-date.ts';
import { readInstant } from './read-instant.ts';
import type { Read } from './read.ts';
import { speakDate } from './speak-date.ts';

/** Reads the dates of one story and puts them into its language. Null comes back for null, and for what has been reported. */
export interface DateReader {
  readonly known: (written: Written | null, timeZone?: string | null) => KnownDate | null;
  readonly spoken: (date: KnownDate | null) => StoryDate | null;
  readonly instant: (written: Written | null) => StoryInstant | null;
}

/** A reader for a story in `language` (BCP 47). */
export function dateReader(language: string, report: Report): DateReader {
  const speech = { language, phrases: findPhrases(language) };
  const check = <T>(written: Written, read: Read<T>): T | null => {
    if (read.ok) return read.value;
    report(written.place, read.fault);
    return null;
  };
  return {
    known: (written, timeZone = null) => written && check(written, readDate(written.text, timeZone)),
    spoken: (date) => date && speakDate(date, speech),
    instant: (written) => written && check(written, readInstant(written.text, language)),
  };
}
