import type { DatePart } from '../../story/story.ts';
import { dateFormatter, needsEra, wallMilliseconds, type DateShape } from './format-date.ts';
import { htmlDate } from './html-date.ts';
import type { DatePoint } from './known-date.ts';
import { speakPoint, type Speech } from './speak-point.ts';

/** From one point to another: "19–20 July 2000" as two parts with a separator between them. */
export function speakRange(from: DatePoint, to: DatePoint, speech: Speech): readonly DatePart[] {
  const shape = sharedShape(from, to);
  if (shape === null) return [...speakPoint(from, speech), separator(speech.phrases.range), ...speakPoint(to, speech)];
  if (from.start === to.start) return speakPoint(from, speech);
  const formatter = dateFormatter(speech.language, shape, needsEra(from.day));
  if (startsWithYear(formatter, from)) return [...speakPoint(from, speech), separator(speech.phrases.range), { text: restOfEnd(formatter, from, to), dateTime: htmlDate(to) }];
  const pieces = formatter.formatRangeToParts(wallMilliseconds(from.day), wallMilliseconds(to.day));
  const lastOfStart = pieces.findLastIndex((piece) => piece.source === 'startRange');
  const firstOfEnd = pieces.findIndex((piece) => piece.source === 'endRange');
  if (lastOfStart === -1 || firstOfEnd <= lastOfStart) return [separator(formatter.formatRange(wallMilliseconds(from.day), wallMilliseconds(to.day)))];
  const join = (start: number, end?: number) => pieces.slice(start, end).map((piece) => piece.value).join('');
  const first = join(0, lastOfStart + 1);
  const middle = join(lastOfStart + 1, firstOfEnd);
  return [
    { text: first, dateTime: htmlDate(from) },
    separator(tidySeparator(middle, first)),
    { text: join(firstOfEnd), dateTime: htmlDate(to) },
  ];
}

/** What both points show, if they show the same and nothing is unsure about either; else null. */
function sharedShape(from: DatePoint, to: DatePoint): DateShape | null {
  const { precision } = from;
  const sure = [from, to].every((point) => !point.approximate && !point.uncertain && point.unspecified === null);
  return sure && precision === to.precision && (precision === 'day' || precision === 'month' || precision === 'year') ? precision : null;
}

/** In Chinese and Japanese `Intl` writes a day as "2000年7月19日" and a range as "2000/07/19～2000/07/20". */
function startsWithYear(formatter: Intl.DateTimeFormat, { day }: DatePoint): boolean {
  const [first, second] = formatter.formatToParts(wallMilliseconds(day));
  return first?.type === 'year' && second?.value === '年';
}

/** The second date without the year, and the month, that both share: "20日" after "2000年7月19日". */
function restOfEnd(formatter: Intl.DateTimeFormat, from: DatePoint, to: DatePoint): string {
  const [before, after] = [from, to].map(({ day }) => formatter.formatToParts(wallMilliseconds(day)));
  const differs = after?.findIndex(({ value }, at) => value !== before?.[at]?.value) ?? 0;
  return after?.slice(differs).map(({ value }) => value).join('') ?? '';
}

/** Between numbers an en dash stands without spaces ("19–20 July"), between words with them; data differ by ICU version. */
function tidySeparator(text: string, before: string): string {
  if (text.trim() !== '–') return text;
  return /^\p{N}+$/u.test(before) ? '–' : text.replace(/\s/gu, ' ');
}

function separator(text: string): DatePart {
  return { text, dateTime: null };
}
