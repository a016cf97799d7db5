import type { InputFile } from '../exchanged.ts';
import { emptySlide, type Cell, type RawDate, type Slide, type Timeline } from '../timeline.ts';
import { cleanText } from './clean-text.ts';
import { icsPlace, readIcsLines, unescapeIcs, type IcsLine } from './ics-lines.ts';
import { readJson } from './read-json.ts';
import { dayBefore, readIcsDate } from './read-ics-date.ts';
import { ownOf } from './read-timelinejs.ts';
import type { Reading } from './reading.ts';
import { tooMany } from './too-many.ts';

/** Properties by which our own exports keep what iCalendar cannot say. */
export const OWN_EVENT = 'X-THROUGHLINE-EVENT';
export const OWN_ARTICLE = 'X-THROUGHLINE-ARTICLE';

/** Components that become events: a journal entry is an event that no calendar can date. */
const EVENTS: ReadonlySet<string> = new Set(['VEVENT', 'VJOURNAL']);

/** Properties that say nothing a story could hold, and nothing an editor would miss. */
const SILENT: ReadonlySet<string> = new Set(['DTSTAMP', 'CREATED', 'LAST-MODIFIED', 'SEQUENCE', 'TRANSP', 'CLASS', 'PRIORITY', 'BEGIN', 'END', 'X-MICROSOFT-CDO-BUSYSTATUS']);

interface Component {
  readonly kind: string;
  readonly number: number;
  readonly lines: IcsLine[];
}

/** Reads a calendar of RFC 5545. Null where it is none; what is wrong is reported. */
export function readCalendar(file: InputFile, reading: Reading): Timeline | null {
  const lines = readIcsLines(file);
  if (lines[0]?.name !== 'BEGIN' || lines[0].value.toUpperCase() !== 'VCALENDAR') {
    reading.report({ file: file.name, line: 1, column: 1, path: '' }, { message: 'This is no calendar.', expected: 'a file that begins with BEGIN:VCALENDAR' });
    return null;
  }
  const { components, calendar } = splitComponents(lines, reading);
  if (tooMany(components.length, { file: file.name, line: 1, column: 1, path: '' }, reading.report)) return null;
  const find = (name: string): IcsLine | null => calendar.find((line) => line.name === name) ?? null;
  const cell = (line: IcsLine | null) => line && cellOf(line, icsPlace(file.name, line, line.name));
  const start = { file: file.name, line: 1, column: 1, path: '' };
  const name = cell(find('X-WR-CALNAME') ?? find('NAME'));
  const article = find(OWN_ARTICLE);
  return {
    title: name && { ...emptySlide(start), markup: false, headline: name, text: cell(find('X-WR-CALDESC') ?? find('DESCRIPTION')) },
    events: components.map((component) => readEvent(component, file.name, reading)),
    eras: [],
    article: article && unescapeIcs(article.value),
  };
}

function splitComponents(lines: readonly IcsLine[], { note }: Reading): { readonly components: readonly Component[]; readonly calendar: readonly IcsLine[] } {
  const components: Component[] = [];
  const calendar: IcsLine[] = [];
  const open: string[] = [];
  for (const line of lines) {
    const kind = line.value.toUpperCase();
    if (line.name === 'END') open.pop();
    if (line.name === 'BEGIN') {
      if (EVENTS.has(kind) && open.length === 1) components.push({ kind, number: components.length, lines: [] });
      else if (open.length > 0 && kind !== 'VTIMEZONE' && open.length === 1) note('A part of the calendar has no place in a story.', `line ${line.line}`, kind);
      else if (kind === 'VALARM') note('A reminder has no place in a story.', `line ${line.line}`);
      open.push(kind);
    }
    if (open.length === 1) calendar.push(line);
    else if (open.length === 2 && EVENTS.has(open[1] ?? '')) components.at(-1)?.lines.push(line);
  }
  return { components, calendar };
}

function cellOf(line: IcsLine, at: Cell['at']): Cell | null {
  const text = cleanText(unescapeIcs(line.value).trim()).text;
  return text === '' ? null : { text, at };
}

function readEvent({ lines, number }: Component, file: string, reading: Reading): Slide {
  const asked = new Set(SILENT);
  const path = (name: string) => `event ${number + 1}, ${name}`;
  const find = (name: string): IcsLine | null => {
    asked.add(name);
    return lines.find((line) => line.name === name) ?? null;
  };
  const cell = (name: string): Cell | null => {
    const line = find(name);
    return line && cellOf(line, icsPlace(file, line, path(name)));
  };
  const date = (name: string): RawDate | null => {
    const line = find(name);
    return line && readIcsDate(line, icsPlace(file, line, path(name)), reading);
  };
  const at = { file, line: (lines[0]?.line ?? 1), column: 1, path: `event ${number + 1}` };
  const own = find(OWN_EVENT);
  const slide = {
    ...emptySlide(at),
    start: date('DTSTART'),
    end: endOf(date('DTEND'), find('DTEND')),
    markup: false,
    headline: cell('SUMMARY'),
    text: cell('DESCRIPTION'),
    media: { ...emptySlide(at).media, url: cell('URL') },
    group: firstCategory(find('CATEGORIES'), cell('CATEGORIES'), reading),
    place: cell('LOCATION'),
    planned: cell('STATUS')?.text.toUpperCase() === 'TENTATIVE',
    own: own && ownOf(readJson({ name: file, text: unescapeIcs(own.value) }, { ...reading, report: (_, fault) => reading.report(icsPlace(file, own, path(OWN_EVENT)), fault) })),
  };
  noteRest(lines, asked, path, reading);
  return slide;
}

/** An event has one group; the names of others are noted. */
function firstCategory(line: IcsLine | null, whole: Cell | null, { note }: Reading): Cell | null {
  if (!line || !whole) return null;
  const [first = '', ...others] = line.value.split(/(?<!\\),/).map((name) => unescapeIcs(name).trim());
  if (others.length > 0) note('An event has one group; others were left out.', whole.at.path, others.join(', '));
  return first === '' ? null : { text: first, at: whole.at };
}

/** Whole days end where the next day begins; times of day end where they end. */
function endOf(end: RawDate | null, line: IcsLine | null): RawDate | null {
  return end && line && !line.value.includes('T') ? dayBefore(end) : end;
}

function noteRest(lines: readonly IcsLine[], asked: ReadonlySet<string>, path: (name: string) => string, { note }: Reading): void {
  for (const { name, value } of lines) {
    if (name === 'UID' || asked.has(name)) continue;
    if (name === 'RRULE' || name === 'RDATE') note('An event repeats; only its first date is taken.', path(name), value);
    else note('A property has no place in a story.', path(name === '' ? 'a line' : name), unescapeIcs(value));
  }
}
