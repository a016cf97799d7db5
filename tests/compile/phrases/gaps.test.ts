import { describe, expect, test } from 'vitest';
import { readDate } from '../../../src/compile/dates/read-date.ts';
import { speakGap } from '../../../src/compile/dates/speak-gap.ts';
import { findPhrases } from '../../../src/compile/phrases/find-phrases.ts';

const PAIRS = [
  ['2019-06-20', '2023-09-13'],
  ['2019-03-01', '2020-03-01'],
  ['2019-04-25', '2019-06-25'],
  ['2024-06-12', '2024-06-18'],
  ['2024-06-18', '2024-06-19'],
  ['2019', '2021-09-13'],
  ['2019', '2019-06-01'],
  ['2000-01-01', '2011-12-12'],
  ['2000-01-01', '2021-01-01'],
] as const;

/** For each pair in turn, as an editor of the language would print it. */
const GAPS: Readonly<Record<string, readonly string[]>> = {
  de: [
    '4 Jahre und 2 Monate später',
    '1 Jahr später',
    '2 Monate später',
    '6 Tage später',
    'am nächsten Tag',
    'etwa 2 Jahre später',
    'etwa zur selben Zeit',
    '11 Jahre und 11 Monate später',
    '21 Jahre später',
  ],
  es: [
    '4 años y 2 meses después',
    '1 año después',
    '2 meses después',
    '6 días después',
    'al día siguiente',
    'aproximadamente 2 años después',
    'por las mismas fechas',
    '11 años y 11 meses después',
    '21 años después',
  ],
  fr: [
    '4 ans et 2 mois plus tard',
    '1 an plus tard',
    '2 mois plus tard',
    '6 jours plus tard',
    'le lendemain',
    'environ 2 ans plus tard',
    'à peu près au même moment',
    '11 ans et 11 mois plus tard',
    '21 ans plus tard',
  ],
  ru: [
    'через 4 года и 2 месяца',
    'через 1 год',
    'через 2 месяца',
    'через 6 дней',
    'на следующий день',
    'примерно через 2 года',
    'примерно в то же время',
    'через 11 лет и 11 месяцев',
    'через 21 год',
  ],
  uk: [
    'через 4 роки і 2 місяці',
    'через 1 рік',
    'через 2 місяці',
    'через 6 днів',
    'наступного дня',
    'приблизно через 2 роки',
    'приблизно в той самий час',
    'через 11 років і 11 місяців',
    'через 21 рік',
  ],
  ar: [
    'الفارق الزمني: 4 سنوات وشهران',
    'الفارق الزمني: سنة',
    'الفارق الزمني: شهران',
    'الفارق الزمني: 6 أيام',
    'في اليوم التالي',
    'الفارق الزمني: سنتان تقريبًا',
    'في الوقت نفسه تقريبًا',
    'الفارق الزمني: 11 سنة و11 شهرًا',
    'الفارق الزمني: 21 سنة',
  ],
  'ar-EG': [
    'الفارق الزمني: ٤ سنوات وشهران',
    'الفارق الزمني: سنة',
    'الفارق الزمني: شهران',
    'الفارق الزمني: ٦ أيام',
    'في اليوم التالي',
    'الفارق الزمني: سنتان تقريبًا',
    'في الوقت نفسه تقريبًا',
    'الفارق الزمني: ١١ سنة و١١ شهرًا',
    'الفارق الزمني: ٢١ سنة',
  ],
  ja: [
    '4年2か月後',
    '1年後',
    '2か月後',
    '6日後',
    '翌日',
    '約2年後',
    'ほぼ同じころ',
    '11年11か月後',
    '21年後',
  ],
  ko: [
    '4년 2개월 뒤',
    '1년 뒤',
    '2개월 뒤',
    '6일 뒤',
    '다음 날',
    '약 2년 뒤',
    '비슷한 시기',
    '11년 11개월 뒤',
    '21년 뒤',
  ],
  vi: [
    '4 năm 2 tháng sau đó',
    '1 năm sau đó',
    '2 tháng sau đó',
    '6 ngày sau đó',
    'ngày hôm sau',
    'khoảng 2 năm sau đó',
    'khoảng cùng thời gian đó',
    '11 năm 11 tháng sau đó',
    '21 năm sau đó',
  ],
  zh: [
    '4年零2个月后',
    '1年后',
    '2个月后',
    '6天后',
    '次日',
    '约2年后',
    '大约同一时期',
    '11年零11个月后',
    '21年后',
  ],
  'zh-TW': [
    '4年又2個月後',
    '1年後',
    '2個月後',
    '6天後',
    '隔天',
    '約2年後',
    '大約同一時期',
    '11年又11個月後',
    '21年後',
  ],
};

const rows = Object.entries(GAPS).flatMap(([language, gaps]) => PAIRS.map(([from, to], at) => [language, from, to, gaps[at] ?? ''] as const));

describe('a gap in the story’s language', () => {
  test.each(rows)('%s: from %s to %s is “%s”', (language, from, to, words) => {
    const [previous, next] = [from, to].map((edtf) => {
      const read = readDate(edtf, null);
      if (!read.ok) throw new Error(read.fault.message);
      return read.value;
    });
    if (!previous || !next) throw new Error('two dates');
    expect(speakGap(previous, next, findPhrases(language)).replace(/\s/gu, ' ')).toBe(words);
  });
});
