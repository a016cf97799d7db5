import type { DatePart, StoryDate } from '../../story/story.ts';
import { fillPhrase } from './fill-phrase.ts';
import { coarser, pointOf, type DatePoint, type KnownDate } from './known-date.ts';
import { speakPoint, type Speech } from './speak-point.ts';
import { speakRange } from './speak-range.ts';

/** Puts a date into the story's words, as precise as it is known and no more. */
export function speakDate(date: KnownDate, speech: Speech): StoryDate {
  const from = pointOf(date.from);
  const to = pointOf(date.to);
  const points = [from, to].filter((point) => point !== null);
  const parts = partsOf(date, from, to, speech);
  return {
    edtf: date.edtf,
    start: from?.start ?? null,
    end: to?.end ?? null,
    precision: points.map(({ precision }) => precision).reduce(coarser),
    approximate: points.some((point) => point.approximate),
    uncertain: points.some((point) => point.uncertain),
    interval: date.interval,
    parts,
    text: parts.map((part) => part.text).join(''),
  };
}

function partsOf(date: KnownDate, from: DatePoint | null, to: DatePoint | null, speech: Speech): readonly DatePart[] {
  const { phrases } = speech;
  if (from && to) return date.interval ? speakRange(from, to, speech) : speakPoint(from, speech);
  if (from) return fillPhrase(date.to === 'open' ? phrases.since : phrases.sinceUnknownEnd, { date: speakPoint(from, speech) });
  if (to) return fillPhrase(date.from === 'open' ? phrases.until : phrases.untilUnknownStart, { date: speakPoint(to, speech) });
  return [];
}
