import type { StoryEvent } from '../../story/story.ts';
import type { StripTick } from '../strip-axis.ts';
import type { StripDot } from '../strip-dots.ts';
import { layOutStrip, type Strip } from '../strip.ts';
import type { StripBand } from '../strip-row.ts';
import { fitText } from './fit-text.ts';
import type { Face, Measure } from './typesetter.ts';

/** A label whose place is known; `x` is its left end. */
export interface StripLabel {
  readonly text: string;
  readonly face: Face;
  readonly size: number;
  readonly width: number;
  readonly x: number;
}

/** A strip in its place: ends of the axis, and labels that lie within the margins. */
export interface PlacedStrip {
  readonly left: number;
  readonly right: number;
  readonly bands: readonly StripBand[];
  readonly dots: readonly { readonly of: StripDot; readonly label: StripLabel }[];
  /** A tick whose label would touch the one before it has none. */
  readonly ticks: readonly { readonly of: StripTick; readonly label: StripLabel | null }[];
}

/** Type of the page's strip, room for a dot with its halo, and the least gap between labels; CSS pixels. */
const TYPE = 11;
const DOT = 11;
const LABEL_GAP = 4;

/** Rounds of drawing the axis in, until the labels at its ends fit. */
const ROUNDS = 4;

interface Margins {
  readonly left: number;
  readonly right: number;
  readonly scale: number;
  readonly tickLabel: (tick: StripTick) => string;
}

/** Places a strip between two margins; null where no event has a place in time. */
export function placeStrip(events: readonly StoryEvent[], margins: Margins, measure: Measure): PlacedStrip | null {
  let inset = DOT * margins.scale;
  for (let round = 1; ; round += 1) {
    const [left, right] = [margins.left + inset, margins.right - inset];
    const strip = layOutStrip(events, (right - left) / margins.scale);
    if (strip === null) return null;
    const labels = labelsOf(strip, left, right, margins, measure);
    const over = Math.max(0, ...[...labels.dots, ...labels.ticks].map(({ label }) => Math.max(margins.left - label.x, label.x + label.width - margins.right)));
    if (over < 0.01 || round === ROUNDS) return { left, right, bands: strip.bands, dots: keepIn(labels.dots, margins), ticks: thinOut(keepIn(labels.ticks, margins), margins.scale) };
    inset += over;
  }
}

interface Labelled<Part> {
  readonly of: Part;
  readonly label: StripLabel;
}

function labelsOf(strip: Strip, left: number, right: number, { scale, tickLabel, ...margins }: Margins, measure: Measure) {
  const label = (text: string, position: number, face: Face): StripLabel => {
    const size = TYPE * scale;
    const line = fitText(text, { width: margins.right - margins.left, height: size, face, sizes: [size], leading: 1 }, measure).lines[0] ?? { text: '', width: 0 };
    return { ...line, face, size, x: left + position * (right - left) - line.width / 2 };
  };
  return {
    dots: strip.dots.map((of) => ({ of, label: label(of.label, of.position, 'strong') })),
    ticks: strip.ticks.map((of) => ({ of, label: label(tickLabel(of), of.position, 'text') })),
  };
}

function keepIn<Part>(parts: readonly Labelled<Part>[], { left, right }: Margins): Labelled<Part>[] {
  return parts.map(({ of, label }) => ({ of, label: { ...label, x: Math.max(left, Math.min(right - label.width, label.x)) } }));
}

function thinOut<Part>(parts: readonly Labelled<Part>[], scale: number): { readonly of: Part; readonly label: StripLabel | null }[] {
  let end = -Infinity;
  return parts.map(({ of, label }) => {
    if (label.x < end + LABEL_GAP * scale) return { of, label: null };
    end = label.x + label.width;
    return { of, label };
  });
}
