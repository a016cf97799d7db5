import type { EventId, StoryEvent } from '../../story/story.ts';
import type { StripTick } from '../strip-axis.ts';
import { type Drawing, mirrorDrawing, type Shape } from './drawing.ts';
import { drawStrip, STRIP_HEIGHT } from './draw-strip.ts';
import { drawUnder, type ShareDetail } from './draw-under.ts';
import { fitText } from './fit-text.ts';
import { placeText } from './place-text.ts';
import type { Measure } from './typesetter.ts';

/** The words of a share image. */
export interface ShareWords {
  /** The event's number, in a disc; null for the page itself. */
  readonly number: string | null;
  /** The first line: the kicker, or the event's date. */
  readonly over: string;
  /** The largest words: headline or title. */
  readonly main: string;
  /** The event's place, or words of the article about it; null where there is neither. */
  readonly detail: ShareDetail | null;
  /** That the event is upcoming; or null. */
  readonly note: string | null;
  /** The last line: its start, and its end where there is room. */
  readonly foot: readonly [start: string, end: string | null];
  readonly tickLabel: (tick: StripTick) => string;
}

/** What a share image is about. */
export interface ShareSubject {
  readonly events: readonly StoryEvent[];
  /** The event it is about, or null for the page. */
  readonly lit: EventId | null;
  readonly direction: 'ltr' | 'rtl';
}

/** The size that Facebook, LinkedIn, X, Slack and mail programs all show uncropped. */
export const SHARE = { width: 1200, height: 630 } as const;

/** Shown 300 px wide, a quarter, words of 36 px are as large as a caption in print. */
const SMALL = 36;
const MARGIN = 60;
const ACROSS = SHARE.width - 2 * MARGIN;
/** The bar that tops every page of ours. */
const BAR = 16;
const OVER_TOP = 46;
const FOOT_TOP = 560;
const STRIP_SCALE = SMALL / 11;
const STRIP_TOP = FOOT_TOP - 22 - STRIP_HEIGHT * STRIP_SCALE;
const GAP = 12;

/** Draws a share image. Whatever the words, nothing leaves the margins and no line touches another. */
export function drawShare(words: ShareWords, { events, lit, direction }: ShareSubject, measure: Measure): Drawing {
  const strip = drawStrip(events, { left: MARGIN, right: SHARE.width - MARGIN, top: STRIP_TOP, scale: STRIP_SCALE, lit, tickLabel: words.tickLabel }, measure);
  const over = drawOver(words, measure);
  const shapes: Shape[] = [
    { kind: 'box', x: 0, y: 0, width: SHARE.width, height: BAR, radius: 0, fill: 'ink', opacity: 1, stroke: null, thickness: 0, dashed: false },
    ...over.shapes,
    ...drawMiddle(words, over.bottom + GAP, (strip.length > 0 ? STRIP_TOP : FOOT_TOP) - 2 * GAP, measure),
    ...strip,
    ...drawFoot(words, measure),
  ];
  const drawing = { ...SHARE, shapes };
  return direction === 'rtl' ? mirrorDrawing(drawing) : drawing;
}

interface Part {
  readonly shapes: readonly Shape[];
  readonly bottom: number;
}

function drawOver({ number, over }: ShareWords, measure: Measure): Part {
  if (number === null) {
    const fitted = fitText(over, { width: ACROSS, height: 50, face: 'strong', sizes: [40, SMALL], leading: 1.25 }, measure);
    return { shapes: placeText(fitted, { x: MARGIN, y: OVER_TOP, tone: 'accentInk' }), bottom: OVER_TOP + 50 };
  }
  const [height, radius] = [68, 34];
  const middle = OVER_TOP + height / 2;
  const digits = fitText(number, { width: 1.7 * radius, height, face: 'strong', sizes: [40, SMALL, 30, 24, 18], leading: 1 }, measure);
  const start = MARGIN + 2 * radius + 22;
  const fitted = fitText(over, { width: SHARE.width - MARGIN - start, height, face: 'strong', sizes: [50, 46, 42, 38, SMALL], leading: 1.25 }, measure);
  return {
    shapes: [
      { kind: 'disc', x: MARGIN + radius, y: middle, radius, fill: 'accentInk', stroke: 'accentInk', thickness: 0, dashed: false },
      ...placeText(digits, { x: MARGIN + radius, y: middle - digits.height / 2, tone: 'paper', at: 'middle' }),
      ...placeText(fitted, { x: start, y: middle - fitted.height / 2, tone: 'accentInk' }),
    ],
    bottom: OVER_TOP + height,
  };
}

/** The main words as large as what stands under them allows. */
function drawMiddle({ main, detail, note }: ShareWords, top: number, bottom: number, measure: Measure): Shape[] {
  const under = drawUnder(detail, note, { left: MARGIN, width: ACROSS }, measure);
  const height = bottom - top - (under.height === 0 ? 0 : under.height + UNDER_GAP);
  const title = fitText(main, { width: ACROSS, height, face: 'headline', sizes: [108, 100, 92, 86, 80, 76, 72, 66, 60], leading: 1.15, balanced: true }, measure);
  return [...placeText(title, { x: MARGIN, y: top, tone: 'ink' }), ...under.draw(top + title.height + UNDER_GAP)];
}

/** Between the main words and what stands under them: Arabic letters reach deep. */
const UNDER_GAP = 18;

function drawFoot({ foot: [start, end], number }: ShareWords, measure: Measure): Shape[] {
  const line = (text: string, width: number, face: 'strong' | 'text') => fitText(text, { width, height: 48, face, sizes: [SMALL], leading: 1.3 }, measure);
  const credit = end === null ? null : line(end, ACROSS / 3, 'text');
  const taken = credit?.lines[0] ? credit.lines[0].width + 2 * GAP : 0;
  return [
    ...placeText(line(start, ACROSS - taken, number === null ? 'strong' : 'text'), { x: MARGIN, y: FOOT_TOP, tone: number === null ? 'ink' : 'soft' }),
    ...(credit === null ? [] : placeText(credit, { x: SHARE.width - MARGIN, y: FOOT_TOP, tone: 'soft', at: 'end' })),
  ];
}
