import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { type Budgets, compareBudgets } from './compare-budgets.ts';
import { measureMade, measureShipped, SIZES } from './measure-budgets.ts';

const recorded = JSON.parse(readFileSync(new URL('budgets.json', import.meta.url), 'utf8')) as Budgets;

/** What is recorded of one story, so that each has a test of its own. */
const of = (story: string): Budgets => ({ [story]: recorded[story] ?? {} });

test('the shipped site weighs what is recorded, neither more nor less', async ({ browser }) => {
  expect(compareBudgets(of('shipped'), { shipped: await measureShipped(browser) })).toEqual([]);
});

for (const size of SIZES) {
  test(`an event of ${size} weighs what is recorded, neither more nor less`, async ({ browser }) => {
    test.setTimeout(240_000);
    expect(compareBudgets(of(String(size)), { [size]: await measureMade(browser, size) })).toEqual([]);
  });
}

test('every recorded story is measured', () => {
  expect(Object.keys(recorded).toSorted()).toEqual(['shipped', ...SIZES.map(String)].toSorted());
});
