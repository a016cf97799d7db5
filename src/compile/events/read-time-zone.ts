import type { Place, Report } from '../report.ts';
import { findNearestWord } from '../text/find-nearest-word.ts';

/** An IANA time zone as written, or null, reported. Offsets such as `+09:00` are no zones: they know no place. */
export function readTimeZone(zone: string | null, at: Place, report: Report): string | null {
  if (zone === null || isZone(zone)) return zone;
  const nearest = findNearestWord(zone.replaceAll(' ', '_'), Intl.supportedValuesOf('timeZone'));
  report(at, {
    message: '`timeZone` is not a time zone.',
    actual: zone,
    expected: 'an IANA name such as Asia/Vladivostok',
    hint: nearest && `Did you mean “${nearest}”?`,
  });
  return null;
}

/** A pure cache: asking Intl takes 50 µs, and most events share their zones. */
const checked = new Map<string, boolean>();

function isZone(zone: string): boolean {
  const known = checked.get(zone) ?? (/^[a-z]/i.test(zone) && isKnownToIntl(zone));
  checked.set(zone, known);
  return known;
}

function isKnownToIntl(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
