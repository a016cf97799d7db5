// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepStill } from '../../../src/app/live/keep-still.ts';

const scrollBy = vi.fn<typeof window.scrollBy>();

beforeEach(() => {
  scrollBy.mockReset();
  vi.stubGlobal('scrollBy', scrollBy);
});

/** An element that stands at each of these heights in turn. */
function standingAt(...tops: number[]): Element {
  const element = document.createElement('p');
  element.getBoundingClientRect = () => new DOMRect(0, tops.shift(), 10, 10);
  return element;
}

describe('what is to keep still', () => {
  it.each([
    ['down', 100, 340, 240],
    ['up', 100, -20, -120],
    ['a little', 100, 101, 1],
  ])('is brought back when it has moved %s', (_, before, after, by) => {
    keepStill(standingAt(before, after))();
    expect(scrollBy).toHaveBeenCalledExactlyOnceWith({ top: by, behavior: 'instant' });
  });

  it.each([100, 100.9, 99.2])('is left alone when it has moved less than a pixel: %d', (after) => {
    keepStill(standingAt(100, after))();
    expect(scrollBy).not.toHaveBeenCalled();
  });

  it('is not touched before the change', () => {
    keepStill(standingAt(100, 340));
    expect(scrollBy).not.toHaveBeenCalled();
  });
});
