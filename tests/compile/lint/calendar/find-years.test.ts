import { describe, expect, test } from 'vitest';
import { findYears } from '../../../../src/compile/lint/calendar/find-years.ts';

/** "1914-1918" for a range; the words that hold the year must be these. */
function yearsIn(text: string, language = 'en'): readonly string[] {
  return findYears(text, language).map(({ start, end, year, lastYear, month, day, lastDay }) => {
    expect([month, day, lastDay]).toEqual([null, null, null]);
    const said = year === lastYear ? String(year) : `${year}-${lastYear}`;
    expect(text.slice(start, end).replace(/\s?[–—-]\s?/, '-')).toBe(said);
    return said;
  });
}

describe('a year', () => {
  test.each([
    ['In 2019 they met.', '2019'],
    ['They have met since late 1998.', '1998'],
    ['It was the summer of 1976, and hot.', '1976'],
    ['In 1000 it began.', '1000'],
    ['In 2100 it ends.', '2100'],
    ['It ran in 1914–1918, mostly.', '1914-1918'],
    ['It ran in 1914 - 1918, mostly.', '1914-1918'],
    ['It ran in 2098–2100, mostly.', '2098-2100'],
    ['By 2019, all was over.', '2019'],
    ['They fought from 1914 to 1918.', '1914 1918'],
    ['They met in the city (2019).', '2019'],
    ['They met in 2018 and 2019.', '2018 2019'],
    ['They met (in 2018).', '2018'],
    ['The “gate” in 2019 closed.', '2019'],
  ])('stands in “%s”: %s', (text, years) => {
    expect(yearsIn(text).join(' ')).toBe(years);
  });

  test.each([
    ['de', 'Seit 2019, und bis 2021, war Ruhe. Im Sommer 1976 auch.', '2019 2021 1976'],
    ['fr', 'Depuis 1998, puis en été 2003.', '1998 2003'],
    ['es', 'Desde 1998 hasta 2003, todo igual.', '1998 2003'],
    ['ru', 'Это было в 2019 году, а не в 2020 г.', '2019 2020'],
    ['uk', 'Це було у 2019 році.', '2019'],
    ['ar', 'كان ذلك في عام 2019.', '2019'],
    ['vi', 'Năm 2019 họ gặp nhau.', '2019'],
    ['ja', '2019年に会った。2020年前後。', '2019'],
    ['zh', '2019年会面。2020年前。', '2019'],
    ['ko', '2019년에 만났다. 2020년 동안.', '2019'],
    ['sv', 'År 2019 möttes de i 2020.', ''],
  ])('in %s', (language, text, years) => {
    expect(yearsIn(text, language).join(' ')).toBe(years);
  });
});

describe('another number', () => {
  test.each([
    'In 0999 nobody counted.',
    'In 2101 nobody lives.',
    'Some 2019 people came.',
    'In $2019 notes.',
    'In 1918–1914 it ran backwards.',
    'In 2019–2101 it runs too far.',
    'Otto Hahn (1879–1968) found it.',
    'A report (of 1879–1968) says so: from 1200 to 1500 people.',
    'From 1200 to 15,000 people came.',
    'Between 1200 and 1500 people came.',
    'They read “Back in 1984” aloud.',
    'They read "Back in 1984" aloud.',
    'They sold 30 and 1984 of them.',
    'They came with 300 or 1984 men.',
    'It cost 12.50 and 1984 more.',
  ])('“%s”', (text) => {
    expect(yearsIn(text).filter((year) => year !== '1879-1968')).toEqual([]);
  });
});
