import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Band, bandsOf } from '../../../src/layout/dense/bands.ts';
import type { EventSpan } from '../../../src/layout/dense/points.ts';
import { spanOf, type TimeWindow } from '../../../src/layout/dense/time-window.ts';
import { anyLook, anySpans, DAY, windowAt, wholeOf } from './any-points.ts';

function forAnyBands(check: (bands: readonly Band[], spans: readonly EventSpan[], window: TimeWindow, width: number) => void): void {
  fc.assert(
    fc.property(anySpans, anyLook, (spans, { share, depth, width }) => {
      const window = windowAt(wholeOf(spans), share, depth);
      check(bandsOf(spans, window, width), spans, window, width);
    }),
    { numRuns: 1500 },
  );
}

/** Where an event's time lies in the window, in pixels. */
const pixelsOf = ({ start, end }: EventSpan, window: TimeWindow, width: number) => [start, end].map((time) => ((time - window.from) / spanOf(window)) * width) as [number, number];

/** An event between two days. */
const span = (start: number, end: number, uncertain = false) => ({ at: 0, start: start * DAY, end: end * DAY, uncertain });

describe('the bands of a window', () => {
  it('stay in it, in order, and those of one kind are apart', () => {
    forAnyBands((bands) => {
      for (const kind of [true, false]) {
        const own = bands.filter(({ uncertain }) => uncertain === kind);
        expect(own.every(({ from, to }) => from >= 0 && to <= 1 && to > from)).toBe(true);
        own.slice(1).forEach(({ from }, index) => expect(from).toBeGreaterThan(own[index]!.to));
      }
    });
  });

  it('cover each event that is wide enough to be seen, to a pixel, where the window cuts it', () => {
    forAnyBands((bands, spans, window, width) => {
      for (const one of spans) {
        const [start, end] = pixelsOf(one, window, width);
        const [from, to] = [Math.max(0, start), Math.min(width, end)];
        if (end - start < 10 || to - from < 2) continue;
        expect(bands.some((band) => band.uncertain === one.uncertain && band.from * width <= from + 1 && band.to * width >= to - 1)).toBe(true);
      }
    });
  });

  it('cover nothing else: every pixel of them is an event’s of that kind', () => {
    forAnyBands((bands, spans, window, width) => {
      for (const { from, to, uncertain } of bands) {
        const own = spans.filter((one) => one.uncertain === uncertain).map((one) => pixelsOf(one, window, width));
        for (let pixel = Math.round(from * width); pixel < Math.round(to * width); pixel += 1) {
          expect(own.some(([start, end]) => start < pixel + 1 && end > pixel)).toBe(true);
        }
      }
    });
  });

  it('are joined where events overlap, cut where the window ends, and tell the uncertain from what lasted', () => {
    const window = { from: 0, to: 100 * DAY };
    const spans = [span(10, 30), span(20, 40), span(60, 70), span(65, 66), span(90, 200), span(-50, 5), span(80, 81), span(15, 20, true)];
    expect(bandsOf(spans, window, 200)).toEqual([
      { from: 0, to: 0.05, uncertain: false },
      { from: 0.1, to: 0.4, uncertain: false },
      { from: 0.6, to: 0.7, uncertain: false },
      { from: 0.9, to: 1, uncertain: false },
      { from: 0.15, to: 0.2, uncertain: true },
    ]);
  });

  it('are no more than the pixels allow, however many events there are', () => {
    const spans = Array.from({ length: 20_000 }, (_, at) => ({ at, start: at * DAY, end: at * DAY + DAY / 2, uncertain: at % 2 === 0 }));
    expect(bandsOf(spans, { from: 0, to: 1000 * DAY }, 4000).length).toBeLessThanOrEqual(4000);
    expect(bandsOf(spans, { from: 0, to: 20_000 * DAY }, 400)).toEqual([]);
  });
});
