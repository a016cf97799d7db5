import { describe, expect, it } from 'vitest';
import { addOutcome, isGivenUp, type Results, type Row } from '../results.ts';
import { printCell, printResults } from './print-table.ts';
import { putBetweenMarkers } from './put-in-readme.ts';
import { medianOf, quantileOf } from './statistics.ts';

describe('the statistics', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[7], 7],
  ])('the median of %j is %d', (values, median) => {
    expect(medianOf(values)).toBe(median);
  });

  it('a quantile lies between its neighbours, and of nothing there is none', () => {
    expect(quantileOf([0, 10], 0.95)).toBeCloseTo(9.5);
    expect(quantileOf([5, 1, 3], 0)).toBe(1);
    expect(medianOf([])).toBeNaN();
  });
});

describe('what a turn found', () => {
  const row: Row = { press: { values: [10] } };

  it('joins what was found before', () => {
    expect(addOutcome(row, ['press'], { value: { press: 12 } })).toEqual({ press: { values: [10, 12] } });
  });

  it('is given up where a page was too slow once, and only there', () => {
    const after = addOutcome(row, ['pan'], { beyond: 90_000 });
    expect([isGivenUp(after, 'pan'), isGivenUp(after, 'press'), isGivenUp(after, 'axe')]).toEqual([true, false, false]);
  });

  it('does not lose what was found when a later turn fails', () => {
    expect(addOutcome(row, ['press'], { failed: 'crashed' })).toEqual(row);
    expect(addOutcome({}, ['press'], { failed: 'crashed' })).toEqual({ press: { none: 'crashed' } });
  });
});

describe('a cell', () => {
  const floor = { values: [100, 110, 90] };
  it.each([
    ['a median with its range and its ratio to the floor', { values: [120, 130, 125] }, { ratio: true }, '125 (120–130) 1.25×'],
    ['kilobytes', { values: [12_115] }, { unit: 1_000, digits: 1 }, '12.1'],
    ['so many of so many', { values: [7] }, { of: 8 }, '7/8'],
    ['that nobody waited for the end', { beyond: 90_000 }, { ratio: true }, '> 90 s'],
    ['a dash where there is no figure', { none: 'not built: The story has too many events.' }, {}, '–'],
  ])('says %s', (_, cell, column, text) => {
    expect(printCell(cell, floor, column)).toBe(text);
  });

  it('is a dash where nothing was measured, and holds the floor against nothing', () => {
    expect(printCell(undefined, floor, {})).toBe('–');
    expect(printCell(floor, floor, { ratio: true })).toBe('100 (90–110)');
  });
});

describe('the tables', () => {
  const results: Results = {
    date: '2026-11-28T22:00:00.000Z',
    machine: { processor: 'A processor', cores: 2, memory: 2 ** 34, load: 2.4, system: 'Linux 6', node: '20.20.2', browser: '156' },
    commit: 'abc',
    versions: { 'vis-timeline': '8.5.4' },
    turns: 5,
    cells: { 8: { floor: { lcp: { values: [300] } }, vis: { lcp: { values: [600] } } }, 1000: { floor: { rendered: { values: [200] } }, throughline: { rendered: { values: [220] } } } },
    builds: { 1000: { seconds: 12.34, peak: 500_000_000, refusal: null }, 10000: { seconds: 1, peak: 1, refusal: 'too many' } },
  };
  const text = printResults(results);

  it('are dated, and name the machine and the versions', () => {
    for (const part of ['2026-11-28', 'A processor, 2 cores, 16 GB', 'Chromium 156', 'vis-timeline 8.5.4']) expect(text).toContain(part);
  });

  it('say below why a page has no figures, once', () => {
    const none = { none: 'not built: > 180 s' };
    const lacking = printResults({ ...results, cells: { 1000: { floor: {}, throughline: { rendered: none, cpu: none } } } });
    expect(lacking.split('Throughline: not built: > 180 s')).toHaveLength(2);
  });

  it('say that the machine was busy with other work, if it was', () => {
    expect(text).not.toContain('busy');
    expect(printResults({ ...results, machine: { ...results.machine, load: 9.6 } })).toContain('busy with other work** (load 10)');
  });

  it('have a row a page that was measured, and one a build', () => {
    expect(text).toMatch(/^\| vis-timeline 8\.5\.4 \| – \| – \| – \| 600 2\.00× \|/m);
    expect(text).toMatch(/^\| \*\*Throughline\*\* \| 220 1\.10× \|/m);
    expect(text).toContain('| 1,000 | 12.3 | 500 |');
    expect(text).toContain('| 10,000 | too many | – |');
    expect(text).not.toContain('react-chrono');
  });

  it('go between the markers of a text, and nowhere else', () => {
    const readme = 'a\n<!-- bench: written by npm run bench -- --readme -->\nold\n<!-- /bench -->\nz\n';
    expect(putBetweenMarkers(readme, 'new')).toBe('a\n<!-- bench: written by npm run bench -- --readme -->\n\nnew\n\n<!-- /bench -->\nz\n');
    expect(() => putBetweenMarkers('no markers', 'new')).toThrow('lacks');
  });
});
