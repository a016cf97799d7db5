// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { nearestEvent, READING_LINE, wordsOnScreen } from '../../../src/app/live/reading.ts';
import { toId } from '../../helpers/make-story.ts';

const words = (event: string, top: number, bottom: number) => ({ event: toId(event), top, bottom });

describe('the event that is read', () => {
  it.each([
    ['is the one whose words the line crosses', [words('above', 0, 90), words('here', 95, 105), words('below', 110, 200)], 'here'],
    ['is the one that ends just above the line', [words('above', 0, 90), words('below', 120, 200)], 'above'],
    ['is the one that begins just below the line', [words('above', 0, 70), words('below', 120, 200)], 'below'],
    ['is the last one where all are above', [words('first', -900, -800), words('last', -200, -100)], 'last'],
    ['is the first one where all are below', [words('first', 900, 950), words('last', 1200, 1300)], 'first'],
    ['is the first of two at the same distance', [words('one', 80, 90), words('two', 110, 120)], 'one'],
    ['is the first of two that the line crosses', [words('one', 80, 120), words('two', 90, 110)], 'one'],
    ['is the nearest, in whatever order the words stand', [words('below', 110, 200), words('near', 101, 104), words('above', 0, 90)], 'near'],
  ])('%s', (_, list, event) => {
    expect(nearestEvent(list, 100)).toBe(event);
  });

  it('is none where there are no words', () => {
    expect(nearestEvent([], 100)).toBeNull();
  });

  it('is looked for at a third of the view', () => {
    expect(READING_LINE).toBeCloseTo(1 / 3);
  });
});

describe('the words on screen', () => {
  beforeEach(() => {
    document.body.innerHTML = '<p>a <span data-events="one two">b</span><span data-events="three">c</span><span data-events="">d</span></p>';
  });

  it('are all stretches that tell an event, by their first, with their edges', () => {
    const boxes = [new DOMRect(0, 10, 5, 20), new DOMRect(0, 40, 5, 10), new DOMRect(0, 60, 5, 10)];
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(() => boxes.shift()!);
    expect(wordsOnScreen(document)).toEqual([words('one', 10, 30), words('three', 40, 50)]);
  });
});
