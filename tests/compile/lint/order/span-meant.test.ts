import { expect, test } from 'vitest';
import { spanMeant } from '../../../../src/compile/lint/order/span-meant.ts';
import { DAY } from '../../../../src/compile/lint/span.ts';

const on = (day: string) => ({ start: Date.parse(day), end: Date.parse(day) + DAY });
const dayOf = (instant: number) => new Date(instant).toISOString().slice(0, 10);

/** The last day is the one before the stretch ends. */
test.each([
  ['yesterday', [-1, 'day'], '2024-06-18', '2024-06-16', '2024-06-18'],
  ['today', [0, 'day'], '2024-06-18', '2024-06-17', '2024-06-19'],
  ['tomorrow', [1, 'day'], '2024-06-18', '2024-06-18', '2024-06-20'],
  ['last week', [-1, 'week'], '2024-06-18', '2024-06-04', '2024-06-17'],
  ['this week', [0, 'week'], '2024-06-18', '2024-06-11', '2024-06-25'],
  ['next week', [1, 'week'], '2024-06-18', '2024-06-19', '2024-07-02'],
  ['last month', [-1, 'month'], '2024-06-18', '2024-05-01', '2024-05-31'],
  ['this month', [0, 'month'], '2024-06-18', '2024-06-01', '2024-06-30'],
  ['next month', [1, 'month'], '2024-06-18', '2024-07-01', '2024-07-31'],
  ['last month, on the first', [-1, 'month'], '2024-06-01', '2024-04-01', '2024-05-31'],
  ['this month, on the last', [0, 'month'], '2024-06-30', '2024-06-01', '2024-07-31'],
  ['last year', [-1, 'year'], '2024-06-18', '2023-01-01', '2023-12-31'],
  ['this year', [0, 'year'], '2024-06-18', '2024-01-01', '2024-12-31'],
  ['next year, on its eve', [1, 'year'], '2024-12-31', '2025-01-01', '2026-12-31'],
  ['this year, on its first day', [0, 'year'], '2024-01-01', '2023-01-01', '2024-12-31'],
] as const)('“%s” of a report that may be a day off', (_, sense, asOf, first, last) => {
  const { start, end } = spanMeant(sense, on(asOf));
  expect([dayOf(start), dayOf(end - DAY)]).toEqual([first, last]);
});
