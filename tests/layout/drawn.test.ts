import { describe, expect, test } from 'vitest';
import { denseRows, eraRowsOf, filterRows, layOutDense } from '../../src/layout/dense/lay-out-dense.ts';
import { embedHeight, type CardTexts } from '../../src/layout/embed-room.ts';
import { type Drawing, mirrorDrawing, type Shape } from '../../src/layout/picture/drawing.ts';
import { drawShare, type ShareWords } from '../../src/layout/picture/draw-share.ts';
import { drawTimeline, type TimelineWords } from '../../src/layout/picture/draw-timeline.ts';
import { countLines, emsIn } from '../../src/layout/text-lines.ts';
import { compileWell, readFixture } from '../compile/make-files.ts';
import { makeDate } from '../helpers/make-story.ts';
import { measureByCount } from '../helpers/measure-by-count.ts';

/** What layouts come to, number by number. Where a change is meant, `npx vitest run -u --config tests/vitest.config.ts drawn` writes the files anew: look at the pictures it makes, too. */
const golden = (name: string) => `golden/${name}`;

const round = (_: string, value: unknown) => (typeof value === 'number' ? Math.round(value * 100) / 100 : value);
const told = (shapes: readonly unknown[]) => `${shapes.map((shape) => JSON.stringify(shape, round)).join('\n')}\n`;
const shapesOf = ({ width, height, shapes }: Drawing) => told([{ width, height }, ...shapes.map((shape: Shape) => shape)]);
const tickLabel = ({ time }: { readonly time: number }) => String(new Date(time).getUTCFullYear());

const { events, groups, eras } = compileWell(readFixture('groups-and-eras'));

const SHARE: ShareWords = {
  number: '3',
  over: 'about September 2023',
  main: 'The council agrees to a bridge that nobody had asked for, and to the road that leads there',
  detail: { text: 'the council agreed in March to replace the ferry with a bridge', quoted: true },
  note: 'Planned when this was written.',
  foot: ['The bridge at Hallow Sound', 'The Sound'],
  tickLabel,
};

const TIMELINE: TimelineWords = {
  kicker: 'Hallow Sound',
  headline: 'The bridge at Hallow Sound, and all that came before it',
  asOf: 'As of 18 June 2024',
  toScale: 'To scale',
  inOrder: 'In order',
  entries: events.map(({ number, date, title, place }) => ({ number: String(number), date: date.text, title, place, upcoming: number % 5 === 0 ? 'Planned' : null, gap: number % 3 === 0 ? '2 years later' : null })),
  more: 'and 3 more',
  foot: ['The Sound', 'Drawn by Throughline'],
  tickLabel,
};

describe('the picture', () => {
  test('for sharing an event, and from right to left', async () => {
    const whole = drawShare(SHARE, { events, lit: events[2]!.id, direction: 'ltr' }, measureByCount);
    await expect(shapesOf(whole)).toMatchFileSnapshot(golden('share.jsonl'));
    const mirrored = drawShare(SHARE, { events, lit: events[2]!.id, direction: 'rtl' }, measureByCount);
    expect(shapesOf(mirrorDrawing(mirrorDrawing(mirrored)))).toBe(shapesOf(mirrored));
    await expect(shapesOf(mirrored)).toMatchFileSnapshot(golden('share-rtl.jsonl'));
  });

  test('for sharing a story, with the shortest words', async () => {
    const bare: ShareWords = { ...SHARE, number: null, over: 'Now', main: 'A bridge', detail: null, note: null, foot: ['The Sound', null] };
    await expect(shapesOf(drawShare(bare, { events: events.slice(0, 1), lit: null, direction: 'ltr' }, measureByCount))).toMatchFileSnapshot(golden('share-bare.jsonl'));
  });

  test('of a timeline', async () => {
    await expect(shapesOf(drawTimeline(TIMELINE, events, 'ltr', measureByCount))).toMatchFileSnapshot(golden('timeline.jsonl'));
    await expect(shapesOf(drawTimeline({ ...TIMELINE, more: null, kicker: '', foot: [] }, events.slice(0, 2), 'rtl', measureByCount))).toMatchFileSnapshot(golden('timeline-rtl.jsonl'));
  });
});

describe('the strip of many events', () => {
  const spans = events.map(({ date }, at) => ({ at, start: date.start ?? 0, end: date.end ?? 0, uncertain: date.approximate }));
  const window = { from: Date.UTC(1990, 0, 1), to: Date.UTC(2030, 0, 1) };

  const countRows = (names: readonly string[]) => denseRows(spans, names, () => names[0] ?? null, []).rows.map(({ group, spans: own }) => [group, own.length]);

  test('has a row a group, one for events without, and eras above', async () => {
    const rows = denseRows(spans, groups, (at) => events[at]?.group ?? null, eras);
    expect(rows.rows.map(({ group, spans: own }) => [group, own.length])).toEqual([null, ...groups].map((group) => [group, events.filter((event) => event.group === group).length]).filter(([group, count]) => group !== null || count !== 0));
    expect([eras.length > 2, eraRowsOf(rows, window)]).toEqual([true, 2]);
    await expect(told([288, 1200].map((width) => layOutDense(rows, window, width)))).toMatchFileSnapshot(golden('dense.jsonl'));
  });

  test('has one row where there is one group, or too many', () => {
    expect(countRows([])).toEqual([[null, events.length]]);
    expect(countRows(['One'])).toEqual([[null, events.length]]);
    expect(countRows(['One', 'Two'])).toEqual([['One', events.length], ['Two', 0]]);
    expect(countRows(['1', '2', '3', '4', '5', '6'])).toHaveLength(6);
    expect(countRows(['1', '2', '3', '4', '5', '6', '7'])).toEqual([[null, events.length]]);
  });

  test('holds what is searched for alone, row by row', () => {
    const rows = denseRows(spans, groups, (at) => events[at]?.group ?? null, eras);
    const found = filterRows(rows, (at) => at % 2 === 0);
    expect(found.eras).toBe(rows.eras);
    expect(found.rows.map(({ group }) => group)).toEqual(rows.rows.map(({ group }) => group));
    expect(found.rows.flatMap(({ spans: own }) => own.map(({ at }) => at)).toSorted((a, b) => a - b)).toEqual(spans.map(({ at }) => at).filter((at) => at % 2 === 0));
  });

  test('without eras has no row for them', () => {
    expect(eraRowsOf({ eras: [] }, window)).toBe(0);
    const lasting = [{ title: 'One', date: makeDate('x', 'x', '1990-01-01', '2010-01-01') }, { title: 'Two', date: makeDate('x', 'x', '2000-01-01', '2020-01-01') }];
    expect(eraRowsOf({ eras: lasting }, window)).toBe(2);
  });
});

/** The texts of a card, more of each the larger it is. */
const cardOf = (size: number): CardTexts => ({
  when: 'word '.repeat(size),
  title: 'word '.repeat(2 * size),
  upcoming: size % 2 === 0 ? 'Planned' : null,
  caption: ['About', 'Not certain'].slice(0, size % 3),
  passages: Array.from({ length: size % 4 }, () => 'word '.repeat(4 * size)),
  paragraphs: [['word '.repeat(3 * size), 'word '.repeat(5 * size), 'word '.repeat(8 * size)]],
  sources: 'word '.repeat(size),
  fullSources: 'word '.repeat(2 * size),
});

describe('room for text without a font', () => {
  const TEXTS = ['', 'i', 'm', 'A', 'a', 'Ж', 'ж', '字', '한', 'ア', '😀', 'e\u0301', ' ', '—', '“', '1', 'A line of words.', 'Ein Donaudampfschifffahrtskapitän', 'Владимир Путин', '平壌を訪問した。', '김정은 위원장', 'พบกันที่กรุงเปียงยาง', 'جسر على المضيق'];

  test('is counted letter by letter, and in lines', async () => {
    await expect(`${TEXTS.map((text) => [text, emsIn(text).toFixed(2), ...[3, 5.5, 12].map((ems) => countLines(`${text} ${text} ${text}`, ems))].join(' | ')).join('\n')}\n`).toMatchFileSnapshot(golden('text-room.txt'));
  });

  test('makes an embed as high as its fullest card, and no higher than it may be', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 9, 12, 40].map((size) => embedHeight('A headline of some words', [cardOf(1), cardOf(size)]))).toEqual([415, 452, 464, 439, 522, 587, 617, 640, 612, 640]);
    expect(embedHeight('word '.repeat(60), [cardOf(1)])).toBe(634);
    expect(embedHeight('A headline', [])).toBe(196);
  });
});
