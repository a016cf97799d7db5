import { expect, it } from 'vitest';
import { readOptions, turnsAt } from './options.ts';

it('without options everything is measured, in five turns', () => {
  expect(readOptions([])).toMatchObject({ sizes: [8, 100, 1_000, 10_000], runs: 5, only: null, readme: false });
});

it('parts can be named', () => {
  expect(readOptions(['--n', '8,100', '--only', 'floor,vis', '--runs', '3', '--builds', ''])).toMatchObject({ sizes: [8, 100], only: ['floor', 'vis'], runs: 3, builds: [] });
  expect(readOptions(['--quick'])).toMatchObject({ sizes: [8, 100], runs: 1, builds: [] });
});

it('what is not understood is refused', () => {
  expect(() => readOptions(['--n', 'many'])).toThrow('many');
  expect(() => readOptions(['--slow'])).toThrow('slow');
});

it('larger pages have fewer turns, never none', () => {
  expect([turnsAt(8, 5), turnsAt(1_000, 5), turnsAt(1_000, 1)]).toEqual([5, 3, 1]);
});
