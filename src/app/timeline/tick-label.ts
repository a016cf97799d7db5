import { type LabelRoom, saysEra, type StripTick } from '../../layout/strip-axis.ts';
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

const [LONG_AGO, ...MONTHS] = ['-002999-01', ...Array.from({ length: 12 }, (_, at) => `2000-${String(at + 1).padStart(2, '0')}`)].map((month) => Date.parse(month));

/** Room for a year with its era, and for a month with its year: "600 BC" and "Mar 2000" are short, "600 г. до н. э." and "март 2000 г." are not. */
export function labelRoom(language: string): LabelRoom {
  const roomFor = (time: number, unit: StripTick['unit']) => Math.ceil(emsIn(tickLabel({ position: 0, time, unit }, language)) * TYPE) + SPACE;
  return { era: roomFor(LONG_AGO!, 'year'), month: Math.max(...MONTHS.map((time) => roomFor(time, 'month'))) };
}
