import type { Shape } from './drawing.ts';
import { fitText } from './fit-text.ts';
import { placeText } from './place-text.ts';
import type { Measure } from './typesetter.ts';

/** An event's place, or words of the article about it. */
export interface ShareDetail {
  readonly text: string;
  readonly quoted: boolean;
}

/** Something of known size, to be drawn where there is room. */
interface Block {
  readonly width: number;
  readonly height: number;
  readonly draw: (left: number, top: number) => Shape[];
}

/** What stands under a share image's main words; `draw` takes its top. */
export interface Under {
  readonly height: number;
  readonly draw: (top: number) => Shape[];
}

/** Height of a line, the least space between two things on it, and between two lines. */
const ROW = 58;
const SPACE = 28;
const GAP = 12;

/** Place or quoted words, and the note: beside them where there is room, else below. */
export function drawUnder(detail: ShareDetail | null, note: string | null, { left, width }: { readonly left: number; readonly width: number }, measure: Measure): Under {
  const blocks = [...(detail === null ? [] : [fitDetail(detail, width, measure)]), ...(note === null ? [] : [fitNote(note, width, measure)])];
  const [first, second] = blocks;
  if (first === undefined) return { height: 0, draw: () => [] };
  if (second === undefined) return { height: ROW, draw: (top) => first.draw(left, top) };
  const isBeside = first.width + SPACE + second.width <= width;
  return isBeside
    ? { height: ROW, draw: (top) => [...first.draw(left, top), ...second.draw(left + first.width + SPACE, top)] }
    : { height: 2 * ROW + GAP, draw: (top) => [...first.draw(left, top), ...second.draw(left, top + ROW + GAP)] };
}

/** Words of the article are marked as they are on the page. */
function fitDetail({ text, quoted }: ShareDetail, across: number, measure: Measure): Block {
  const fitted = fitText(text, { width: across, height: ROW, face: quoted ? 'quote' : 'text', sizes: [44, 40], leading: 1.3 }, measure);
  const { height } = fitted;
  const width = fitted.lines[0]?.width ?? 0;
  const draw = (x: number, top: number): Shape[] => {
    const y = top + (ROW - height) / 2;
    const words = placeText(fitted, { x, y, tone: quoted ? 'ink' : 'soft' });
    if (!quoted) return words;
    return [
      { kind: 'box', x, y, width, height, radius: 0, fill: 'lit', opacity: 1, stroke: null, thickness: 0, dashed: false },
      { kind: 'rule', x1: x, x2: x + width, y1: y + height, y2: y + height, thickness: 4, tone: 'accent' },
      ...words,
    ];
  };
  return { width, height: ROW, draw };
}

function fitNote(note: string, across: number, measure: Measure): Block {
  const padding = 26;
  const fitted = fitText(note, { width: across - 2 * padding, height: ROW, face: 'strong', sizes: [36], leading: 1.3 }, measure);
  const width = (fitted.lines[0]?.width ?? 0) + 2 * padding;
  const draw = (x: number, y: number): Shape[] => [
    { kind: 'box', x, y, width, height: ROW, radius: ROW / 2, fill: null, opacity: 1, stroke: 'accent', thickness: 3, dashed: true },
    ...placeText(fitted, { x: x + padding, y: y + (ROW - fitted.height) / 2, tone: 'accentInk' }),
  ];
  return { width, height: ROW, draw };
}
