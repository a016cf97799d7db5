import type { BareDate, WeekdayInText } from './date-in-text.ts';
import type { Lexicon } from './lexicon.ts';

/** What stands round a date is looked at this far, in UTF-16 units. */
const WINDOW = 48;

/** How a weekday of one character, or with its "day", follows a date; and the characters in order of the week, Sunday first. */
const EAST_ASIAN: Readonly<Record<string, { readonly pattern: RegExp; readonly week: string }>> = {
  ja: { pattern: /^\s?(?:[(（]\s?([日月火水木金土])(?:曜日?)?\s?[)）]|、?の?([日月火水木金土])曜日?)/u, week: '日月火水木金土' },
  ko: { pattern: /^\s?,?\s?(?:[(（]\s?([일월화수목금토])(?:요일)?\s?[)）]|([일월화수목금토])요일)/u, week: '일월화수목금토' },
  zh: { pattern: /^\s?[，,、]?[(（]?\s?(?:星期|周|週|礼拜|禮拜)([日天一二三四五六])\s?[)）]?/u, week: '日一二三四五六' },
};

/** Finds the weekdays that a text gives one of its dates: right before it, in brackets after it, or as "a Tuesday". */
export function findWeekdays(text: string, date: BareDate, primary: string, lexicon: Lexicon): readonly WeekdayInText[] {
  if (date.day === null) return [];
  const eastAsian = EAST_ASIAN[primary === 'yue' ? 'zh' : primary];
  if (eastAsian) return readAfter(text, date.end, eastAsian);
  if (lexicon.weekday === '') return [];
  const patterns = patternsOf(lexicon);
  const before = patterns.before.exec(text.slice(Math.max(0, date.start - WINDOW), date.start));
  if (before) return weekdaysBefore(before, date.start, lexicon);
  const after = text.slice(date.end, date.end + WINDOW);
  const match = patterns.brackets.exec(after) ?? (primary === 'en' || primary === 'de' || primary === 'fr' || primary === 'es' ? patterns.article : patterns.apposition).exec(after);
  const name = match?.[1] ?? '';
  const weekday = lexicon.weekdays.get(name);
  if (!match || weekday === undefined) return [];
  const start = date.end + match[0].indexOf(name, match[0].length - name.length - 3);
  return [{ start, end: start + name.length, phraseEnd: date.end + match[0].length, weekday }];
}

function weekdaysBefore(match: RegExpExecArray, dateStart: number, { weekdays, shortWeekdays }: Lexicon): readonly WeekdayInText[] {
  const [whole, article, first, last = ''] = match;
  // "The Sun, 18 June 2024" is a newspaper.
  if (article !== undefined && shortWeekdays.has(last)) return [];
  const start = dateStart - whole.length;
  const lastAt = start + whole.lastIndexOf(last);
  const names = [...(first === undefined ? [] : [{ name: first, at: start + whole.indexOf(first) }]), { name: last, at: lastAt }];
  return names.flatMap(({ name, at }) => {
    const weekday = weekdays.get(name);
    return weekday === undefined ? [] : [{ start: at, end: at + name.length, phraseEnd: at + name.length, weekday }];
  });
}

function readAfter(text: string, at: number, { pattern, week }: { readonly pattern: RegExp; readonly week: string }): readonly WeekdayInText[] {
  const match = pattern.exec(text.slice(at, at + WINDOW));
  const sign = match?.[1] ?? match?.[2];
  if (!match || sign === undefined) return [];
  const start = at + match[0].lastIndexOf(sign);
  return [{ start, end: start + 1, phraseEnd: at + match[0].length, weekday: sign === '天' ? 0 : week.indexOf(sign) }];
}

interface Patterns {
  /** "Tuesday, ", "Monday and Tuesday, the ", with "The " before it where it is there. */
  readonly before: RegExp;
  /** " (Tuesday)" */
  readonly brackets: RegExp;
  /** ", a Tuesday", " was a Tuesday" */
  readonly article: RegExp;
  /** ", вторник," */
  readonly apposition: RegExp;
}

/** A pure cache by lexicon. */
const made = new WeakMap<Lexicon, Patterns>();

function patternsOf(lexicon: Lexicon): Patterns {
  const known = made.get(lexicon);
  if (known) return known;
  const name = `(${lexicon.weekday})`;
  const patterns = {
    before: new RegExp(`([Tt]he\\s)?(?<![\\p{L}\\p{N}])(?:${name}\\.?(?:\\s?[–—-]\\s?|\\s(?:and|to|und|bis|et|au|y|al|и|по|та|і|й|و)\\s(?:[Tt]he\\s)?))?${name}(?:\\.?[,،]?\\s(?:(?:the|den|dem|der|le|el|ngày|día|يوم)\\s)?|[,،]\\s?)$`, 'u'),
    brackets: new RegExp(`^(?:\\s(?:года|року|г\\.|р\\.))?\\s?[(（]\\s?(?:an?\\s|un\\s)?${name}\\.?\\s?[)）]`, 'u'),
    article: new RegExp(`^,?\\s(?:(?:which|that|der|qui|que)\\s)?(?:(?:was|is|being|fell\\son|war|était|tomba|fue|era|cayó\\sen)\\s)?(?:an?|eine[mn]?|ein|un)\\s${name}(?![\\p{L}\\p{N}'’])`, 'u'),
    apposition: new RegExp(`^(?:\\s(?:года|року|г\\.|р\\.))?[,،]\\s(?:во?\\s|у\\s|يوم\\s)?${name}(?=[,،.;)]|$)`, 'u'),
  };
  made.set(lexicon, patterns);
  return patterns;
}
