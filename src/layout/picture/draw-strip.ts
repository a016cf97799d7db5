import type { EventId, StoryEvent } from '../../story/story.ts';
import type { StripTick } from '../strip-axis.ts';
import type { StripDot } from '../strip-dots.ts';
import type { StripBand } from '../strip-row.ts';
import type { Shape, TextShape } from './drawing.ts';
import { placeText } from './place-text.ts';
import { placeStrip, type StripLabel } from './place-strip.ts';
import type { Measure } from './typesetter.ts';

/** Where a strip goes, and how large the page's strip is drawn there. */
export interface StripPlace {
  /** What neither labels nor dots reach beyond. */
  readonly left: number;
  readonly right: number;
  /** Top of the labels. */
  readonly top: number;
  /** Picture pixels for one CSS pixel of the page's strip. */
  readonly scale: number;
  /** The event whose dot is filled, or null. */
  readonly lit: EventId | null;
  /** The words at a tick. */
  readonly tickLabel: (tick: StripTick) => string;
}

/** The strip's parts at scale 1, in CSS pixels from its top, and sizes. */
const PART = { labels: 6.5, axis: 21, tick: 4, tickLabels: 36, dot: 6, manyDot: 7, band: 7, stroke: 1.7, line: 1.2, halo: 3.2 } as const;

/** Height of a drawn strip at scale 1. */
export const STRIP_HEIGHT = 42;

/** The strip as shapes, with the same numbers as the page's at that width; empty where no event has a place in time. */
export function drawStrip(events: readonly StoryEvent[], place: StripPlace, measure: Measure): Shape[] {
  const placed = placeStrip(events, place, measure);
  if (placed === null) return [];
  const { left, right, ticks, bands, dots } = placed;
  const pen: Pen = { scale: place.scale, x: (position) => left + position * (right - left), y: (part) => place.top + part * place.scale };
  return [
    ...drawAxis(left, right, pen),
    ...ticks.flatMap(({ of, label }) => drawTick(of, label, pen)),
    ...bands.map((band) => drawBand(band, pen)),
    ...dots.flatMap(({ of, label }) => drawDot(of, label, place.lit, pen)),
  ];
}

interface Pen {
  readonly scale: number;
  readonly x: (position: number) => number;
  readonly y: (part: number) => number;
}

function drawAxis(left: number, right: number, { scale, y }: Pen): Shape[] {
  return [{ kind: 'rule', x1: left, x2: right, y1: y(PART.axis), y2: y(PART.axis), thickness: PART.line * scale, tone: 'rule' }];
}

function drawTick({ position }: StripTick, label: StripLabel | null, { scale, x, y }: Pen): Shape[] {
  return [
    { kind: 'rule', x1: x(position), x2: x(position), y1: y(PART.axis - PART.tick), y2: y(PART.axis + PART.tick), thickness: PART.line * scale, tone: 'rule' },
    ...(label === null ? [] : drawLabel(label, y(PART.tickLabels), 'soft')),
  ];
}

function drawBand({ from, to, uncertain }: StripBand, { scale, x, y }: Pen): Shape {
  return {
    kind: 'box',
    x: x(from),
    y: y(PART.axis - PART.band / 2),
    width: x(to) - x(from),
    height: PART.band * scale,
    radius: Math.min(PART.band * scale, x(to) - x(from)) / 2,
    fill: 'accent',
    opacity: uncertain ? 0.18 : 0.55,
    stroke: uncertain ? 'accent' : null,
    thickness: scale,
    dashed: uncertain,
  };
}

function drawDot(dot: StripDot, label: StripLabel, lit: EventId | null, { scale, x, y }: Pen): Shape[] {
  const isLit = lit !== null && dot.events.includes(lit);
  const radius = (dot.events.length > 1 ? PART.manyDot : PART.dot) * scale;
  const disc = { kind: 'disc', x: x(dot.position), y: y(PART.axis), stroke: isLit ? 'accentInk' : 'accent', thickness: PART.stroke * scale } as const;
  return [
    ...(isLit ? [{ ...disc, radius: radius + PART.halo * scale, fill: 'lit', stroke: 'lit', thickness: 0, dashed: false } as const] : []),
    { ...disc, radius, fill: isLit ? 'accentInk' : 'paper', dashed: dot.planned },
    ...drawLabel(label, y(PART.labels), isLit ? 'ink' : 'accentInk'),
  ];
}

function drawLabel({ text, face, size, width, x }: StripLabel, middle: number, tone: TextShape['tone']): TextShape[] {
  return placeText({ lines: [{ text, width }], size, leading: 1, height: size, face }, { x, y: middle - size / 2, tone });
}
