import * as fc from '../helpers/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { type Box, drawThread } from '../../src/layout/thread.ts';

const VIEW: Box = { left: 0, right: 1200, top: 0, bottom: 800 };
const COLUMN: Box = { left: 400, right: 1000, top: -500, bottom: 3000 };
const WORDS: Box = { left: 420, right: 900, top: 100, bottom: 160 };
const ON_RIGHT: Box = { left: 1060, right: 1084, top: 300, bottom: 324 };
const ON_LEFT: Box = { left: 316, right: 340, top: 300, bottom: 324 };

/** The mirror image of a box, in a view as wide as `VIEW`. */
const mirror = ({ left, right, top, bottom }: Box): Box => ({ left: VIEW.right - right, right: VIEW.right - left, top, bottom });

/** All points that a path of M, H, V and C commands names; a Bézier curve stays within the hull of its points. */
function pointsOf(path: string): [x: number, y: number][] {
  const points: [number, number][] = [];
  for (const [, command, numbers = ''] of path.matchAll(/([MHVC])([^MHVC]*)/g)) {
    const values = numbers.trim().split(' ').map(Number);
    const [x, y] = points.at(-1) ?? [0, 0];
    if (command === 'H') points.push([values[0]!, y]);
    else if (command === 'V') points.push([x, values[0]!]);
    else for (let index = 0; index < values.length; index += 2) points.push([values[index]!, values[index + 1]!]);
  }
  return points;
}

describe('the thread', () => {
  it.each([
    ['right', ON_RIGHT, 'M1012 100H1018V160H1012M1018 130C1036 130 1036 312 1054 312'],
    ['left', ON_LEFT, 'M388 100H382V160H388M382 130C364 130 364 312 346 312'],
  ])('leads from a bracket at the words to a card on the %s', (_, number, path) => {
    expect(drawThread(WORDS, COLUMN, number, VIEW)).toBe(path);
  });

  it('brackets only the part of the words that is on screen', () => {
    expect(drawThread({ ...WORDS, top: -200, bottom: 60 }, COLUMN, ON_RIGHT, VIEW)).toContain('M1012 0H1018V60');
    expect(drawThread({ ...WORDS, top: 700, bottom: 900 }, COLUMN, ON_RIGHT, VIEW)).toContain('M1012 700H1018V800');
  });

  it.each([
    ['the words are above the view', { ...WORDS, top: -90, bottom: -30 }, ON_RIGHT],
    ['the words are below the view', { ...WORDS, top: 810, bottom: 850 }, ON_RIGHT],
    ['a sliver of the words is left', { ...WORDS, top: -90, bottom: 5 }, ON_RIGHT],
    ['the card’s number is above the view', WORDS, { ...ON_RIGHT, top: -40, bottom: -10 }],
    ['the card’s number is below the view', WORDS, { ...ON_RIGHT, top: 801, bottom: 825 }],
    ['there is no gutter to the right', WORDS, { ...ON_RIGHT, left: 1030, right: 1054 }],
    ['there is no gutter to the left', WORDS, { ...ON_LEFT, left: 340, right: 376 }],
    ['the card stands within the article’s column', WORDS, { ...ON_RIGHT, left: 600, right: 624 }],
  ])('is not drawn where %s', (_, words, number) => {
    expect(drawThread(words, COLUMN, number, VIEW)).toBeNull();
  });

  const length = fc.integer({ min: 0, max: 900 });
  const boxes = fc.record({ top: fc.integer({ min: -900, max: 900 }), height: length, numberTop: fc.integer({ min: -100, max: 900 }), gutter: fc.integer({ min: 0, max: 300 }) });

  it('stays in the gutter, between the columns, and on screen', () => {
    fc.assert(
      fc.property(boxes, fc.boolean(), ({ top, height, numberTop, gutter }, isMirrored) => {
        const turn = isMirrored ? mirror : (box: Box) => box;
        const number: Box = { left: COLUMN.right + gutter, right: COLUMN.right + gutter + 24, top: numberTop, bottom: numberTop + 24 };
        const path = drawThread(turn({ ...WORDS, top, bottom: top + height }), turn(COLUMN), turn(number), VIEW);
        if (path === null) return;
        const [from, to] = isMirrored ? [turn(number).right, turn(COLUMN).left] : [COLUMN.right, number.left];
        for (const [x, y] of pointsOf(path)) {
          expect(x > from && x < to).toBe(true);
          expect(y >= VIEW.top && y <= VIEW.bottom).toBe(true);
        }
      }),
    );
  });

  it('is the mirror image of itself when the columns change sides', () => {
    fc.assert(
      fc.property(boxes, ({ top, height, numberTop, gutter }) => {
        const words = { ...WORDS, top, bottom: top + height };
        const number = { left: COLUMN.right + gutter, right: COLUMN.right + gutter + 24, top: numberTop, bottom: numberTop + 24 };
        const toRight = drawThread(words, COLUMN, number, VIEW);
        const toLeft = drawThread(mirror(words), mirror(COLUMN), mirror(number), VIEW);
        const turned = toRight && pointsOf(toRight).map(([x, y]) => [Math.round((VIEW.right - x) * 10) / 10, y]);
        expect(toLeft && pointsOf(toLeft)).toEqual(turned);
      }),
    );
  });

  it('is drawn wherever words, number and a gutter are on screen', () => {
    const onScreen = fc.record({ top: fc.integer({ min: 0, max: 780 }), numberTop: fc.integer({ min: 0, max: 776 }), gutter: fc.integer({ min: 42, max: 300 }) });
    fc.assert(
      fc.property(onScreen, ({ top, numberTop, gutter }) => {
        const number = { left: COLUMN.right + gutter, right: COLUMN.right + gutter + 24, top: numberTop, bottom: numberTop + 24 };
        expect(drawThread({ ...WORDS, top, bottom: top + 20 }, COLUMN, number, VIEW)).not.toBeNull();
      }),
    );
  });
});
