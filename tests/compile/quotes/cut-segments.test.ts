import * as fc from '../../helpers/fast-check.ts';
import { describe, expect, test } from 'vitest';
import { cutSegments, type PlacedPassage } from '../../../src/compile/quotes/cut-segments.ts';
import type { EventId, Run, Segment } from '../../../src/story/story.ts';

function passage(event: number, number: number, start: number, end: number): PlacedPassage {
  return { event: `e${event}` as EventId, eventNumber: event, number, block: 'b1', start, end, quote: '' };
}

function plain(text: string): readonly Run[] {
  return text === '' ? [] : [{ text, marks: [] }];
}

function show({ runs, events }: Segment): string {
  return `${runs.map(({ text }) => text).join('|')}:${events.join(',')}`;
}

describe('a block is cut', () => {
  test.each([
    ['not at all without passages', [], ['abcdef:']],
    ['round a passage', [passage(1, 1, 2, 4)], ['ab:', 'cd:e1', 'ef:']],
    ['where two events overlap', [passage(2, 1, 1, 4), passage(1, 1, 2, 6)], ['a:', 'b:e2', 'cd:e1,e2', 'ef:e1']],
    ['where one lies in another', [passage(1, 1, 0, 6), passage(2, 1, 2, 4)], ['ab:e1', 'cd:e1,e2', 'ef:e1']],
    ['where two meet', [passage(1, 1, 0, 3), passage(1, 2, 3, 6)], ['abc:e1', 'def:e1']],
    ['once for the same stretch of two events', [passage(2, 1, 0, 6), passage(1, 1, 0, 6)], ['abcdef:e1,e2']],
  ])('%s', (_, passages, expected) => {
    expect(cutSegments({ text: 'abcdef', runs: plain('abcdef') }, passages).map(show)).toEqual(expected);
  });

  test('and names the passages that begin and end with each segment', () => {
    const segments = cutSegments({ text: 'abcdef', runs: plain('abcdef') }, [passage(1, 1, 0, 3), passage(1, 2, 3, 6), passage(2, 1, 0, 6)]);
    expect(segments.map(({ starts, ends }) => [starts, ends])).toEqual([
      [[{ event: 'e1', number: 1 }, { event: 'e2', number: 1 }], [{ event: 'e1', number: 1 }]],
      [[{ event: 'e1', number: 2 }], [{ event: 'e1', number: 2 }, { event: 'e2', number: 1 }]],
    ]);
  });
});

test('for any passages: text is kept, cuts are the boundaries, each segment has exactly the events over it', () => {
  const stretch = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 20 }));
  const text = 'abcdefghij'.repeat(6);
  const cutsOfRuns = fc.array(fc.integer({ min: 1, max: 59 }));
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 12 }), cutsOfRuns, (stretches, cuts) => {
      const passages = stretches.map(([start, length], index) => passage(index + 1, 1, start, start + length));
      const edges = [...new Set([0, ...cuts, text.length])].toSorted((a, b) => a - b);
      const runs = edges.slice(0, -1).map((edge, index): Run => ({ text: text.slice(edge, edges[index + 1]), marks: index % 2 ? [{ kind: 'emphasis' }] : [] }));
      const segments = cutSegments({ text, runs }, passages);
      expect(segments.flatMap((segment) => segment.runs.map((run) => run.text)).join('')).toBe(text);
      const boundaries = new Set([0, text.length, ...passages.flatMap(({ start, end }) => [start, end])]);
      let offset = 0;
      for (const segment of segments) {
        expect(boundaries.has(offset)).toBe(true);
        const here = offset;
        expect(segment.events).toEqual(passages.filter(({ start, end }) => start <= here && here < end).map(({ event }) => event));
        expect(segment.starts.length).toBe(passages.filter(({ start }) => start === here).length);
        offset += segment.runs.reduce((sum, run) => sum + run.text.length, 0);
        const end = offset;
        expect(segment.ends.length).toBe(passages.filter((one) => one.end === end).length);
      }
      expect(segments).toHaveLength(boundaries.size - 1);
    }),
    { numRuns: 500 },
  );
});
