import type { Random } from './random.ts';

/** A date as an editor writes it, as peers take it, and in words. */
export interface MadeDate {
  readonly edtf: string;
  /** `1987`, `1987-05` or `1987-05-04`: as much as is known. */
  readonly start: string;
  /** Its last day, of the same form; null for a date that is no interval. */
  readonly end: string | null;
  /** For a label: “4 May 1987”. */
  readonly label: string;
  /** At the head of a sentence: “On 4 May 1987”. */
  readonly words: string;
  /** Its first day, for the order: milliseconds in UTC. */
  readonly from: number;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const FIRST_DAY = Date.UTC(1900, 0, 1);
const LAST_DAY = Date.UTC(2024, 5, 30);
const DAY = 86_400_000;
/** Below 1: the nearer to the end, the denser, as in any chronicle; half of all dates fall in the last 33 of 125 years. */
const DENSITY = 0.45;

/** A date between 1900 and June 2024, of one of six precisions, some of them uncertain or approximate. */
export function makeDate(random: Random): MadeDate {
  const from = FIRST_DAY + Math.floor(((LAST_DAY - FIRST_DAY) / DAY) * random.next() ** DENSITY) * DAY;
  const [year, month, day] = new Date(from).toISOString().slice(0, 10).split('-') as [string, string, string];
  const monthName = `${MONTHS[Number(month) - 1]!} ${year}`;
  const chance = random.next();
  if (chance < 0.6) return one(`${year}-${month}-${day}`, '', `${Number(day)} ${monthName}`, 'On', from);
  if (chance < 0.8) return one(`${year}-${month}`, '', monthName, 'In', from);
  if (chance < 0.88) return one(year, '', year, 'In', from);
  if (chance < 0.92) return one(year, '~', `about ${year}`, 'In', from);
  if (chance < 0.95) return one(`${year}-${month}`, '?', `${monthName}, perhaps`, 'In', from);
  return interval(`${year}-${month}`, monthName, Math.min(Number(day), 20), 1 + random.below(8), from);
}

/** A date that a test gives, told as it is written. */
export function exactly(edtf: string): MadeDate {
  const [start = '', end = null] = edtf.replaceAll('X', '0').split('/').map((part) => /^\d{4}(-\d\d){0,2}/.exec(part)?.[0] ?? null);
  return { edtf, start: start ?? '', end, label: edtf, words: `On ${edtf}`, from: Date.parse(start ?? '') };
}

function one(start: string, qualifier: string, label: string, preposition: string, from: number): MadeDate {
  return { edtf: start + qualifier, start, end: null, label, words: `${preposition} ${label}`, from };
}

function interval(month: string, monthName: string, first: number, days: number, from: number): MadeDate {
  const on = (day: number) => `${month}-${String(day).padStart(2, '0')}`;
  const [start, end] = [on(first), on(first + days)];
  const label = `${first}–${first + days} ${monthName}`;
  return { edtf: `${start}/${end}`, start, end, label, words: `From ${first} to ${first + days} ${monthName}`, from };
}
