import * as fc from '../../helpers/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { balanceLines, breakLines } from '../../../src/layout/picture/break-lines.ts';
import { fitText, type TextRoom } from '../../../src/layout/picture/fit-text.ts';
import { measureByCount } from '../../helpers/measure-by-count.ts';

const ROOM: TextRoom = { width: 400, height: 120, face: 'headline', sizes: [60, 50, 40, 30], leading: 1.2 };
const linesOf = (text: string, room: Partial<TextRoom> = {}) => fitText(text, { ...ROOM, ...room }, measureByCount).lines.map((line) => line.text);

/** Between the longest line and the shortest, in characters. */
function unevenness(lines: readonly string[]): number {
  const lengths = lines.map((line) => line.length);
  return Math.max(...lengths) - Math.min(...lengths);
}

const texts = fc.oneof(
  fc.string({ maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.array(fc.string({ unit: 'grapheme-composite', minLength: 1, maxLength: 14 }), { maxLength: 60 }).map((words) => words.join(' ')),
  fc.constantFrom('', ' ', 'A', 'Donaudampfschifffahrtsgesellschaftskapitän '.repeat(8), '金正恩准备迎接普京重返平壤'.repeat(20), '👩‍👩‍👧‍👦'.repeat(300), 'a\u0301'.repeat(500)),
);
const rooms = fc.record({
  width: fc.integer({ min: 1, max: 1200 }),
  height: fc.integer({ min: 0, max: 400 }),
  leading: fc.constantFrom(1, 1.15, 1.4),
  balanced: fc.boolean(),
  sizes: fc.uniqueArray(fc.integer({ min: 12, max: 110 }), { minLength: 1, maxLength: 6 }).map((sizes) => sizes.toSorted((a, b) => b - a)),
});

describe('a text', () => {
  it('never leaves its room, whatever the text and the room', () => {
    fc.assert(
      fc.property(texts, rooms, (text, room) => {
        const fitted = fitText(text, { ...room, face: 'text' }, measureByCount);
        expect(fitted.height).toBeLessThanOrEqual(room.height + 1e-6);
        expect(room.sizes).toContain(fitted.size);
        for (const line of fitted.lines) expect(line.width).toBeLessThanOrEqual(room.width + 0.02);
      }),
      { numRuns: 500 },
    );
  });

  it('is shown whole, or says that it is cut', () => {
    fc.assert(
      fc.property(texts, rooms, (text, room) => {
        const lines = fitText(text, { ...room, face: 'text' }, measureByCount).lines.map((line) => line.text);
        const [shown, all] = [lines.join('').replace(/\s/g, ''), text.replace(/\s/g, '')];
        const hasRoom = lines.length > 0 && room.width > 2 * (room.sizes.at(-1) ?? 0);
        expect(!hasRoom || shown === all || shown.endsWith('…')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('is as large as its room allows', () => {
    expect(fitText('Short', ROOM, measureByCount).size).toBe(60);
    expect(fitText('A headline of middling length', ROOM, measureByCount).size).toBe(50);
  });

  it('takes a smaller size before it breaks a word', () => {
    expect(fitText('Schifffahrtsgesellschaft', ROOM, measureByCount)).toMatchObject({ size: 30, lines: [{ text: 'Schifffahrtsgesellschaft' }] });
  });

  it('is cut between graphemes, with no blank or comma before the dots', () => {
    expect(linesOf('one two, three', { width: 60, height: 20, sizes: [15] })).toEqual(['one two…']);
    expect(linesOf('👩‍👩‍👧‍👦'.repeat(9), { width: 60, height: 20, sizes: [15] })).toEqual([`${'👩‍👩‍👧‍👦'.repeat(3)}…`]);
  });
});

describe('lines', () => {
  it('hold every character but the blanks at their ends', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 40 }), (text, width) => {
        const { lines } = breakLines(text, 'text', width, measureByCount);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  it('are made even without becoming more', () => {
    const text = 'Kim prepares to play host as Putin returns to Pyongyang today';
    const greedy = breakLines(text, 'headline', 22, measureByCount).lines;
    const even = balanceLines(text, 'headline', 22, measureByCount).lines;
    expect(even).toHaveLength(greedy.length);
    expect(unevenness(even)).toBeLessThan(unevenness(greedy));
  });
});
