// One zone is enough: noise has no time, and is the same in every run.
import * as fc from '../../helpers/fast-check.ts';
import { describe, expect, test } from 'vitest';
import { weekdayOf } from '../../../src/compile/lint/calendar/date-in-text.ts';
import { findDates } from '../../../src/compile/lint/calendar/find-dates.ts';
import { lexiconOf } from '../../../src/compile/lint/calendar/lexicon.ts';
import { articleWith, eventWith, makeFiles } from '../make-files.ts';
import { compileStory } from '../../../src/compile/compile-story.ts';
import { expectLinear } from '../../helpers/processor-time.ts';

const LANGUAGES = ['en', 'en-US', 'de', 'es', 'fr', 'ru', 'uk', 'ar', 'ar-EG', 'vi', 'ja', 'ko', 'zh', 'zh-Hant', 'pt', 'pl', 'he', 'hi', 'th', 'fa', 'tr', 'sv', 'haw', 'dv'] as const;

const language = fc.constantFrom(...LANGUAGES);
const piece = fc.constantFrom('Monday', ', ', '18', ' June', ' 2024', '(Tue)', '. A year later ', 'the next day', '1984', ' in ', '–', '“', '”', '](', '2024-06-18', '年', '6月', '18日', '（火）', 'май', ' ', '\n', '\n\n', 'The last meeting', '31', 'February', '٢٠٢٤');
const anyText = fc.oneof(fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')), fc.string({ unit: 'grapheme', maxLength: 80 }));

test('linting never throws, and every warning has a place in its file', () => {
  fc.assert(
    fc.property(anyText, anyText, language, (body, words, tongue) => {
      const summary = JSON.stringify(words.replace(/[\p{C}\s]+/gu, ' ').trim() || 'S');
      const files = makeFiles(articleWith(`Anchor words.\n\n${body}`, tongue), eventWith('Anchor words').replace('Summary.', () => summary).replace('title: Title', () => `title: ${summary}\n  said: ${summary}`));
      for (const { file, line, column, message } of compileStory(files, { today: '2025-01-01' }).warnings) {
        const text = (file === 'article.md' ? files.article : files.events).text.replace(/\r\n?/g, '\n').split('\n')[line - 1];
        expect(text?.length ?? -1).toBeGreaterThanOrEqual(column - 1);
        expect(message).toMatch(/\.$/);
      }
    }),
    { numRuns: 200 },
  );
});

describe('a date that Intl writes is found with its weekday,', () => {
  const years = fc.integer({ min: 1600, max: 2099 });
  test.each(['en', 'en-US', 'de', 'es', 'fr', 'ru', 'uk', 'ar', 'ar-EG', 'vi', 'ja', 'ko', 'zh', 'zh-Hant', 'pt', 'pl', 'it', 'nl'])('in %s', (tongue) => {
    fc.assert(
      fc.property(years, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), (year, month, day) => {
        const date = new Date(Date.UTC(year, month - 1, day));
        const words = new Intl.DateTimeFormat(tongue, { calendar: 'gregory', timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(date);
        const [found, ...others] = findDates(`… ${words}.`, tongue);
        expect(found).toMatchObject({ year, month, day, lastDay: day });
        expect(found?.weekdays.map(({ weekday }) => weekday)).toEqual([weekdayOf(year, month, day)]);
        expect(others).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

test.each(LANGUAGES)('the names of months and weekdays of %s are whole', (tongue) => {
  const { months, weekdays } = lexiconOf(tongue);
  expect(new Set(weekdays.values()).size).toBe(7);
  // Japanese, Korean and Vietnamese count their months, Chinese sometimes.
  const counted = /^(?:zh|ja|ko|vi)/.test(tongue);
  expect(new Set(months.values()).size).toBeGreaterThanOrEqual(counted ? 0 : 12);
});

const PARAGRAPH = 'In 1953 the dam broke on Monday, 14 May 1953. A year later, they met; the next day, 3 June, Anchor came. ';

test.each([
  ['many paragraphs', '\n\n'],
  ['one paragraph', ''],
])('the time grows with the words of %s, not with their square', async (_, end) => {
  await expectLinear((count) => {
    const files = makeFiles(articleWith(`Anchor words.\n\n${`${PARAGRAPH}${end}`.repeat(count)}`), eventWith('Anchor words'));
    expect(compileStory(files).ok).toBe(true);
  }, 300);
});
