import type { Season } from '../dates/known-date.ts';

/**
 * Words round dates in one language. In each phrase the names in braces are filled in; what is filled in comes from `Intl` in its
 * basic case, so a phrase is worded to need no other.
 */
export interface DatePhrases {
  /** BCP 47: the language of these words, and of the units in gaps. */
  readonly language: string;
  /** Between words in a row: ", ". */
  readonly comma: string;
  /** `{year}`: a year that stands alone or in another phrase, where it has no era: "1850", in Russian "1850 г.". */
  readonly year: string;
  /** Between two dates that are each in full. */
  readonly range: string;
  /** `{date}`: "about 1850" */
  readonly about: string;
  /** `{date}`: "1850, not certain" */
  readonly uncertain: string;
  /** `{year}`: "the 2010s" */
  readonly decade: string;
  /** `{from}`, `{to}`: "between 2000 and 2099" */
  readonly between: string;
  /** `{year}`: "spring 2001" */
  readonly seasons: Readonly<Record<Season, string>>;
  /** `{date}`: "2004, month unknown"; by what is not known. */
  readonly unspecified: Readonly<Record<'month' | 'month-and-day' | 'day', string>>;
  /** `{date}`: "since 2004", for an interval still open at its end. */
  readonly since: string;
  /** `{date}`: for an interval whose end is not known. */
  readonly sinceUnknownEnd: string;
  /** `{date}`: "until 2004", for an interval open at its beginning. */
  readonly until: string;
  /** `{date}`: for an interval whose beginning is not known. */
  readonly untilUnknownStart: string;
  /** `{date}`, `{offset}`: a time of day of which no place is known. */
  readonly atOffset: string;
  /** `{gap}`: "4 years, 2 months later" */
  readonly later: string;
  /** `{gap}`: "about 4 years later" */
  readonly aboutLater: string;
  readonly nextDay: string;
  readonly sameDay: string;
  readonly aboutSameTime: string;
  /** Between two units of a gap. */
  readonly unitSeparator: string;
  /** Whether a number and its unit stand without a space in a gap. */
  readonly closeUp: boolean;
}
