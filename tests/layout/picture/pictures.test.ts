import * as fc from '../../helpers/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { type Drawing, mirrorDrawing, type Shape, type TextShape } from '../../../src/layout/picture/drawing.ts';
import { drawShare, SHARE, type ShareWords } from '../../../src/layout/picture/draw-share.ts';
import { drawTimeline, MOST_ENTRIES, type TimelineWords } from '../../../src/layout/picture/draw-timeline.ts';
import type { StoryEvent } from '../../../src/story/story.ts';
import { makeDate, makeEvent } from '../../helpers/make-story.ts';
import { measureByCount } from '../../helpers/measure-by-count.ts';

const DAY = 86_400_000;
const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.string({ minLength: 1, maxLength: 30 }), fc.constantFrom('A', 'Donaudampfschifffahrt'.repeat(9), '金正恩'.repeat(90), 'words and more words '.repeat(15)));
const maybe = fc.option(text, { nil: null });
const directions = fc.constantFrom('ltr' as const, 'rtl' as const);

function eventOn(number: number, day: number, days: number): StoryEvent {
  return makeEvent({ number, date: makeDate('2024', 'a date', null, null, { start: day * DAY, end: (day + days) * DAY }) });
}

const events = fc.array(fc.record({ day: fc.integer({ min: -40_000, max: 30_000 }), days: fc.integer({ min: 1, max: 4000 }) }), { maxLength: 40 }).map((list) =>
  list.toSorted((a, b) => a.day - b.day).map(({ day, days }, at) => eventOn(at + 1, day, days)),
);
const shareWords = fc.record<ShareWords>({
  number: fc.option(fc.integer({ min: 1, max: 20_000 }).map(String), { nil: null }),
  over: text,
  main: text,
  detail: fc.option(fc.record({ text, quoted: fc.boolean() }), { nil: null }),
  note: maybe,
  foot: fc.tuple(text, maybe),
  tickLabel: fc.constant(({ time }) => String(new Date(time).getUTCFullYear())),
});
const entry = fc.record({ number: fc.integer({ min: 1, max: 20_000 }).map(String), date: text, title: text, place: maybe, upcoming: maybe, gap: maybe });
const timelineWords = fc.record<TimelineWords>({
  kicker: text,
  headline: text,
  asOf: text,
  toScale: text,
  inOrder: text,
  entries: fc.array(entry, { minLength: 1, maxLength: 20 }),
  more: maybe,
  foot: fc.array(text, { maxLength: 3 }),
  tickLabel: fc.constant(() => 'June 2024'),
});

const isText = (shape: Shape): shape is TextShape => shape.kind === 'text';

/** What a shape covers: left, top, right, bottom. Letters reach from their capitals to a fifth below the line. */
function coverOf(shape: Shape): readonly [number, number, number, number] {
  switch (shape.kind) {
    case 'text':
      return [shape.x, shape.y - 0.72 * shape.size, shape.x + shape.width, shape.y + 0.2 * shape.size];
    case 'box':
      return [shape.x, shape.y, shape.x + shape.width, shape.y + shape.height];
    case 'disc':
      return [shape.x - shape.radius, shape.y - shape.radius, shape.x + shape.radius, shape.y + shape.radius];
    case 'rule':
      return [Math.min(shape.x1, shape.x2), shape.y1, Math.max(shape.x1, shape.x2), shape.y2];
    default:
      return shape satisfies never;
  }
}

function expectInside({ width, height, shapes }: Drawing): void {
  for (const shape of shapes) {
    const [left, top, right, bottom] = coverOf(shape);
    expect(left).toBeGreaterThanOrEqual(-0.02);
    expect(top).toBeGreaterThanOrEqual(-0.02);
    expect(right).toBeLessThanOrEqual(width + 0.02);
    expect(bottom).toBeLessThanOrEqual(height + 0.02);
  }
}

function expectApart({ shapes }: Drawing): void {
  const covers = shapes.filter(isText).map((shape) => ({ text: shape.text, cover: coverOf(shape) }));
  const touching = covers.flatMap((a, at) => covers.slice(at + 1).flatMap((b) => (overlap(a.cover, b.cover) ? [`${a.text} | ${b.text}`] : [])));
  expect(touching).toEqual([]);
}

const overlap = (a: readonly number[], b: readonly number[]) => a[0]! < b[2]! - 0.02 && b[0]! < a[2]! - 0.02 && a[1]! < b[3]! - 0.02 && b[1]! < a[3]! - 0.02;

describe('a share image', () => {
  it('keeps every word inside and no two on each other, whatever the words', () => {
    fc.assert(
      fc.property(shareWords, events, directions, (words, list, direction) => {
        const drawing = drawShare(words, { events: list, lit: list[0]?.id ?? null, direction }, measureByCount);
        expect([drawing.width, drawing.height]).toEqual([1200, 630]);
        expectInside(drawing);
        expectApart(drawing);
      }),
      { numRuns: 100 },
    );
  });

  it('can be read 300 px wide: its main words are at least 15 px high there, all others but long numbers in discs 9 px', () => {
    fc.assert(
      fc.property(shareWords, events, (words, list) => {
        const { shapes } = drawShare(words, { events: list, lit: null, direction: 'ltr' }, measureByCount);
        const lines = shapes.filter(isText).filter((shape) => shape.text !== words.number);
        expect(lines.filter((line) => line.size * (300 / SHARE.width) < 9)).toEqual([]);
        expect(lines.filter((line) => line.face === 'headline' && line.size * (300 / SHARE.width) < 15)).toEqual([]);
      }),
    );
  });

  it('lights the dot of its event alone', () => {
    const days = [0, 9000, 19_000].map((day, at) => eventOn(at + 1, day, 1));
    const words: ShareWords = { number: '2', over: 'a date', main: 'A title', detail: null, note: null, foot: ['foot', null], tickLabel: () => '2000' };
    const lit = (id: StoryEvent['id'] | null) => drawShare(words, { events: days, lit: id, direction: 'ltr' }, measureByCount).shapes.filter((shape) => shape.kind === 'disc' && shape.y > 300 && shape.fill === 'accentInk');
    expect(lit(null)).toHaveLength(0);
    expect(lit(days[1]!.id)).toHaveLength(1);
    expect(lit(days[1]!.id)).not.toEqual(lit(days[2]!.id));
  });
});

describe('the picture of a timeline', () => {
  it('keeps every word inside and no two on each other, whatever the words', () => {
    fc.assert(
      fc.property(timelineWords, events, directions, (words, list, direction) => {
        const drawing = drawTimeline(words, list, direction, measureByCount);
        expect(drawing.width).toBe(1200);
        expectInside(drawing);
        expectApart(drawing);
      }),
      { numRuns: 60 },
    );
  });

  it('shows its entries in order, down one column and then the next', () => {
    const entries = Array.from({ length: MOST_ENTRIES }, (_, at) => ({ number: `${at + 1}`, date: 'a date', title: `Event ${at + 1}`, place: null, upcoming: null, gap: null }));
    const words: TimelineWords = { kicker: 'k', headline: 'h', asOf: 'a', toScale: 's', inOrder: 'i', entries, more: 'And 940 more events.', foot: ['f'], tickLabel: () => '' };
    const drawing = drawTimeline(words, [], 'ltr', measureByCount);
    const titles = drawing.shapes.filter(isText).filter((shape) => shape.text.startsWith('Event '));
    expect(titles.map((shape) => shape.text)).toEqual(entries.map((each) => each.title));
    expect(new Set(titles.map((shape) => shape.x)).size).toBe(2);
    expect(titles.filter((shape, at) => at > 0 && shape.x === titles[at - 1]!.x && shape.y <= titles[at - 1]!.y)).toEqual([]);
    expect(drawing.shapes.filter(isText).map((shape) => shape.text)).toContain('And 940 more events.');
    expect(drawing.height).toBeLessThan(5500);
  });
});

describe('a mirrored picture', () => {
  it('is the picture when mirrored again', () => {
    fc.assert(
      fc.property(shareWords, (words) => {
        const drawing = drawShare(words, { events: [], lit: null, direction: 'ltr' }, measureByCount);
        const again = mirrorDrawing(mirrorDrawing(drawing));
        expect(again.shapes.map((shape) => coverOf(shape).map((edge) => Math.round(edge * 100)))).toEqual(drawing.shapes.map((shape) => coverOf(shape).map((edge) => Math.round(edge * 100))));
      }),
      { numRuns: 50 },
    );
  });
});
