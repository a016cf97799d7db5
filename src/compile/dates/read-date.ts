import { MAX_DATE_LENGTH } from '../limits.ts';
import type { KnownDate, DateEnd } from './known-date.ts';
import type { Read } from './read.ts';
import { readPoint } from './read-point.ts';
import { describeUnreadable } from './suggest-date.ts';

/**
 * Reads an EDTF date, level 0–1, and checks it against the calendar.
 * `timeZone` (a valid IANA name or null) matters to times of day only: a calendar date counts as UTC and never shifts.
 */
export function readDate(edtf: string, timeZone: string | null = null): Read<KnownDate> {
  if (edtf.length > MAX_DATE_LENGTH) return { ok: false, fault: describeUnreadable(edtf) };
  // Not by the library: it knows no interval of seasons.
  const ends = edtf.split('/');
  const [first = '', last] = ends;
  if (ends.length > 2) return { ok: false, fault: describeUnreadable(edtf) };
  if (last === undefined) {
    const point = readPoint(first, timeZone);
    return point.ok ? { ok: true, value: { edtf, from: point.value, to: point.value, interval: false } } : point;
  }
  return readInterval(edtf, first, last, timeZone);
}

function readInterval(edtf: string, first: string, last: string, timeZone: string | null): Read<KnownDate> {
  const from = readEnd(first, timeZone);
  const to = readEnd(last, timeZone);
  if (!from.ok || !to.ok) {
    const whole = describeUnreadable(edtf);
    return { ok: false, fault: whole.hint ? whole : from.ok ? (to.ok ? whole : to.fault) : from.fault };
  }
  const [start, end] = [from.value, to.value];
  if (typeof start === 'string' && typeof end === 'string') {
    return { ok: false, fault: {
      message: 'An interval needs a beginning or an end.',
      actual: edtf,
      expected: 'a date on one side of “/”',
    } };
  }
  if (typeof start === 'object' && typeof end === 'object') {
    if (start.clock || end.clock) {
      return { ok: false, fault: {
        message: 'An interval cannot have times of day.',
        actual: edtf,
        expected: 'dates on both sides of “/”',
        hint: `Write: ${first.slice(0, 10)}/${last.slice(0, 10)}`,
      } };
    }
    if (end.end <= start.start) {
      return { ok: false, fault: {
        message: 'The interval ends before it begins.',
        actual: edtf,
        expected: 'the earlier date first',
        hint: `Write: ${last}/${first}`,
      } };
    }
  }
  return { ok: true, value: { edtf, from: start, to: end, interval: true } };
}

function readEnd(text: string, timeZone: string | null): Read<DateEnd> {
  if (text === '') return { ok: true, value: 'unknown' };
  return text === '..' ? { ok: true, value: 'open' } : readPoint(text, timeZone);
}
