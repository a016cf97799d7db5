import { expect, it } from 'vitest';
import { type Budgets, compareBudgets } from './compare-budgets.ts';

const recorded: Budgets = { shipped: { html: 10_000, requests: 2 } };

const cases: [title: string, measured: Budgets, sentences: string[]][] = [
  ['nothing, where figures are as recorded', recorded, []],
  ['nothing within the tolerance, either way', { shipped: { html: 10_300, requests: 2 } }, []],
  ['a rise', { shipped: { html: 10_301, requests: 2 } }, ['shipped: html rose from 10000 to 10301; if that is meant, npm run bench:record']],
  ['a drop, which has to be recorded', { shipped: { html: 9_699, requests: 2 } }, ['shipped: html fell from 10000 to 9699: record the drop, npm run bench:record']],
  ['one more request of two', { shipped: { html: 10_000, requests: 3 } }, ['shipped: requests rose from 2 to 3; if that is meant, npm run bench:record']],
  ['what nobody recorded', { ...recorded, 100: { html: 1 } }, ['100: html is not recorded; npm run bench:record']],
  ['what is no longer measured', {}, ['shipped: html is recorded, but not measured; npm run bench:record', 'shipped: requests is recorded, but not measured; npm run bench:record']],
];

it.each(cases)('tells %s', (_, measured, sentences) => {
  expect(compareBudgets(recorded, measured)).toEqual(sentences);
});
