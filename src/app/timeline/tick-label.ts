import type { StripTick } from '../../layout/strip-axis.ts';

const DAY = 86_400_000;
/** Up to it, a year needs its era: beside “200 BC”, a bare “1” says little. (`Date.UTC` would read 1 as 1901.) */
const YEAR_ONE = Date.parse('0001-01-01T00:00:00Z');

const TICK_FORMATS = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'short' },
  day: { month: 'short', day: 'numeric' },
  time: { hour: 'numeric', minute: 'numeric' },
} satisfies Record<StripTick['unit'], Intl.DateTimeFormatOptions>;

/** By language and form: to make a format takes longer than to use it. A pure cache. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** The words at a tick of the strip, in the story's language. */
export function tickLabel({ time, unit: step }: StripTick, language: string): string {
  // Among hours, midnight is named by its day: two days have the same hours.
  const unit = step === 'time' && time % DAY === 0 ? 'day' : step;
  const era = time <= YEAR_ONE && unit === 'year' ? ({ era: 'short' } as const) : { era: undefined };
  const key = [language, unit, era.era].join();
  const format = formats.get(key) ?? new Intl.DateTimeFormat(language, { ...TICK_FORMATS[unit], ...era, timeZone: 'UTC', calendar: 'gregory' });
  formats.set(key, format);
  return format.format(time);
}
