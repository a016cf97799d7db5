// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { nearestEvent, READING_LINE, wordsNear } from '../../../src/app/live/reading.ts';
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

/** A page of `count` blocks, 100 pixels apart, each with the words that `wordsOf` gives; and how often it is measured. */
function stack(count: number, wordsOf: (block: number) => string) {
  const page = document.createElement('main');
  page.innerHTML = Array.from({ length: count }, (_, at) => `<div data-block="b${at}" data-top="${at * 100}">${wordsOf(at)}</div>`).join('');
  document.body.replaceChildren(page);
  const measure = vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function boxOf(this: Element) {
    const block = this.closest('[data-top]')!;
    return new DOMRect(0, Number(block.getAttribute('data-top')) + Number(this.getAttribute('data-down') ?? 0), 5, this === block ? 90 : 10);
  });
  return { page, measure: measure.mockClear() };
}

const told = (event: string, down: number) => `<span data-events="${event}" data-down="${down}">w</span>`;

describe('the words near the line', () => {
  it('are the stretches that tell an event, by their first, with their edges', () => {
    const { page } = stack(1, () => `a ${told('one two', 10)}${told('three', 40)}${told('', 60)}`);
    expect(wordsNear(page, 100)).toEqual([words('one', 10, 20), words('three', 40, 50)]);
  });

  it('are those of the block on the line, and of the nearest with words on either side', () => {
    const { page } = stack(9, (block) => (block % 3 === 1 ? told(`e${block}`, 20) : 'none'));
    expect(wordsNear(page, 450).map(({ event }) => event)).toEqual(['e1', 'e4', 'e7']);
  });

  it.each([0, 1, 2, 3])('give the same nearest event as all words do, wherever the line is: seed %i', (seed) => {
    const down = (block: number, at: number) => ((block * 13 + at * 31 + seed * 17) % 40) + at * 40;
    const { page } = stack(30, (block) => ((block * 7 + seed) % 5 === 0 ? '' : [0, 1].map((at) => told(`e${block}-${at}`, down(block, at))).join('')));
    const all = [...page.querySelectorAll('[data-events]')].map((span) => {
      const { top, bottom } = span.getBoundingClientRect();
      return words(span.getAttribute('data-events')!, top, bottom);
    });
    for (let line = -150; line < 3200; line += 13) expect(nearestEvent(wordsNear(page, line), line)).toBe(nearestEvent(all, line));
  });

  it('cost a few measures more on a page twenty times as long', () => {
    const [few, many] = [50, 1000].map((count) => {
      const { page, measure } = stack(count, (block) => told(`e${block}`, 20));
      wordsNear(page, count * 50);
      return measure.mock.calls.length;
    });
    expect(few).toBeGreaterThan(3);
    expect(many! - few!).toBeLessThanOrEqual(6);
  });

  it('are not looked for inside parts that are off screen', () => {
    const { page, measure } = stack(40, (block) => told(`e${block}`, 20));
    const blocks = [...page.children];
    page.replaceChildren(...[0, 1, 2, 3].map((at) => {
      const part = document.createElement('div');
      part.className = 'part';
      part.setAttribute('data-top', String(at * 1000));
      part.append(...blocks.slice(at * 10, at * 10 + 10));
      return part;
    }));
    measure.mockImplementation(function boxOf(this: Element) {
      const top = Number(this.closest('[data-top]')!.getAttribute('data-top'));
      return this.className === 'part' ? new DOMRect(0, top, 5, 1000) : new DOMRect(0, top, 5, 90);
    });
    expect(wordsNear(page, 1540).map(({ event }) => event)).toEqual(['e14', 'e15', 'e16']);
    const inside = measure.mock.contexts.filter((element) => element instanceof Element && element.className !== 'part').map((element) => (element as Element).closest('.part'));
    expect(new Set(inside)).toEqual(new Set([page.children[1]]));
  });
});
