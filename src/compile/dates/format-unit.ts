/** Units that gaps are counted in. */
export type Unit = 'year' | 'month' | 'day';

/** A pure cache: making a formatter takes 50 µs, a story has thousands of gaps. */
const formatters = new Map<string, Intl.NumberFormat>();

/** "4 years", in the language's own plural. */
export function formatUnit(unit: Unit, count: number, language: string): string {
  const key = `${language} ${unit}`;
  const formatter = formatters.get(key) ?? new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' });
  formatters.set(key, formatter);
  return formatter.format(count);
}
