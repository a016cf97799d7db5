/** Names of months and weekdays in a language, as they stand in running text. */
export interface Lexicon {
  /** 1–12 by name. */
  readonly months: ReadonlyMap<string, number>;
  /** 0 (Sunday) to 6 by name. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** The names of weekdays that are abbreviations. */
  readonly shortWeekdays: ReadonlySet<string>;
  /** One of the names, as a regular expression; null where there are none in letters. */
  readonly month: RegExp | null;
  readonly weekday: string;
}

/** Names by language, with their numbers. */
type Names = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Ways to write a month's name: by itself, in a date (the genitive of Slavic languages), short. */
const MONTH_FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric', year: 'numeric' },
];

const WEEKDAY_FORMS: readonly Intl.DateTimeFormatOptions[] = [{ weekday: 'long' }, { weekday: 'short' }];

/** Names that `Intl` does not know: the case that dates stand in ("в среду, 19 июня"), other spellings and abbreviations. */
const MORE_WEEKDAYS = {
  en: { Tues: 2, Weds: 3, Thur: 4, Thurs: 4 },
  ru: { среду: 3, пятницу: 5, субботу: 6 },
  uk: { 'п’ятниця': 5, середу: 3, 'п’ятницю': 5, "п'ятницю": 5, суботу: 6, неділю: 0 },
  ar: { الإثنين: 1, الاثنين: 1 },
} satisfies Names;

/** Abbreviations that newspapers use and `Intl` does not. */
const MORE_MONTHS: Names = {
  en: { Sept: 9, Sep: 9 },
  ar: { حزيران: 6, تموز: 7, آب: 8, أيلول: 9, شباط: 2, آذار: 3, نيسان: 4, أيار: 5 },
};

/** Languages that write these names with a capital always: "may" and "sun" are other words there. */
const CAPITAL_ONLY = new Set(['en', 'de']);

/** A pure cache: a lexicon needs 40 formatters of 50 µs. */
const known = new Map<string, Lexicon>();

/** The names of a language (BCP 47). */
export function lexiconOf(language: string): Lexicon {
  const found = known.get(language) ?? makeLexicon(language);
  known.set(language, found);
  return found;
}

function makeLexicon(language: string): Lexicon {
  const primary = primaryOf(language);
  const [months, weekdays] = [new Map<string, number>(), new Map<string, number>()];
  const shortWeekdays = new Set<string>();
  for (let number = 1; number <= 12; number += 1) {
    for (const form of MONTH_FORMS) add(months, partOf(language, form, 'month', new Date(Date.UTC(2024, number - 1, 15))), number);
  }
  for (let number = 0; number < 7; number += 1) {
    // 2 June 2024 was a Sunday.
    for (const form of WEEKDAY_FORMS) {
      const name = partOf(language, form, 'weekday', new Date(Date.UTC(2024, 5, 2 + number)));
      if (form.weekday === 'short' && !weekdays.has(name)) shortWeekdays.add(name);
      add(weekdays, name, number);
    }
  }
  for (const [name, number] of Object.entries(MORE_MONTHS[primary] ?? {})) add(months, name, number);
  for (const [name, number] of Object.entries((MORE_WEEKDAYS as Names)[primary] ?? {})) add(weekdays, name, number);
  if (primary === 'en') for (const name of Object.keys(MORE_WEEKDAYS.en)) shortWeekdays.add(name);
  if (!CAPITAL_ONLY.has(primary)) for (const names of [months, weekdays]) addOtherCase(names, language);
  const month = alternatives(months.keys());
  return { months, weekdays, shortWeekdays, month: month === '' ? null : new RegExp(`(?<![\\p{L}\\p{N}])(?:${month})(?![\\p{L}\\p{M}])`, 'gu'), weekday: alternatives(weekdays.keys()) };
}

function partOf(language: string, form: Intl.DateTimeFormatOptions, type: 'month' | 'weekday', date: Date): string {
  const parts = new Intl.DateTimeFormat(language, { ...form, calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' }).formatToParts(date);
  return parts.find((part) => part.type === type)?.value.replace(/\.$/, '') ?? '';
}

/** Names without a letter (the month "6" of Chinese) are found by other patterns. */
function add(names: Map<string, number>, name: string, number: number): void {
  if (/^\P{N}+$/u.test(name)) names.set(name, number);
}

/** At the start of a sentence a small letter is a capital, and the other way about in a heading. */
function addOtherCase(names: Map<string, number>, language: string): void {
  for (const [name, number] of Array.from(names)) {
    const [first = ''] = name;
    for (const other of [first.toLocaleUpperCase(language), first.toLocaleLowerCase(language)]) names.set(other + name.slice(first.length), number);
  }
}

/** The longest first, so that "June" is not read as "Jun". */
function alternatives(names: Iterable<string>): string {
  const sorted = [...names].toSorted((a, b) => b.length - a.length);
  return sorted.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|');
}

/** The language of a tag: `en` of `en-GB`. */
export function primaryOf(language: string): string {
  return language.toLowerCase().split('-')[0] ?? '';
}
