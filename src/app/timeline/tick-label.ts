import { saysEra, type StripTick } from '../../layout/strip-axis.ts';
import { emsIn } from '../../layout/text-lines.ts';

const DAY = 86_400_000;

const TICK_FORMATS = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'short' },
  day: { month: 'short', day: 'numeric' },
  time: { hour: 'numeric', minute: 'numeric' },
} satisfies Record<StripTick['unit'], Intl.DateTimeFormatOptions>;

/** By language and form: to make a format takes longer than to use it. A pure cache. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** The words at a tick of the strip, in the story's language. */
export function tickLabel(tick: StripTick, language: string): string {
  const { time, unit: step } = tick;
  // Among hours, midnight is named by its day: two days have the same hours.
  const unit = step === 'time' && time % DAY === 0 ? 'day' : step;
  const era = saysEra(tick) ? ({ era: 'short' } as const) : { era: undefined };
  const key = [language, unit, era.era].join();
  const format = formats.get(key) ?? new Intl.DateTimeFormat(language, { ...TICK_FORMATS[unit], ...era, timeZone: 'UTC', calendar: 'gregory' });
  formats.set(key, format);
  return format.format(time);
}

/** Size of the labels, and room between two of them, in CSS pixels. */
const TYPE = 11;
const SPACE = 6;

/** Room for a year with its era, in CSS pixels: "600 BC" is short, "600 г. до н. э." is not. */
export function eraRoom(language: string): number {
  return Math.ceil(emsIn(tickLabel({ position: 0, time: Date.parse('-002999-01-01T00:00:00Z'), unit: 'year' }, language)) * TYPE) + SPACE;
}
