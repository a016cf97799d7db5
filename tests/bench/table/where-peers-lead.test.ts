import { expect, it } from 'vitest';
import type { Cell, Row } from '../results.ts';
import { wherePeersLead } from './where-peers-lead.ts';

const column = { key: 'press', title: 'click' };
const print = (cell: Cell) => ('values' in cell ? String(cell.values[0]) : 'too long');
const leadOf = (cells: Readonly<Record<string, Cell>>, of?: number) => {
  const rows = Object.fromEntries(Object.entries(cells).map(([name, cell]): [string, Row] => [name, { press: cell }]));
  return wherePeersLead(rows, [of === undefined ? column : { ...column, of }], print);
};
const figure = (value: number): Cell => ({ values: [value] });

it('names the best of the peers that are ahead', () => {
  expect(leadOf({ throughline: figure(100), vis: figure(50), vertical: figure(40) })).toEqual(['click (react-vertical-timeline 40, ours 100)']);
});

it('says nothing of noise, of floors, or of peers behind ours', () => {
  expect(leadOf({ throughline: figure(100), vis: figure(95), vertical: figure(400), floor: figure(10), timelinejs: { beyond: 90_000 } })).toEqual([]);
});

it('where more is better, more is ahead', () => {
  expect(leadOf({ throughline: figure(4), vis: figure(8) }, 8)).toEqual(['click (vis-timeline 8, ours 4)']);
  expect(leadOf({ throughline: figure(8), vis: figure(4) }, 8)).toEqual([]);
});

it('any figure is ahead of a page of ours that never came to its end; of one that was not built nothing is said', () => {
  expect(leadOf({ throughline: { beyond: 90_000 }, vis: figure(50) })).toEqual(['click (vis-timeline 50, ours too long)']);
  expect(leadOf({ throughline: { none: 'not built' }, vis: figure(50) })).toEqual([]);
});
