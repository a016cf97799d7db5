import { formatDate } from '../../dates/format-date.ts';
import { spanInYear, WEEKDAY_NAMES } from '../calendar/date-in-text.ts';
import { lexiconOf, primaryOf } from '../calendar/lexicon.ts';
import type { LintedText } from '../gather-texts.ts';
import type { LintedStory, Warn } from '../linted-story.ts';
import { SAID_WORDS, type SaidSense } from '../order/said-words.ts';
import { spanMeant } from '../order/span-meant.ts';
import { DAY, dayOf, isVague, overlaps, type Span, spanOf, spanOfText } from '../span.ts';

/** Longest event whose weekdays say something, in milliseconds: a week has them all. */
const MAX_DAYS = 6 * DAY;

/** A stretch between quotation marks or commas. */
const PIECE = /[^"“”„«»‘‚,;:()「」]+/gu;

/** A year alone, which in `said` needs no word before it. */
const YEAR = /^[12]\d{3}$/;

/** Warns where `said` dates an event by the report's day ("last week", "Tuesday") and the event's date is another one; disputed dates apart. */
export function checkSaid(story: LintedStory, warn: Warn): void {
  if (!story.asOf) return;
  const { weekdays } = lexiconOf(story.language);
  const words = SAID_WORDS[primaryOf(story.language)] ?? {};
  const disputed = disputedIds(story);
  const { byAuthored } = story.passages;
  for (const text of story.texts) {
    const [event] = text.event && text.text === text.event.said ? (byAuthored.get(text.event) ?? []) : [];
    if (!event || isVague(event.date) || disputed.has(event.event.id)) continue;
    const span = spanOf(event.date);
    checkDates({ text, span, edtf: event.event.date.edtf }, warn);
    for (const { stretch, piece } of piecesOf(text.text)) {
      const sense = Object.hasOwn(words, piece.toLowerCase()) ? words[piece.toLowerCase()] : undefined;
      const weekday = weekdays.get(piece);
      if (sense) checkSense(sense, { text, stretch, span, edtf: event.event.date.edtf, asOf: story.asOf }, warn);
      else if (weekday !== undefined) checkWeekday(weekday, { text, stretch, span, edtf: event.event.date.edtf, asOf: story.asOf }, warn);
    }
  }
}

interface Said {
  readonly text: LintedText;
  readonly stretch: { readonly start: number; readonly end: number };
  readonly span: Span;
  readonly edtf: string;
  readonly asOf: Span;
}

function piecesOf(said: string) {
  return [...said.matchAll(PIECE)].map((match) => {
    const piece = match[0].trim().replace(/^[Oo]n\s/, '');
    const start = match.index + match[0].indexOf(piece);
    return { piece, stretch: { start, end: start + piece.length } };
  });
}

/** "2019", "in May 2019": of several dates one must be that of the event. */
function checkDates({ text, span, edtf }: Pick<Said, 'text' | 'span' | 'edtf'>, warn: Warn): void {
  const dates = text.dates.flatMap((date) => (date.year === null ? [] : [{ stretch: date, meant: spanInYear(date, date.year) }]));
  const years = piecesOf(text.text).filter(({ piece }) => YEAR.test(piece)).map(({ piece, stretch }) => ({ stretch, meant: spanOfText(piece) }));
  const [first] = [...dates, ...years];
  if (!first || [...dates, ...years].some(({ meant }) => meant === null || overlaps(meant, span))) return;
  const words = text.text.slice(first.stretch.start, first.stretch.end);
  warn(() => text.placeOf(first.stretch), {
    message: `The report is said to date the event by “${words}”; its date is ${edtf}.`,
    actual: words,
    expected: edtf,
    hint: 'Correct the one or the other; if the report is wrong, say so in `disputes`.',
  });
}

function checkSense(sense: SaidSense, { text, stretch, span, edtf, asOf }: Said, warn: Warn): void {
  const meant = spanMeant(sense, asOf);
  if (overlaps(span, meant)) return;
  const words = text.text.slice(stretch.start, stretch.end);
  const [from, to] = [dayOf(meant.start), dayOf(meant.end - DAY)].map((day) => formatDate(day, 'day', 'en'));
  warn(() => text.placeOf(stretch), {
    message: `“${words}” does not fit the date ${edtf}: on ${formatDate(dayOf(asOf.start), 'day', 'en')}, the story’s asOf, it means another time.`,
    actual: words,
    expected: `a date from ${from} to ${to}`,
    hint: 'Correct the date, or asOf; if the report is wrong, say so in `disputes`.',
  });
}

function checkWeekday(weekday: number, { text, stretch, span, edtf }: Said, warn: Warn): void {
  if (span.end - span.start > MAX_DAYS) return;
  const days = Array.from({ length: Math.ceil((span.end - span.start) / DAY) }, (_, index) => dayOf(span.start + index * DAY));
  if (days.some((day) => day.dayOfWeek % 7 === weekday)) return;
  const words = text.text.slice(stretch.start, stretch.end);
  const names = days.map((day) => WEEKDAY_NAMES[day.dayOfWeek % 7] ?? '');
  warn(() => text.placeOf(stretch), {
    message: `“${words}” is not the weekday of the date ${edtf}: that is a ${names.join(' and a ')}.`,
    actual: words,
    expected: names.join(' or '),
    hint: 'Correct the date or the weekday; if the report is wrong, say so in `disputes`.',
  });
}

function disputedIds({ authored }: LintedStory): ReadonlySet<string> {
  return new Set(authored.flatMap(({ id, disputes }) => (disputes.length === 0 ? [] : [id, ...disputes.map((dispute) => dispute.with)])).filter((id) => id !== null));
}
