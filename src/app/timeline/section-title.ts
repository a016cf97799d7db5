import type { Section } from '../../layout/sections.ts';

/** A section's span of time in words: "June 2024", "1994", "1990–1999", "100–1 BC", "1–9 AD"; a dash of its own for what has no place in time. */
export function sectionTitle({ unit, start, end }: Pick<Section, 'unit' | 'start' | 'end'>, language: string): string {
  if (start === null || end === null) return '–';
  const locale = language.toLowerCase() === 'en' ? 'en-GB' : language;
  const era = new Date(start).getUTCFullYear() <= 1 ? ({ era: 'short' } as const) : {};
  const month = unit === 'month' ? ({ month: 'long' } as const) : {};
  const words = new Intl.DateTimeFormat(locale, { year: 'numeric', ...month, ...era, timeZone: 'UTC', calendar: 'gregory' });
  return unit === 'month' || unit === 'year' ? words.format(start) : words.formatRange(start, end - 1);
}
