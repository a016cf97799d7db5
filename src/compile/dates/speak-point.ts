import type { DatePart } from '../../story/story.ts';
import type { DatePhrases } from '../phrases/date-phrases.ts';
import { fillPhrase, fillText } from './fill-phrase.ts';
import { formatDate, needsEra } from './format-date.ts';
import { htmlDate } from './html-date.ts';
import type { DatePoint } from './known-date.ts';

/** In which language to speak, and the words round the dates. */
export interface Speech {
  /** BCP 47. */
  readonly language: string;
  readonly phrases: DatePhrases;
}

/** One end of a date in words, with what is not known about it: "about 1850", "2004, month unknown". */
export function speakPoint(point: DatePoint, speech: Speech): readonly DatePart[] {
  const { phrases } = speech;
  let parts = bareParts(point, speech);
  if (point.unspecified) parts = fillPhrase(phrases.unspecified[point.unspecified], { date: parts });
  if (point.approximate) parts = fillPhrase(phrases.about, { date: parts });
  if (point.uncertain) parts = fillPhrase(phrases.uncertain, { date: parts });
  return parts;
}

function bareParts(point: DatePoint, speech: Speech): readonly DatePart[] {
  const text = bareText(point, speech);
  const parts = [{ text, dateTime: htmlDate(point) }];
  const { clock } = point;
  if (!clock || clock.local) return parts;
  const offset = clock.offset === '+00:00' ? '' : clock.offset;
  return fillPhrase(speech.phrases.atOffset, { date: parts, offset: offset === '' ? [] : [{ text: offset, dateTime: null }] });
}

function bareText({ precision, day, clock, season }: DatePoint, { language, phrases }: Speech): string {
  const year = yearText(day, needsEra(day), language, phrases);
  switch (precision) {
    case 'time':
      return clock ? formatDate(clock.wall, clock.seconds ? 'second' : 'minute', language) : year;
    case 'day':
    case 'month':
      return formatDate(day, precision, language);
    case 'year':
      return year;
    case 'season':
      return season ? fillText(phrases.seasons[season], { year }) : year;
    case 'decade':
      // Year 0 and before count backwards, and 1–9 make no "0s".
      return day.year < 10 ? between(day, 9, language, phrases) : fillText(phrases.decade, { year: formatDate(day, 'year', language) });
    case 'century':
      return between(day, 99, language, phrases);
    default:
      return precision satisfies never;
  }
}

/** Both ends name their era where the first needs it: "between 10 BC and 1 BC". */
function between(first: DatePoint['day'], years: number, language: string, phrases: DatePhrases): string {
  const era = needsEra(first);
  const [from, to] = [first, first.add({ years })].map((day) => yearText(day, era, language, phrases));
  return fillText(phrases.between, { from: from ?? '', to: to ?? '' });
}

/** A year in words; with its era it says by itself that it is one. */
function yearText(day: DatePoint['day'], era: boolean, language: string, phrases: DatePhrases): string {
  const year = formatDate(day, 'year', language, era);
  return era ? year : fillText(phrases.year, { year });
}
