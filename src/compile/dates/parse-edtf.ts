import { parse } from 'edtf';

/** One end of an EDTF date as its grammar sees it: numbers, not yet checked against the calendar. */
export interface ParsedDate {
  readonly kind: 'date' | 'season';
  readonly year: number;
  /** From 1; for a season 21–24; null where the text has none. */
  readonly month: number | null;
  readonly day: number | null;
  readonly time: ParsedTime | null;
  readonly unspecified: Unspecified | null;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

export interface ParsedTime {
  readonly hour: number;
  readonly minute: number;
  /** Null where the text has none. */
  readonly second: number | null;
  /** `Z`, `+09:00`, or null. */
  readonly offset: string | null;
}

/** Which digits are written as X. */
export type Unspecified = 'year-digit' | 'year-digits' | 'month' | 'month-and-day' | 'day';

/** Masks of the digits that level 1 lets be unspecified, with the number of parts that the date then has. */
const UNSPECIFIED: ReadonlyMap<string, Unspecified> = new Map([
  ['8:1', 'year-digit'],
  ['12:1', 'year-digits'],
  ['48:2', 'month'],
  ['240:3', 'month-and-day'],
  ['192:3', 'day'],
]);

/** Plain years, months and days, nearly all dates of a story: the library's grammar needs 0.3 ms each. */
const PLAIN = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

const NOTHING = { month: null, day: null, time: null, unspecified: null, approximate: false, uncertain: false } as const;

/** Reads EDTF level 0–1 and qualified parts such as `2023-~09`, without intervals; null for anything else. */
export function parseEdtf(text: string): ParsedDate | null {
  const plain = PLAIN.exec(text);
  if (plain) {
    const [, year, month, day] = plain;
    return { ...NOTHING, kind: 'date', year: Number(year), month: numberOr(month), day: numberOr(day) };
  }
  return parseWithLibrary(text) ?? parseQualified(text);
}

/** The library knows no qualifier behind an unspecified digit or a season: `201X~`, `2001-21?`. Level 1 does. */
function parseQualified(text: string): ParsedDate | null {
  const qualifier = /[?~%]$/.exec(text)?.[0];
  const base = qualifier && parseWithLibrary(text.slice(0, -1));
  return base && !base.time && !base.approximate && !base.uncertain ? { ...base, approximate: qualifier !== '?', uncertain: qualifier !== '~' } : null;
}

function parseWithLibrary(text: string): ParsedDate | null {
  const ast = parseOrNull(text);
  if (!ast) return null;
  const [year = 0, second, third, hour, minute, seconds, fraction] = ast.values;
  const approximate = Boolean(ast.approximate);
  const uncertain = Boolean(ast.uncertain);
  if (ast.type === 'Year') return ast.level === 1 ? { ...NOTHING, kind: 'date', year } : null;
  if (ast.type === 'Season') return ast.level === 1 ? { ...NOTHING, kind: 'season', year, month: second ?? null, approximate, uncertain } : null;
  if (ast.type !== 'Date' || fraction !== undefined) return null;
  const unspecified = UNSPECIFIED.get(`${ast.unspecified}:${ast.values.length}`) ?? null;
  if (ast.unspecified !== undefined && !unspecified) return null;
  const time = hour === undefined || minute === undefined ? null : { hour, minute, second: numberOr(seconds), offset: ast.timeZone ?? null };
  return { kind: 'date', year, month: second === undefined ? null : second + 1, day: numberOr(third), time, unspecified, approximate, uncertain };
}

function parseOrNull(text: string): ReturnType<typeof parse> | null {
  try {
    return parse(text);
  } catch {
    return null;
  }
}

function numberOr(value: string | number | undefined): number | null {
  return value === undefined ? null : Number(value);
}
