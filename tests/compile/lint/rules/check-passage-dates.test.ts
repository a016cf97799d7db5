import { describe, expect, test } from 'vitest';
import { lintEvent, lintFiles, told, warningsOf } from '../lint-files.ts';

/** What is said of a passage with these words, of an event of this date. */
function saidOf(words: string, date: string, others: readonly string[] = []): readonly string[] {
  const files = lintFiles({ body: `They met ${words} there. Anchor words here.`, events: [lintEvent({ date, passage: `They met ${words} there`, sourced: '' }), ...others] });
  return warningsOf(files).filter(({ message }) => message.startsWith('A passage of')).map(told);
}

describe('a day that misses its event’s', () => {
  test.each([
    ['by the year', 'on 13 September 2022', '13 September 2022'],
    ['by the month', 'on 13 August 2023', '13 August 2023'],
  ])('%s is a slip', (_, words, day) => {
    expect(saidOf(words, '2023-09-13')).toEqual([`article.md:7:13 A passage of the event \`one\` says ${day}, but the event’s date is 2023-09-13.`]);
  });

  test.each([
    ['by nothing', 'on 13 September 2023', '2023-09-13'],
    ['by month and year', 'on 13 August 2022', '2023-09-13'],
    ['by the day', 'on 12 September 2023', '2023-09-13'],
    ['by day and year', 'on 12 September 2022', '2023-09-13'],
    ['as one of two', 'on 13–14 September 2022', '2023-09-13'],
    ['without a year', 'on 13 August', '2023-09-13'],
    ['without a day', 'in September 2022', '2023-09-13'],
    ['of an event about that day', 'on 13 September 2022', '2023-09-13~'],
    ['of an event that may be of that day', 'on 13 September 2022', '2023-09-13?'],
    ['of an event that lasted', 'on 13 September 2022', '2023-09-13/2023-09-15'],
    ['of an event of a month', 'on 13 September 2022', '2023-09'],
    ['of an event since nobody knows when', 'on 13 September 2022', '/2023-09-13'],
    ['and is none itself', 'on 31 June 2023', '2023-08-31'],
  ])('%s is none', (_, words, date) => {
    expect(saidOf(words, date)).toEqual([]);
  });

  test('is none where another event has it', () => {
    expect(saidOf('on 13 September 2022', '2023-09-13', [lintEvent({ id: 'two', title: 'Other', date: '2022-09-13', passage: 'Anchor words', sourced: '' })])).toEqual([]);
  });
});
