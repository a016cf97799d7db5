// One zone is enough: bands are of numbers.
import * as fc from '../../helpers/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { type BandSource, bandSourceOf, type Octave } from '../../../src/layout/dense/band-source.ts';
import { type Band, bandsOf } from '../../../src/layout/dense/bands.ts';
import type { EventSpan } from '../../../src/layout/dense/points.ts';
import { spanOf, type TimeWindow } from '../../../src/layout/dense/time-window.ts';
import { anyLook, anySpans, DAY, windowAt, wholeOf } from './any-points.ts';

function forAnyBands(check: (bands: readonly Band[], spans: readonly EventSpan[], window: TimeWindow, width: number) => void): void {
  fc.assert(
    fc.property(anySpans, anyLook, (spans, { share, depth, width }) => {
      const window = windowAt(wholeOf(spans), share, depth);
      check(bandsOf(bandSourceOf(spans), window, width), spans, window, width);
    }),
    { numRuns: 1500 },
  );
}

/** Where an event's time lies in the window, in pixels. */
const pixelsOf = ({ start, end }: EventSpan, window: TimeWindow, width: number) => [start, end].map((time) => ((time - window.from) / spanOf(window)) * width) as [number, number];

/** An event between two days. */
const span = (start: number, end: number, uncertain = false) => ({ at: 0, start: start * DAY, end: end * DAY, uncertain });

/** The same bands, pixel by pixel, from all events. */
function plainBands(spans: readonly EventSpan[], window: TimeWindow, width: number): Band[] {
  const scale = width / spanOf(window);
  return [false, true].flatMap((uncertain) => {
    const wide = spans.filter((one) => one.uncertain === uncertain && one.end > window.from && one.start < window.to && (one.end - one.start) * scale >= 10);
    const ends = wide.map(({ start, end }) => [Math.max(0, Math.round((start - window.from) * scale)), Math.min(width, Math.round((end - window.from) * scale))] as const);
    const isCovered = Array.from({ length: width + 1 }, (_, pixel) => ends.some(([first, last]) => first <= pixel && pixel < last));
    const firsts = isCovered.flatMap((covered, pixel) => (covered && !isCovered[pixel - 1] ? [pixel] : []));
    return firsts.map((first) => ({ from: first / width, to: isCovered.indexOf(false, first) / width, uncertain }));
  });
}

/** The same source, and how many of its stretches have been looked at. */
function countLooks({ lasting, uncertain }: BandSource): [BandSource, { count: number }] {
  const looks = { count: 0 };
  const counted = <Item>(list: readonly Item[]) =>
    new Proxy(list, {
      get(target, key, receiver): unknown {
        if (typeof key === 'string' && /^\d+$/.test(key)) looks.count += 1;
        return Reflect.get(target, key, receiver);
      },
    });
  const watch = (octave: Octave): Octave => ({ ...octave, each: counted(octave.each), together: counted(octave.together) });
  return [{ lasting: lasting.map(watch), uncertain: uncertain.map(watch) }, looks];
}

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
    expect(bandsOf(bandSourceOf(spans), window, 200)).toEqual([
      { from: 0, to: 0.05, uncertain: false },
      { from: 0.1, to: 0.4, uncertain: false },
      { from: 0.6, to: 0.7, uncertain: false },
      { from: 0.9, to: 1, uncertain: false },
      { from: 0.15, to: 0.2, uncertain: true },
    ]);
  });

  it('are no more than the pixels allow, however many events there are', () => {
    const spans = Array.from({ length: 20_000 }, (_, at) => ({ at, start: at * DAY, end: at * DAY + DAY / 2, uncertain: at % 2 === 0 }));
    const source = bandSourceOf(spans);
    expect(bandsOf(source, { from: 0, to: 1000 * DAY }, 4000).length).toBeLessThanOrEqual(4000);
    expect(bandsOf(source, { from: 0, to: 20_000 * DAY }, 400)).toEqual([]);
  });

  it('are as if every event were looked at', () => {
    forAnyBands((bands, spans, window, width) => expect(bands).toEqual(plainBands(spans, window, width)));
  });

  it('are drawn by looking at no more events than the strip has pixels, however many there are', () => {
    // By turns an event of a day, an imprecise one of a month and one that lasted three years: a hundred thousand. (Where lengths
    // differ, those near ten pixels are looked at one by one, as far as they are in the window.)
    const spans = Array.from({ length: 100_000 }, (_, at) => span(at, at + [1, 30, 1100][at % 3]!, at % 3 === 1));
    const source = bandSourceOf(spans);
    for (const days of [3, 30, 300, 3_000, 30_000, 100_000]) {
      const [counted, looks] = countLooks(source);
      bandsOf(counted, { from: (50_000 - days / 2) * DAY, to: (50_000 + days / 2) * DAY }, 400);
      expect(looks.count, `${days} days`).toBeLessThan(400);
    }
  });
});
