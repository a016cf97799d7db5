import type { Shape } from './drawing.ts';
import { type FittedText, fitText, type TextRoom } from './fit-text.ts';
import { placeText } from './place-text.ts';
import type { Measure } from './typesetter.ts';

/** The words of an event in the picture of a timeline. */
export interface EntryWords {
  readonly number: string;
  readonly date: string;
  readonly title: string;
  readonly place: string | null;
  /** That it is upcoming; or null. */
  readonly upcoming: string | null;
  /** How long after the event before it, where there is room to say so; null for the first. */
  readonly gap: string | null;
}

/** An entry whose height is known, to be drawn where its column puts it. */
export interface Entry {
  readonly height: number;
  /** Middle of the disc, from the entry's left and top. */
  readonly axis: number;
  readonly disc: number;
  readonly draw: (left: number, top: number) => Shape[];
}

/** The column an entry stands in. */
export interface EntryColumn {
  readonly width: number;
  /** Dates in a column of their own before the discs, or above the titles. */
  readonly datesBeside: boolean;
}

const RADIUS = 25;
/** Between disc and text, and between dates and disc. */
const SPACE = 24;
const DATES = 262;
/** Between an entry's end and the next entry. */
const REST = 34;
const GAP_SIZE = 24;

/** Lays an event's words out in its column. */
export function flowEntry(words: EntryWords, { width, datesBeside }: EntryColumn, measure: Measure): Entry {
  const axis = datesBeside ? DATES + SPACE + RADIUS : RADIUS;
  const start = axis + RADIUS + SPACE;
  const fit = (text: string, room: Omit<TextRoom, 'width' | 'leading'>, across = width - start) => fitText(text, { ...room, width: across, leading: 1.28 }, measure);
  const gap = words.gap === null || !datesBeside ? null : fit(words.gap, { face: 'text', sizes: [GAP_SIZE], height: 31 });
  const date = fit(words.date, { face: 'strong', sizes: [27, 24], height: datesBeside ? 104 : 70 }, datesBeside ? DATES : undefined);
  const title = fit(words.title, { face: 'strong', sizes: [datesBeside ? 34 : 30], height: 175, balanced: true });
  const place = words.place === null ? null : fit(words.place, { face: 'text', sizes: [26], height: 68 });
  const upcoming = words.upcoming === null ? null : fit(words.upcoming, { face: 'strong', sizes: [24], height: 62 }, width - start - HANG);
  const gapHeight = gap === null ? 0 : gap.height + REST;
  const dateHeight = datesBeside ? 0 : date.height + 2;
  const disc = gapHeight + (datesBeside ? 22 : 18);
  const rows = [dateHeight, title.height, place === null ? 0 : place.height + 2, upcoming === null ? 0 : upcoming.height + PILL + 10];
  const height = gapHeight + Math.max(rows.reduce((sum, row) => sum + row, 0), datesBeside ? date.height : 0, disc - gapHeight + RADIUS) + REST;
  return { height, axis, disc, draw };

  function draw(left: number, top: number): Shape[] {
    const x = left + start;
    const y = top + gapHeight;
    return [
      ...(gap === null ? [] : placeText(gap, { x, y: top, tone: 'soft' })),
      ...drawDisc(words, left + axis, top + disc, measure),
      ...(datesBeside ? placeText(date, { x: left + DATES, y: y + 22 - (27 * 1.28) / 2, tone: 'accentInk', at: 'end' }) : placeText(date, { x, y, tone: 'accentInk' })),
      ...placeText(title, { x, y: y + dateHeight, tone: 'ink' }),
      ...(place === null ? [] : placeText(place, { x, y: y + dateHeight + title.height + 2, tone: 'soft' })),
      ...(upcoming === null ? [] : drawPill(upcoming, x, y + (rows[0] ?? 0) + (rows[1] ?? 0) + (rows[2] ?? 0) + 10)),
    ];
  }
}

function drawDisc({ number, upcoming }: EntryWords, x: number, y: number, measure: Measure): Shape[] {
  const digits = fitText(number, { width: 1.6 * RADIUS, height: 2 * RADIUS, face: 'strong', sizes: [25, 22, 19, 16, 13, 10], leading: 1 }, measure);
  return [
    { kind: 'disc', x, y, radius: RADIUS, fill: 'paper', stroke: 'accent', thickness: 3.5, dashed: upcoming !== null },
    ...placeText(digits, { x, y: y - digits.height / 2, tone: 'accentInk', at: 'middle' }),
  ];
}

/** What the outline adds to its words: in height, and on each side. */
const PILL = 12;
const HANG = 16;

function drawPill(words: FittedText, x: number, y: number): Shape[] {
  const width = Math.max(0, ...words.lines.map((line) => line.width));
  const height = words.height + PILL;
  // The outline hangs out so that its words stand flush with the title.
  return [
    { kind: 'box', x: x - HANG, y, width: width + 2 * HANG, height, radius: 21, fill: null, opacity: 1, stroke: 'accent', thickness: 2.5, dashed: true },
    ...placeText(words, { x, y: y + PILL / 2, tone: 'accentInk' }),
  ];
}
