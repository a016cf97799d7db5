import type { BareDate } from './date-in-text.ts';
import { followsYear, type YearChance } from './follows-year.ts';

/** Years are looked for between these: other numbers of four figures are hardly years. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2100;

/** What stands before and after a year is looked at this far, in UTF-16 units. */
const WINDOW = 40;

const FOUR_FIGURES = /(?<![\p{L}\p{N}$€£¥#№.,:/\\+=_–—-])\d{4}(?!\p{N})/gu;
/** 1914–1918 */
const SECOND_YEAR = /^\s?[–—-]\s?(\d{4})(?!\p{N})/u;

/** How sure a word right before four figures makes that they are a year. */
interface YearWords {
  readonly likely?: RegExp;
  readonly open?: RegExp;
  /** What makes a year of four figures right before it: "2019 года", "2019年". */
  readonly after?: RegExp;
}

const WORDS: Readonly<Record<string, YearWords>> = {
  en: {
    likely: /(?<![\p{L}\p{N}])(?:[Ii]n(?: (?:early|mid|late))?|[Ss]ince(?: (?:early|late))?|[Uu]ntil|[Tt]ill|[Dd]uring|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter|[Yy]ear|[Bb]ack in|(?:end|beginning|start|middle|spring|summer|autumn|fall|winter|course) of)\s$/u,
    open: /(?<![\p{L}\p{N}])(?:[Oo]f|[Bb]y|[Ff]rom|[Tt]o|[Aa]fter|[Bb]efore|[Bb]etween|and|or)\s$|(?<![\p{L}\p{N}])\p{Ll}+\s\($/u,
  },
  de: { likely: /(?:[Jj]ahre?s?|[Ii]m (?:Frühjahr|Frühling|Sommer|Herbst|Winter)|(?:Ende|Anfang|Mitte))\s$/u, open: /(?<!\p{L})(?:[Ss]eit|[Bb]is|[Vv]on|[Nn]ach|[Vv]or|[Aa]b|und)\s$/u },
  fr: { likely: /(?:[Aa]nnée|[Dd]epuis|[Dd]ès|(?:[Ff]in|[Dd]ébut|printemps|été|automne|hiver))\s$/u, open: /(?<!\p{L})(?:[Ee]n|[Dd]e|à|[Aa]près|[Aa]vant|et)\s$/u },
  es: { likely: /(?:[Aa]ño|[Dd]esde|(?:finales|principios|mediados|primavera|verano|otoño|invierno) de)\s$/u, open: /(?<!\p{L})(?:[Ee]n|[Dd]e|[Hh]asta|a|[Tt]ras|y)\s$/u },
  ru: { after: /^\s?(?:год(?:у|а|ом|е)?|г\.)(?!\p{L})/u },
  uk: { after: /^\s?(?:рік|року|році|роком|р\.)(?!\p{L})/u },
  ar: { likely: /(?:عام|سنة|العام)\s$/u },
  vi: { likely: /[Nn]ăm\s$/u },
  ja: { after: /^\s?年(?!\s?[前間以後]|\s?\d{1,2}\s?月|近く|ぶり|もの)/u },
  zh: { after: /^\s?年(?!\s?[前来來后後以多的]|\s?\d{1,2}\s?月)/u },
  ko: { after: /^년(?!\s?(?:간|전|동안|만에|넘|이상|\d{1,2}월))/u },
};

/** A work's title in quotation marks, or speech: years in it are not the article's. Short ones only, so that a lost mark swallows little. */
const QUOTED = /“[^”]{1,400}”|„[^“”]{1,400}[“”]|«[^»]{1,400}»|"[^"]{1,400}"|「[^」]{1,400}」|『[^』]{1,400}』|《[^》]{1,400}》/gu;

/** Finds years that stand alone, where a year can stand and no other number: "since 2019", "(2019)", "2019 года". */
export function findYears(text: string, primary: string): readonly BareDate[] {
  const words = WORDS[primary];
  if (!words) return [];
  const unquoted = text.replace(QUOTED, (quote) => ' '.repeat(quote.length));
  return [...unquoted.matchAll(FOUR_FIGURES)].flatMap((match) => readYear(unquoted, match.index, words, primary) ?? []);
}

function readYear(text: string, start: number, words: YearWords, primary: string): BareDate | null {
  const year = Number(text.slice(start, start + 4));
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  const rest = text.slice(start + 4, start + 4 + WINDOW);
  if (words.after?.test(rest)) return bare(start, start + 4, year, year);
  const chance = chanceOf(text.slice(Math.max(0, start - WINDOW), start), words);
  if (!chance) return null;
  const second = SECOND_YEAR.exec(rest);
  const last = second ? Number(second[1]) : year;
  const end = start + 4 + (second?.[0].length ?? 0);
  const isRange = last >= year && last <= LAST_YEAR;
  // "Otto Hahn (1879–1968)": the years of a life.
  if (!isRange || (second && text[start - 1] === '(')) return null;
  const after = text.slice(end, end + WINDOW);
  return followsYear(after, primary, chance) && pairsWell(text, start, after) ? bare(start, end, year, last) : null;
}

function chanceOf(before: string, { likely, open }: YearWords): YearChance | null {
  if (likely?.test(before)) return 'likely';
  return open?.test(before) ? 'open' : null;
}

/** "From 1200 to 1500 people": the first is a year only if the second is one. */
function pairsWell(text: string, start: number, after: string): boolean {
  const other = /^\s(?:to|and|bis|und|à|et|a|y)\s(\d[\d.,]*)(.{0,30})/u.exec(after);
  if (other) return /^(?:1\d{3}|20\d{2})[.,]?$/.test(other[1] ?? '') && !/^\s\p{L}/u.test(other[2] ?? '');
  const pair = /(?<![\p{N}.,])(\d[\d.,]*)\s(?:to|and|or|und|bis|à|et|a|y)\s$/u.exec(text.slice(Math.max(0, start - WINDOW), start));
  const bareAnd = /\s(?:and|or|und|et|y)\s$/u.test(text.slice(Math.max(0, start - 6), start));
  return pair ? /^(?:1\d{3}|20\d{2})$/.test(pair[1] ?? '') : !bareAnd;
}

function bare(start: number, end: number, year: number, lastYear: number): BareDate {
  return { start, end, year, lastYear, month: null, day: null, lastDay: null };
}
