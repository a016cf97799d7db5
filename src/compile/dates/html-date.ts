import type { DatePoint } from './known-date.ts';

/** A value valid in HTML's `<time datetime>`, or null where HTML cannot say it or it is not known. */
export function htmlDate(point: DatePoint): string | null {
  const { precision, day, clock } = point;
  if (day.year < 1 || point.approximate || point.uncertain) return null;
  const year = String(day.year).padStart(4, '0');
  const month = `${year}-${pad(day.month)}`;
  switch (precision) {
    case 'year':
      return year;
    case 'month':
      return month;
    case 'day':
      return `${month}-${pad(day.day)}`;
    case 'time':
      // Local mean time had offsets with seconds ("+08:27:44"), which HTML does not know.
      return clock?.offset.length === '+00:00'.length ? `${month}-${pad(day.day)}T${timeText(clock)}${clock.offset}` : null;
    case 'season':
    case 'decade':
    case 'century':
      return null;
    default:
      return precision satisfies never;
  }
}

function timeText({ wall, seconds }: NonNullable<DatePoint['clock']>): string {
  const minutes = `${pad(wall.hour)}:${pad(wall.minute)}`;
  return seconds ? `${minutes}:${pad(wall.second)}` : minutes;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
