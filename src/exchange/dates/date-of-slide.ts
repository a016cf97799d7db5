import { readDate } from '../../compile/dates/read-date.ts';
import type { KnownDate } from '../../compile/dates/known-date.ts';
import type { Reading } from '../read/reading.ts';
import type { Slide } from '../timeline.ts';
import { edtfPart, type EdtfPart } from './edtf-part.ts';

/** When an event was, in the story's terms. */
export interface When {
  readonly edtf: string;
  readonly timeZone: string | null;
  /** A time of day that could not be placed: "06:45", "09:30–11:00". Null where there was none. */
  readonly clock: string | null;
  readonly known: KnownDate;
}

/** The date of an event or era; null where it has none or an impossible one, which is reported. */
export function dateOfSlide(slide: Slide, timeZone: string | null, reading: Reading): When | null {
  const { report } = reading;
  if (!slide.start) {
    report((slide.end ?? slide).at, {
      message: slide.end ? 'There is an end, but no beginning.' : 'The event has no date.',
      expected: 'at least a year',
      hint: slide.end ? null : 'Only the title needs none; a spreadsheet marks it by “title” in the column Type.',
    });
    return null;
  }
  const start = edtfPart(slide.start, report);
  const end = slide.end && hasParts(slide) ? edtfPart(slide.end, report) : null;
  if (!start || (slide.end && hasParts(slide) && !end)) return null;
  const when = place(start, end, timeZone, slide, reading);
  const read = readDate(when.edtf, when.timeZone);
  if (read.ok) return { ...when, known: read.value };
  const { message, expected, hint } = read.fault;
  const where = end ? slide.end : slide.start;
  report((where?.year ?? slide).at, end && message.includes('ends before') ? { message: 'The end lies before the beginning.', actual: `from ${start.edtf} to ${end.edtf}`, expected: 'the earlier date first' } : { message, actual: when.edtf, expected: expected ?? null, hint: hint ?? null });
  return null;
}

/** An end of nothing but words is no date. */
function hasParts({ end }: Slide): boolean {
  return Boolean(end?.year ?? end?.month ?? end?.day ?? end?.hour);
}

function place(start: EdtfPart, end: EdtfPart | null, timeZone: string | null, slide: Slide, { note }: Reading): Omit<When, 'known'> {
  const path = (slide.start?.hour ?? slide.end?.hour ?? slide.start ?? slide).at.path;
  const clocks = [start.clock, end?.clock ?? null].filter((clock) => clock !== null);
  const clock = clocks.length === 0 ? null : [...new Set(clocks)].join('–');
  const interval = end !== null && end.edtf !== start.edtf;
  if (slide.start?.millisecond ?? slide.end?.millisecond) note('Thousandths of a second are left out.', path);
  if (interval) {
    if (clock) note('Times of day of a stretch of days are left out of its date.', path, clock);
    return { edtf: `${start.edtf}/${end.edtf}`, timeZone: null, clock };
  }
  const zone = start.zone ?? timeZone;
  if (start.clock !== null && zone !== null && start.clock.includes(':')) {
    if (end?.clock && end.clock !== start.clock) note('The time at which an event ends is left out.', path, end.clock);
    const moment = `${start.edtf}T${start.clock}`;
    return zone === 'Z' ? { edtf: `${moment}Z`, timeZone, clock: null } : { edtf: moment, timeZone: zone, clock: null };
  }
  if (clock) note('A time of day without a time zone cannot be placed: the day is taken, the time stands under `said` where there is room.', path, clock);
  return { edtf: start.edtf, timeZone: null, clock };
}
