/** The parts of a time of day: hour, minute, second, millisecond. */
export type ClockParts = readonly [hour: string | null, minute: string | null, second: string | null, millisecond: string | null];

const CLOCK = /^(\d{1,2})(?:[:.](\d{1,2}))?(?:[:.](\d{1,2}))?(?:[.,](\d{1,3}))?\s*([ap])?\.?\s*(?:m\.?)?$/i;

/** Takes a time of day apart: `12:30`, `9:05:30 pm`; null where it cannot be read. The parts are not checked yet. */
export function readClockWords(text: string): ClockParts | null {
  const [, hour, minute, second, millisecond, half] = CLOCK.exec(text.trim()) ?? [];
  if (hour === undefined || (minute === undefined && half === undefined)) return null;
  return [half === undefined ? hour : inHalf(hour, half), minute ?? null, second ?? null, millisecond ?? null];
}

/** 12 am is 0, 12 pm is 12. An hour past 12 with "pm" is left to be refused. */
function inHalf(hour: string, half: string): string {
  const number = Number(hour);
  if (number < 1 || number > 12) return '99';
  return String((number % 12) + (half.toLowerCase() === 'p' ? 12 : 0));
}
