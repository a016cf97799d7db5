import { Temporal } from 'temporal-polyfill';
import type { DatePoint } from './known-date.ts';
import type { ParsedDate, ParsedTime } from './parse-edtf.ts';
import type { Read } from './read.ts';
import { describeImpossible } from './suggest-date.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** A moment on a clock. */
export type Moment = Pick<DatePoint, 'precision' | 'start' | 'end' | 'day' | 'clock'>;

/**
 * Finds the instant of a time of day: by its offset if it has one, else by the place's time zone.
 * Its words will be those of the place's clock where the zone is known, else of the clock as written.
 */
export function readClock(text: string, date: ParsedDate, time: ParsedTime, timeZone: string | null): Read<Moment> {
  const wall = wallOf(date, time);
  if (!wall) return { ok: false, fault: describeImpossible(text) };
  if (time.offset !== null) return readAtOffset(wall, time, time.offset, timeZone);
  if (timeZone === null) {
    return { ok: false, fault: {
      message: 'A time of day needs a time zone.',
      actual: text,
      expected: 'a timeZone of the event, or an offset behind the time',
      hint: `Add timeZone: Area/City, or write the offset: ${text}+00:00`,
    } };
  }
  const earlier = wall.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  const later = wall.toZonedDateTime(timeZone, { disambiguation: 'later' });
  if (!earlier.toPlainDateTime().equals(wall)) {
    return { ok: false, fault: {
      message: `The clocks of ${timeZone} skip this time.`,
      actual: text,
      expected: 'a time that the place’s clocks showed',
      hint: `Before the change: ${clockText(earlier)}; after it: ${clockText(later)}`,
    } };
  }
  if (earlier.epochMilliseconds !== later.epochMilliseconds) {
    return { ok: false, fault: {
      message: `The clocks of ${timeZone} show this time twice.`,
      actual: text,
      expected: 'a time with its offset',
      hint: `Write ${text}${earlier.offset} or ${text}${later.offset}`,
    } };
  }
  return { ok: true, value: momentOf(earlier, time, true) };
}

function wallOf({ year, month, day }: ParsedDate, { hour, minute, second }: ParsedTime): Temporal.PlainDateTime | null {
  try {
    return Temporal.PlainDateTime.from({ year, month: month ?? 0, day: day ?? 0, hour, minute, second: second ?? 0 }, { overflow: 'reject' });
  } catch {
    return null;
  }
}

function readAtOffset(wall: Temporal.PlainDateTime, time: ParsedTime, offset: string, timeZone: string | null): Read<Moment> {
  const written = wall.toZonedDateTime(offset);
  return { ok: true, value: momentOf(timeZone === null ? written : written.withTimeZone(timeZone), time, timeZone !== null) };
}

function momentOf(moment: Temporal.ZonedDateTime, { second }: ParsedTime, local: boolean): Moment {
  const start = moment.epochMilliseconds;
  const seconds = second !== null;
  const clock = { wall: moment.toPlainDateTime(), offset: moment.offset, seconds, local };
  return { precision: 'time', start, end: start + (seconds ? SECOND : MINUTE), day: moment.toPlainDate(), clock };
}

function clockText(moment: Temporal.ZonedDateTime): string {
  return moment.toString({ smallestUnit: 'minute', timeZoneName: 'never' });
}
