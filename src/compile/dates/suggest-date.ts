import type { Fault } from '../report.ts';
import { findNearestWord } from '../text/find-nearest-word.ts';
import { parseEdtf } from './parse-edtf.ts';

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const MONTH_NAME = '([a-z]{3,9})\\.?';
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

const EXPECTED = 'an EDTF date: 2019, 2023-09, 2023-09-13, 2000-07-19/2000-07-20, 1850~ (about), 2024-06? (not certain)';

type Suggest = (...groups: string[]) => string | null;

/** Ways of writing a date that editors use, and their EDTF spelling. Patterns are matched against the whole text, in lower case. */
const SPELLINGS: readonly (readonly [pattern: string, suggest: Suggest])[] = [
  ['(?:circa|ca\\.?|c\\.?|about|around|approx\\.?|approximately) *(.+)', (rest = '') => signed(rest, '~')],
  [`(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH_NAME},? (\\d{4})`, (day = '', month = '', year = '') => named(year, month, day)],
  [`${MONTH_NAME} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})`, (month = '', day = '', year = '') => named(year, month, day)],
  ['(?:maybe|perhaps|possibly|probably) (.+)', (rest = '') => signed(rest, '?')],
  [`${MONTH_NAME},? (?:of )?(\\d{4})`, (month = '', year = '') => named(year, month, null) ?? season(year, month)],
  [`(\\d{4}),? ${MONTH_NAME}`, (year = '', month = '') => named(year, month, null)],
  ['(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})', (year = '', month = '', day = '') => numbered(year, month, day)],
  ['(\\d{4})[-.](\\d{1,2})', (year = '', month = '') => numbered(year, month, null)],
  ['(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})', (first = '', second = '', year = '') => eitherOrder(first, second, year)],
  ['(\\d{4})(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])', (year = '', month = '', day = '') => numbered(year, month, day)],
  ['(\\d{1,2})[-/.](\\d{4})', (month = '', year = '') => numbered(year, month, null)],
  ['(?:the )?(\\d{3})0[’\']?s', (digits = '') => `${digits}X`],
  ['(\\d{3})', (digits = '') => `${digits}X (the decade)`],
  ['(?:the )?(\\d{1,2})(?:st|nd|rd|th) century', (ordinal = '') => `${pad(String(Number(ordinal) - 1))}XX`],
  ['(\\d{1,4}) ?(?:bce?|b\\.c\\.(?:e\\.)?)', (year = '') => `${Number(year) === 1 ? '' : '-'}${String(Number(year) - 1).padStart(4, '0')}`],
  ['(?:ad|ce) ?(\\d{1,4})', (year = '') => year.padStart(4, '0')],
  ['(\\d{1,4}) ?(?:ad|ce)', (year = '') => year.padStart(4, '0')],
  ['(?:since|from|after) (.+)', (rest = '') => interval(spellPoint(rest), '..')],
  ['(?:until|before|till|by) (.+)', (rest = '') => interval('..', spellPoint(rest))],
  ['[[{](\\d{4}).*\\b(\\d{4})[\\]}]', (first = '', last = '') => `${first}/${last}`],
  ['(\\d{4}-\\d\\d-\\d\\d)[t ](\\d\\d:\\d\\d(?::\\d\\d)?)(?:\\.\\d+)? ?(z|[+-]\\d\\d:\\d\\d|)', (day = '', time = '', offset = '') => `${day}T${time}${offset.toUpperCase()}`],
  ['(\\d{4}(?:-\\d\\d)?(?:-\\d\\d)?) ?(?:-|–|—|to) ?(\\d{4}(?:-\\d\\d)?(?:-\\d\\d)?)', (first = '', last = '') => `${first}/${last}`],
  ['(.+?) (?:-|–|—|to) (.+)', (first = '', last = '') => interval(spellPoint(first), spellPoint(last))],
];

/** A text that is no EDTF of level 0–1, with the spelling it probably means. */
export function describeUnreadable(text: string): Fault {
  if (/^-?\d{4,}-\d\d(?:-\d\d)?(?:T\d\d:\d\d[^\s.]*)?$/.test(text)) return describeImpossible(text);
  const spelling = text.length < 60 ? spell(text) : null;
  return { message: 'This is not a date that can be read.', actual: text, expected: EXPECTED, hint: spelling && `Write: ${spelling}` };
}

/** A date or time that no calendar or clock has. */
export function describeImpossible(text: string): Fault {
  const [, year = '', month = '', day] = /^(-?\d+)-(\d\d)(?:-(\d\d))?/.exec(text) ?? [];
  if (Number(month) < 1 || Number(month) > 12) {
    return { message: 'There is no such month.', actual: text, expected: 'a month from 01 to 12, or a season from 21 to 24' };
  }
  const days = new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0)).getUTCDate();
  if (day !== undefined && (Number(day) > days || Number(day) < 1)) {
    return {
      message: 'There is no such day in the calendar.',
      actual: text,
      expected: `a day from 01 to ${days}`,
      hint: `The last day of that month is ${year}-${month}-${days}.`,
    };
  }
  return { message: 'There is no such time of day.', actual: text, expected: 'a time from 00:00 to 23:59' };
}

function spell(text: string): string | null {
  const lower = text.trim().toLowerCase();
  for (const [pattern, suggest] of SPELLINGS) {
    const match = new RegExp(`^${pattern}$`).exec(lower);
    const spelling = match && suggest(...match.slice(1));
    if (spelling) return spelling;
  }
  return null;
}

function signed(rest: string, sign: '~' | '?'): string | null {
  const whole = `${spellPoint(rest)}${sign}`;
  return parseEdtf(whole) && whole;
}

function interval(from: string | null, to: string | null): string | null {
  return from && to && `${from}/${to}`;
}

/** The same for a part of a text, which may be EDTF already; null where it is more than one point in time, or none. */
function spellPoint(text: string): string | null {
  return [text, spell(text)].find((spelling) => spelling && parseEdtf(spelling)) ?? null;
}

function named(year: string, month: string, day: string | null): string | null {
  const number = MONTHS.findIndex((name) => name.startsWith(month) || (month === 'sept' && name === 'september')) + 1;
  const nearest = number || MONTHS.indexOf(findNearestWord(month, month.length > 4 ? MONTHS : []) ?? '') + 1;
  return nearest ? numbered(year, String(nearest), day) : null;
}

function season(year: string, name: string): string | null {
  const index = SEASONS.indexOf(name === 'fall' ? 'autumn' : name);
  return index === -1 ? null : `${year}-${21 + index}`;
}

function eitherOrder(first: string, second: string, year: string): string | null {
  if (Number(first) > 12) return numbered(year, second, first);
  if (Number(second) > 12 || first === second) return numbered(year, first, second);
  return `${numbered(year, second, first)} (day first) or ${numbered(year, first, second)} (month first)`;
}

function numbered(year: string, month: string, day: string | null): string | null {
  if (Number(month) < 1 || Number(month) > 12 || Number(day ?? 1) < 1 || Number(day ?? 1) > 31) return null;
  return [year, pad(month), ...(day === null ? [] : [pad(day)])].join('-');
}

function pad(number: string): string {
  return number.padStart(2, '0');
}
