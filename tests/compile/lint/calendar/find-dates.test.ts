import { expect, test } from 'vitest';
import { findDates } from '../../../../src/compile/lint/calendar/find-dates.ts';

/** The dates of a text in order, each as words of it and as figures. */
const datesIn = (text: string, language = 'en') =>
  findDates(text, language).map(({ start, end, year, month, day, lastDay, lastYear }) => `${text.slice(start, end)} = ${year ?? ''}${lastYear === year ? '' : `-${lastYear}`}/${month ?? ''}/${day ?? ''}${lastDay === day ? '' : `-${lastDay}`}`);

test.each([
  ['no figures', 'They met on a Monday in June.', 'en', []],
  ['a day, a year and a day, in their order', 'On 18 June 2024, as in 2019, and on 3 May 2020.', 'en', ['18 June 2024 = 2024/6/18', '2019 = 2019//', '3 May 2020 = 2020/5/3']],
  ['a year before the first day and one after the last', 'In 2019, then on 18 June 2024, then in 2025.', 'en', ['2019 = 2019//', '18 June 2024 = 2024/6/18', '2025 = 2025//']],
  ['a year that is part of a month', 'Since June 2024 they wait.', 'en', ['June 2024 = 2024/6/']],
  ['days as one', 'On 18–19 June 2024 they met.', 'en', ['18–19 June 2024 = 2024/6/18-19']],
  ['a day right before a year in brackets', 'On 18 June (2024).', 'en', ['18 June = /6/18']],
  ['figures, by their order in the language', 'Am 3.5.2020 und am 4. Juni 2021.', 'de', ['3.5.2020 = 2020/5/3', '4. Juni 2021 = 2021/6/4']],
  ['two forms that begin alike: the longer', 'On 2024-06-18 they met.', 'en', ['2024-06-18 = 2024/6/18']],
])('%s', (_, text, language, dates) => {
  expect(datesIn(text, language)).toEqual(dates);
});
