import type { DatePhrases } from './date-phrases.ts';

export const en: DatePhrases = {
  language: 'en',
  about: 'about {date}',
  uncertain: '{date}, not certain',
  decade: 'the {year}s',
  between: 'between {from} and {to}',
  seasons: { spring: 'spring {year}', summer: 'summer {year}', autumn: 'autumn {year}', winter: 'winter {year}' },
  unspecified: { month: '{date}, month unknown', 'month-and-day': '{date}, month and day unknown', day: '{date}, day unknown' },
  since: 'since {date}',
  sinceUnknownEnd: 'from {date}, end unknown',
  until: 'until {date}',
  untilUnknownStart: 'until {date}, start unknown',
  atOffset: '{date} (UTC{offset})',
  later: '{gap} later',
  aboutLater: 'about {gap} later',
  nextDay: 'the next day',
  sameDay: 'the same day',
  aboutSameTime: 'about the same time',
  unitSeparator: ', ',
};
