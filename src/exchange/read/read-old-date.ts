import type { Report } from '../../compile/report.ts';
import type { Cell, RawDate } from '../timeline.ts';

/** Ways of writing a whole date in one value: `2011,12,10,07,02`, `2011-12-10`, and `12/10/2011`, month first as TimelineJS has it. */
const YEAR_FIRST = /^(-?\d+)(?:[-,/.]\s*(\d{1,2}))?(?:[-,/.]\s*(\d{1,2}))?(?:[,T ]\s*(\d{1,2}))?(?:[,:]\s*(\d{1,2}))?(?:[,:]\s*(\d{1,2}))?$/;
const MONTH_FIRST = /^(?:(\d{1,2})\/)?(?:(\d{1,2})\/)(\d{3,})(?:\s+(\d{1,2}):(\d{1,2})(?::(\d{1,2}))?)?$/;

/** Takes a date in one value apart; null, and reported, where it cannot be read. The parts are not checked yet. */
export function readOldDate(cell: Cell, report: Report): RawDate | null {
  const parts = partsOf(cell.text.trim());
  if (!parts) {
    report(cell.at, {
      message: 'This is not a date that can be read.',
      actual: cell.text,
      expected: 'a year, or year, month and day: 2011,12,10',
    });
    return null;
  }
  const [year, month, day, hour, minute, second] = parts.map((text) => (text === undefined || text === '' ? null : { text, at: cell.at }));
  return {
    at: cell.at,
    year: year ?? null,
    month: month ?? null,
    day: day ?? null,
    hour: hour ?? null,
    minute: minute ?? null,
    second: second ?? null,
    millisecond: null,
    zone: null,
    displayDate: null,
  };
}

function partsOf(text: string): readonly (string | undefined)[] | null {
  const american = MONTH_FIRST.exec(text);
  if (american) {
    const [, first, second, year, ...time] = american;
    return first === undefined ? [year, second, undefined, ...time] : [year, first, second, ...time];
  }
  return YEAR_FIRST.exec(text)?.slice(1) ?? null;
}
