import type { Report } from '../../compile/report.ts';
import type { Cell, RawDate } from '../timeline.ts';

/** Furthest year from 0 that a story can hold. */
const MAX_YEAR = 200_000;

/** A date of a timeline as EDTF, exactly as precise as it was given. */
export interface EdtfPart {
  /** The day, month or year. */
  readonly edtf: string;
  /** `14:30`, `14:30:05`, `14 h`; null where no time was given. */
  readonly clock: string | null;
  /** `Z`, an IANA name, or null. */
  readonly zone: string | null;
}

/**
 * Checks a date part by part; null where it is none, with every fault reported at its own place.
 * Years before 1 are historical, as TimelineJS shows them: -44 is "44 BCE", which EDTF writes -0043.
 */
export function edtfPart(date: RawDate, report: Report): EdtfPart | null {
  const { year: yearCell, month: monthCell, day: dayCell } = date;
  if (!yearCell) {
    report((monthCell ?? dayCell ?? date).at, { message: 'The date has no year.', actual: wordsOf(date), expected: 'a year; month, day and time only behind it' });
    return null;
  }
  const year = readYear(yearCell, report);
  const month = readMonth(monthCell, report);
  const day = readDay(dayCell, report);
  const clock = readClock(date, report);
  if (year === null || month === null || day === null || clock === null) return null;
  if (day && !month) return refuse(dayCell ?? date, report, { message: 'A day needs its month.', actual: wordsOf(date), expected: 'the month too, or neither' });
  if (clock !== '' && !day) return refuse(date.hour ?? date, report, { message: 'A time of day needs its day.', actual: wordsOf(date), expected: 'year, month and day' });
  if (month && Math.abs(year) > 9999) {
    return refuse(monthCell ?? date, report, { message: 'So far away, a month cannot be told.', actual: wordsOf(date), expected: 'the year alone' });
  }
  if (day && month && !hasDay(year, month, day, dayCell ?? yearCell, report)) return null;
  return { edtf: [yearText(year), ...[month, day].filter(Boolean).map(pad)].join('-'), clock: clock === '' ? null : clock, zone: date.zone?.text ?? null };
}

function refuse({ at }: { readonly at: Cell['at'] }, report: Report, fault: Parameters<Report>[1]): null {
  report(at, fault);
  return null;
}

/** The astronomical year, or null. */
function readYear(cell: Cell, report: Report): number | null {
  if (!/^[+-]?\d{1,15}$/.test(cell.text)) {
    return refuse(cell, report, { message: 'This is not a year.', actual: cell.text, expected: 'a whole number: 1850, or -44 for 44 BCE' });
  }
  const year = Number(cell.text);
  if (year === 0) return refuse(cell, report, { message: 'There is no year 0.', actual: cell.text, expected: '1 for 1 CE, or -1 for 1 BCE' });
  if (Math.abs(year) > MAX_YEAR) {
    return refuse(cell, report, { message: 'The year is too far away for a story.', actual: cell.text, expected: `a year between -${MAX_YEAR} and ${MAX_YEAR}` });
  }
  return year < 0 ? year + 1 : year;
}

/** From 1 to 12; 0 where there is none, null where it is none. */
function readMonth(cell: Cell | null, report: Report): number | null {
  if (!cell) return 0;
  const month = /^\d{1,2}$/.test(cell.text) ? Number(cell.text) : NaN;
  if (month >= 1 && month <= 12) return month;
  const isNumber = !Number.isNaN(month);
  return refuse(cell, report, { message: isNumber ? `There is no month ${month}.` : 'This is not a month.', actual: cell.text, expected: 'a number from 1 to 12' });
}

/** From 1 to 31; 0 where there is none, null where it is none. */
function readDay(cell: Cell | null, report: Report): number | null {
  if (!cell) return 0;
  const day = /^\d{1,2}$/.test(cell.text) ? Number(cell.text) : NaN;
  if (day >= 1 && day <= 31) return day;
  const isNumber = !Number.isNaN(day);
  return refuse(cell, report, { message: isNumber ? `No month has a day ${day}.` : 'This is not a day.', actual: cell.text, expected: 'a number from 1 to 31' });
}

function hasDay(year: number, month: number, day: number, cell: Cell, report: Report): boolean {
  // The calendar repeats after 400 years; `Date` has its own ideas of the years 0 to 99.
  const last = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  if (day <= last) return true;
  report(cell.at, { message: `That month has no day ${day}.`, actual: `${yearText(year)}-${pad(month)}-${pad(day)}`, expected: `a day from 1 to ${last}` });
  return false;
}

/** The time of day; empty where there is none, null where it is none. */
function readClock({ hour, minute, second, millisecond }: RawDate, report: Report): string | null {
  const parts = [[hour, 23], [minute, 59], [second, 59], [millisecond, 999]] as const;
  let faults = 0;
  for (const [cell, most] of parts) {
    if (!cell || (/^\d{1,3}$/.test(cell.text) && Number(cell.text) <= most)) continue;
    report(cell.at, { message: 'There is no such time of day.', actual: cell.text, expected: `a number from 0 to ${most}` });
    faults += 1;
  }
  const finer = minute ?? second ?? millisecond;
  if (faults > 0) return null;
  if (!hour) return finer ? refuse(finer, report, { message: 'A time of day needs its hour.', actual: finer.text, expected: 'the hour too' }) : '';
  if (!minute) return `${Number(hour.text)} h`;
  return [hour, minute, ...(second ? [second] : [])].map(({ text }) => pad(Number(text))).join(':');
}

/** A year as EDTF: four digits, or `Y` before more. */
export function yearText(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${digits.length > 4 ? 'Y' : ''}${year < 0 ? '-' : ''}${digits}`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

function wordsOf({ year, month, day, hour, minute }: RawDate): string {
  const parts: readonly (readonly [string, Cell | null])[] = [['year', year], ['month', month], ['day', day], ['hour', hour], ['minute', minute]];
  return parts.flatMap(([name, cell]) => (cell ? [`${name} ${cell.text}`] : [])).join(', ');
}
