import type { Format, InputFile } from '../exchanged.ts';
import type { Timeline } from '../timeline.ts';
import { readCalendar } from './read-calendar.ts';
import { readSheet } from './read-sheet.ts';
import { readTimelinejs } from './read-timelinejs.ts';
import type { Reading } from './reading.ts';

/** What a file is, by its beginning; by its name where that says nothing. */
export function sniffFormat({ name, text }: InputFile): Format {
  const beginning = text.slice(0, 400).replace(/^\uFEFF/, '').trimStart();
  if (/^BEGIN:VCALENDAR/i.test(beginning)) return 'ics';
  if (/^[{[]/.test(beginning) || /^(?:(?:var|let|const)\s+)?[\w$.]+\s*[(=]\s*[{[]/.test(beginning)) return 'timelinejs';
  if (/\.ics$/i.test(name)) return 'ics';
  return /\.(?:json|js|jsonp)$/i.test(name) ? 'timelinejs' : 'csv';
}

/** Reads a timeline of any format we know; null, and reported, where it is none. */
export function readTimeline(file: InputFile, format: Format, reading: Reading): Timeline | null {
  switch (format) {
    case 'timelinejs':
      return readTimelinejs(file, reading);
    case 'csv':
      return readSheet(file, reading);
    case 'ics':
      return readCalendar(file, reading);
    default:
      return format satisfies never;
  }
}
