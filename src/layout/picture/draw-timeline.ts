import type { StoryEvent } from '../../story/story.ts';
import type { StripTick } from '../strip-axis.ts';
import { type Drawing, mirrorDrawing, type Shape } from './drawing.ts';
import { type Entry, type EntryWords, flowEntry } from './draw-entry.ts';
import { drawStrip, STRIP_HEIGHT } from './draw-strip.ts';
import { fitText, type TextRoom } from './fit-text.ts';
import { placeText } from './place-text.ts';
import type { Measure } from './typesetter.ts';

/** The words of the picture of a timeline. */
export interface TimelineWords {
  /** Over the headline. */
  readonly kicker: string;
  readonly headline: string;
  readonly asOf: string;
  /** Under the strip. */
  readonly toScale: string;
  /** Over the entries. */
  readonly inOrder: string;
  /** One for each event shown. */
  readonly entries: readonly EntryWords[];
  /** How many events are not shown, in words; or null. */
  readonly more: string | null;
  /** Who made it, and its address; each on a line of its own. */
  readonly foot: readonly string[];
  readonly tickLabel: (tick: StripTick) => string;
}

/** As wide as mail programs and feeds show pictures on dense screens. */
export const TIMELINE_WIDTH = 1200;

/** Most events whose entries are drawn; a picture of more is longer than anyone scrolls through in a mail. */
export const MOST_ENTRIES = 60;

/** Up to this many events stand in one column, with their dates beside them. */
const ONE_COLUMN = 12;

const MARGIN = 64;
const ACROSS = TIMELINE_WIDTH - 2 * MARGIN;
const GUTTER = 56;
const STRIP_SCALE = 2.4;

/** Draws the whole timeline; it grows in height, and to two columns, as events need. */
export function drawTimeline(words: TimelineWords, events: readonly StoryEvent[], direction: 'ltr' | 'rtl', measure: Measure): Drawing {
  const head = stack(MARGIN - 8, [
    { text: words.kicker, room: { face: 'strong', sizes: [28], leading: 1.4, height: 40 }, tone: 'accentInk', gap: 12 },
    { text: words.headline, room: { face: 'headline', sizes: [68, 62, 56, 50, 44], leading: 1.14, height: 320, balanced: true }, tone: 'ink', gap: 18 },
    { text: words.asOf, room: { face: 'strong', sizes: [28], leading: 1.4, height: 40 }, tone: 'ink', gap: 40 },
  ], measure);
  const strip = drawStrip(events, { left: MARGIN, right: TIMELINE_WIDTH - MARGIN, top: head.bottom, scale: STRIP_SCALE, lit: null, tickLabel: words.tickLabel }, measure);
  const caption = stack(head.bottom + (strip.length > 0 ? STRIP_HEIGHT * STRIP_SCALE + 20 : 0), [
    ...(strip.length > 0 ? [{ text: words.toScale, room: { face: 'text', sizes: [24], leading: 1.4, height: 34 }, tone: 'soft', gap: 36 } as const] : []),
    { text: words.inOrder, room: { face: 'text', sizes: [24], leading: 1.4, height: 34 }, tone: 'soft', gap: 28 },
  ], measure);
  const list = drawEntries(words.entries, caption.bottom, measure);
  const foot = stack(list.bottom + 40, [
    ...(words.more === null ? [] : [{ text: words.more, room: { face: 'strong', sizes: [28], leading: 1.4, height: 80 }, tone: 'ink', gap: 36 } as const]),
    ...words.foot.map((text) => ({ text, room: { face: 'text', sizes: [24], leading: 1.45, height: 35 }, tone: 'soft', gap: 0 }) as const),
  ], measure);
  const ruleY = foot.bottom - words.foot.length * 35 - 16;
  const shapes: Shape[] = [
    { kind: 'box', x: 0, y: 0, width: TIMELINE_WIDTH, height: 12, radius: 0, fill: 'ink', opacity: 1, stroke: null, thickness: 0, dashed: false },
    ...head.shapes,
    ...strip,
    ...caption.shapes,
    ...list.shapes,
    { kind: 'rule', x1: MARGIN, x2: TIMELINE_WIDTH - MARGIN, y1: ruleY, y2: ruleY, thickness: 2, tone: 'rule' },
    ...foot.shapes,
  ];
  const drawing = { width: TIMELINE_WIDTH, height: Math.ceil(foot.bottom + MARGIN - 16), shapes };
  return direction === 'rtl' ? mirrorDrawing(drawing) : drawing;
}

interface Part {
  readonly shapes: readonly Shape[];
  readonly bottom: number;
}

interface StackedText {
  readonly text: string;
  readonly room: Omit<TextRoom, 'width'>;
  readonly tone: 'ink' | 'soft' | 'accentInk';
  /** Below it. */
  readonly gap: number;
}

function stack(top: number, texts: readonly StackedText[], measure: Measure): Part {
  let y = top;
  const shapes = texts.flatMap(({ text, room, tone, gap }) => {
    const fitted = fitText(text, { ...room, width: ACROSS }, measure);
    const placed = placeText(fitted, { x: MARGIN, y, tone });
    y += fitted.height + gap;
    return placed;
  });
  return { shapes, bottom: y };
}

function drawEntries(entries: readonly EntryWords[], top: number, measure: Measure): Part {
  const columns = entries.length > ONE_COLUMN ? 2 : 1;
  const width = (ACROSS - (columns - 1) * GUTTER) / columns;
  const flowed = entries.map((entry) => flowEntry(entry, { width, datesBeside: columns === 1 }, measure));
  const parts = splitInHalf(flowed, columns).map((column, at) => drawColumn(column, MARGIN + at * (width + GUTTER), top));
  return { shapes: parts.flatMap((part) => part.shapes), bottom: Math.max(top, ...parts.map((part) => part.bottom)) };
}

/** Where the first column is at least as long as the second. */
function splitInHalf(entries: readonly Entry[], columns: number): (readonly Entry[])[] {
  if (columns === 1) return [entries];
  const whole = entries.reduce((sum, entry) => sum + entry.height, 0);
  let [sum, at] = [0, 0];
  while (sum < whole / 2) sum += entries[at++]?.height ?? whole;
  return [entries.slice(0, at), entries.slice(at)];
}

/** Entries below each other, threaded by a line from disc to disc. */
function drawColumn(entries: readonly Entry[], left: number, top: number): Part {
  let y = top;
  const tops = entries.map((entry) => {
    y += entry.height;
    return y - entry.height;
  });
  const discs = entries.map((entry, at) => (tops[at] ?? 0) + entry.disc);
  const [first, last] = [discs[0] ?? 0, discs.at(-1) ?? 0];
  const x = left + (entries[0]?.axis ?? 0);
  return {
    shapes: [{ kind: 'rule', x1: x, x2: x, y1: first, y2: last, thickness: 3, tone: 'rule' }, ...entries.flatMap((entry, at) => entry.draw(left, tops[at] ?? 0))],
    bottom: y,
  };
}
