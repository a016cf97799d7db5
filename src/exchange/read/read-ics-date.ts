import { Temporal } from 'temporal-polyfill';
import type { Place } from '../../compile/report.ts';
import type { RawDate } from '../timeline.ts';
import type { IcsLine } from './ics-lines.ts';
import type { Reading } from './reading.ts';

const DATE = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z)?)?$/;

/** Takes a date of a calendar apart; null, and reported, where it cannot be read. The parts are not checked yet. */
export function readIcsDate(line: IcsLine, at: Place, { report, note }: Reading): RawDate | null {
  const match = DATE.exec(line.value.trim());
  if (!match) {
    report(at, { message: 'This is not a date of a calendar.', actual: line.value, expected: '20240618, or 20240618T093000Z' });
    return null;
  }
  const cell = (text: string | undefined) => (text === undefined ? null : { text, at });
  const [, year, month, day, hour, minute, second, utc] = match;
  const zone = line.parameters.get('TZID') ?? utc;
  const known = zone === undefined || zone === 'Z' || isZone(zone);
  if (!known) note('A time zone is not known by that name; the day is taken without its time.', at.path, zone);
  return {
    at,
    year: cell(year),
    month: cell(month),
    day: cell(day),
    hour: cell(hour),
    minute: cell(minute),
    second: cell(second === '00' ? undefined : second),
    millisecond: null,
    zone: hour !== undefined && known ? cell(zone) : null,
    displayDate: null,
  };
}

function isZone(zone: string): boolean {
  try {
    return /^[a-z]/i.test(zone) && new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** The last day of an event whose end a calendar names by the day after it; null for a day that is none, which is reported elsewhere. */
export function dayBefore(date: RawDate): RawDate {
  try {
    const day = Temporal.PlainDate.from({ year: Number(date.year?.text), month: Number(date.month?.text), day: Number(date.day?.text) }, { overflow: 'reject' }).subtract({ days: 1 });
    return { ...date, year: { text: String(day.year), at: date.at }, month: { text: String(day.month), at: date.at }, day: { text: String(day.day), at: date.at } };
  } catch {
    return date;
  }
}
