import * as fc from '../../helpers/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { HeightWatch } from '../../../src/embed/frame/height-watch.ts';

const VIEW = { width: 600, height: 600 };

describe('the height watch', () => {
  it('tells the first height, whole pixels, and then changes of two pixels or more', () => {
    const watch = new HeightWatch();
    expect([600.2, 601, 602, 603, 600].map((height) => watch.next(height, VIEW, false))).toEqual([601, null, null, 603, 600]);
  });

  it('tells the same again to who asks', () => {
    const watch = new HeightWatch();
    watch.next(600, VIEW, false);
    expect([watch.next(600, VIEW, true), watch.next(601, VIEW, true), watch.next(600, VIEW, false)]).toEqual([600, 600, null]);
  });

  it.each([
    ['too narrow', { width: 49, height: 600 }],
    ['too low', { width: 600, height: 49 }],
    ['not shown at all', { width: 0, height: 0 }],
  ])('says nothing in a view that is %s', (_, view) => {
    const watch = new HeightWatch();
    expect([watch.next(600, view, true), watch.next(600, VIEW, false)]).toEqual([null, 600]);
  });

  it('stops after three growths in a row that the reader did not cause', () => {
    const watch = new HeightWatch();
    expect([600, 610, 620, 630, 640, 650].map((height) => watch.next(height, VIEW, false))).toEqual([600, 610, 620, 630, null, null]);
    expect([watch.next(655, VIEW, true), watch.next(660, VIEW, false)]).toEqual([655, null]);
    expect(watch.next(670, { ...VIEW, width: 300 }, false)).toBe(670);
    watch.touched();
    expect(watch.next(680, VIEW, false)).toBe(680);
  });

  it('grows for ever for nobody, and never tells nonsense', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -10, max: 5000, noNaN: true })), (heights) => {
        const watch = new HeightWatch();
        const told = heights.map((height) => watch.next(height, VIEW, false)).filter((height) => height !== null);
        expect(told.every((height) => Number.isInteger(height) && height >= 1)).toBe(true);
        let growths = 0;
        told.forEach((height, at) => {
          growths = at > 0 && height > told[at - 1]! ? growths + 1 : 0;
          expect(growths).toBeLessThanOrEqual(3);
        });
      }),
    );
  });
});
