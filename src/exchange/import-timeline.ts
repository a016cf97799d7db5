import { readLanguage } from '../compile/article/read-language.ts';
import { readDate } from '../compile/dates/read-date.ts';
import { readTimeZone } from '../compile/events/read-time-zone.ts';
import { MAX_ARTICLE_LENGTH, MAX_FILE_LENGTH } from '../compile/limits.ts';
import { openLedger, type Place, type Report } from '../compile/report.ts';
import type { Problem } from '../story/problem.ts';
import type { Format, Imported, ImportOptions, InputFile } from './exchanged.ts';
import { openNotes } from './notes.ts';
import { restoreStory } from './own/restore-story.ts';
import type { Reading } from './read/reading.ts';
import { readTimeline, sniffFormat } from './read/read-timeline.ts';
import { tellStory, type Told } from './tell/tell-story.ts';
import type { Timeline } from './timeline.ts';
import { writeEventsYaml } from './write-yaml.ts';

/**
 * Makes a story folder's two texts of a timeline: TimelineJS's JSON or spreadsheet, or a calendar. Never throws for what it
 * holds. A date that is none is a fault at its place, and any fault means that nothing is to be written; what has no place in
 * a story is noted.
 */
export function importTimeline(file: InputFile, options: ImportOptions): Imported {
  const ledger = openLedger();
  const book = openNotes();
  const warnings = openLedger();
  const reading = { report: ledger.report, warn: warnings.report, note: book.note };
  const told = optionsHold(options, file, reading) ? read(file, options, reading) : null;
  const problems = ledger.sorted();
  if (problems.length > 0 || !told) return { ok: false, problems };
  const events = writeEventsYaml(told.events, [`Imported from ${file.name}. An id is in people’s links: never change one.`]);
  return { ok: true, article: told.article, events, notes: book.all(), problems: warnings.sorted().map(asWarning) };
}

/** What the caller was told may be wrong, too: a language or a zone that no computer knows would throw later. */
function optionsHold({ language, timeZone, asOf }: ImportOptions, { name }: InputFile, { report }: Reading): boolean {
  const at = (path: string): Place => ({ file: name, line: 1, column: 1, path });
  const day = readDate(asOf);
  if (!day.ok) report(at('asOf'), day.fault);
  const [tag, zone] = [language ?? null, timeZone ?? null];
  const known = [readLanguage(tag, at('language'), report) === tag, readTimeZone(zone, at('timeZone'), report) === zone];
  return day.ok && known.every(Boolean);
}

function asWarning(problem: Problem): Problem {
  return { ...problem, severity: 'warning' };
}

function read(file: InputFile, options: ImportOptions, reading: Reading): Told | null {
  const { report } = reading;
  const top = { file: file.name, line: 1, column: 1, path: '' };
  if (file.text.length > MAX_FILE_LENGTH) {
    report(top, { message: 'The file is too long.', expected: `at most ${MAX_FILE_LENGTH} characters`, hint: 'Make several timelines of it.' });
    return null;
  }
  if (file.text.trim() === '') {
    report(top, { message: 'The file is empty.', expected: 'a timeline: JSON or CSV of TimelineJS, or a calendar' });
    return null;
  }
  const format = sniffFormat(file);
  const timeline = readTimeline(file, format, reading);
  return timeline && checkSize(timeline, top, report) ? tell(timeline, format, file, options, reading) : null;
}

/** Looked at before any text is parsed, which takes a second per megabyte. */
function checkSize(timeline: Timeline, top: Place, report: Report): boolean {
  const { events, article } = timeline;
  const none = events.length === 0 && article === null;
  const long = lengthOf(timeline) > MAX_ARTICLE_LENGTH;
  if (none) report(top, { message: 'The timeline has no events.', expected: 'at least one event with a date' });
  if (long) report(top, { message: 'The timeline’s texts are too long for an article.', expected: `at most ${MAX_ARTICLE_LENGTH} characters`, hint: 'Make several timelines of it.' });
  return !none && !long;
}

/** Characters of all texts, roughly without tags. */
function lengthOf({ title, events }: Timeline): number {
  const cells = [title, ...events].flatMap((slide) => [slide?.text, slide?.headline]);
  return cells.reduce((sum, cell) => sum + (cell?.text.replace(/<[^<>]*>/g, '').length ?? 0), 0);
}

function tell(timeline: Timeline, format: Format, file: InputFile, options: ImportOptions, reading: Reading): Told {
  const context = { file: file.name, options, reading };
  const restored = timeline.article === null ? null : restoreStory(timeline, timeline.article, format, context);
  if (restored) return restored;
  if (options.language === undefined) reading.note('No language was named; the story is marked as English (en).');
  reading.note(`“Planned” and “happened” hold for ${options.asOf}: see \`asOf\`.`);
  return tellStory(timeline, context);
}
