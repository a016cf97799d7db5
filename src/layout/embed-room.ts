import { countLines } from './text-lines.ts';

/**
 * How high an embed is. Its height is announced to hosts before a browser has seen it, and must be the same at every width
 * from 320 to 1200 px: so we reserve what the fullest card takes, by these numbers. They are the sizes in
 * `embed/styles/`, in CSS pixels; a browser test holds one against the other.
 */
export interface CardTexts {
  /** Date and place on one line. */
  readonly when: string;
  readonly title: string;
  readonly upcoming: string | null;
  /** Under the strip, side by side where they have room. */
  readonly caption: readonly string[];
  /** Each with its label. */
  readonly passages: readonly string[];
  /** What is told in paragraphs, each with its label, as it is shown at each depth. */
  readonly paragraphs: readonly ByDepth<string>[];
  readonly sources: string;
  /** The same with the sites' names, in full. */
  readonly fullSources: string;
}

/** How much of its texts a card shows: narrow, on most phones, and with room. */
export type ByDepth<Value> = readonly [narrow: Value, phone: Value, full: Value];

/** One of the looks that an embed has, by its width: how wide a card is at least there, and what it shows. */
interface Look {
  readonly width: number;
  /** A row above or in the card that leads to the other events. */
  readonly row: boolean;
  readonly passages: number;
  readonly depth: 0 | 1 | 2;
}

/**
 * From 320, 368 and 560 px on; from 760 px on the card stands beside the list. Each is reckoned 16 px narrower: a scroll bar that a
 * browser put there while the frame was still low would otherwise be what keeps itself there.
 */
const NARROW: Look = { width: 270, row: true, passages: 1, depth: 0 };
const PHONE: Look = { width: 318, row: true, passages: 1, depth: 1 };
const ROOMY: Look = { width: 510, row: true, passages: 1, depth: 2 };
const BESIDE: Look = { width: 420, row: false, passages: 2, depth: 2 };
/** The looks of each depth, the narrowest first. */
const BY_DEPTH: ByDepth<readonly [Look, ...Look[]]> = [[NARROW], [PHONE], [BESIDE, ROOMY]];

/** No embed is higher. */
export const MOST_HEIGHT = 640;

/** A headline's bold serif letters are wider than the text's, for which lines are counted, by this much (DejaVu Serif is the widest). */
const BOLD_SERIF = 1.18;

const TYPE = {
  headline: { size: 17 * BOLD_SERIF, line: 21 },
  when: { size: 13, line: 18 },
  title: { size: 17, line: 22 },
  quote: { size: 15, line: 20 },
  text: { size: 13, line: 18 },
  small: { size: 12, line: 17 },
  caption: { size: 11, line: 16 },
  upcoming: { size: 13, line: 20 },
} as const;

/** The headline above list and card: from 760 px, and in larger type from 960 px on. */
const ABOVE_BOTH = [
  { width: 710, size: 17 * BOLD_SERIF, line: 21 },
  { width: 910, size: 22 * BOLD_SERIF, line: 27 },
];

export type TypeName = keyof typeof TYPE;

/** All but headline and cards: borders 4, margins 8 + 16 + 8, strip 58, its caption 16, foot 45; and what fonts of other heights add. */
const FRAME = 155 + 8;
/** The row that leads to the other events, with its margin. */
const STEPS = 54;
/** The outline round what is upcoming: its borders above and below, and all that stands beside the words. */
const OUTLINE = { height: 2, width: 18 };
/** Around a passage: padding and line. */
const PASSAGE = 13;
/** Between a card's parts, and above the first. */
const GAP = 6;
/** A row of the list beside the card: its date and padding, its title in `text` type at this width, and its least height. */
const ROW = 16 + 7;
const ROW_WIDTH = 211;
const LEAST_ROW = 44;
const ROW_LINE = 17;
/** How many rows the list reserves room for; with more it scrolls. */
const MOST_ROWS = 8;

/** Lines that a text takes where the embed is narrowest. */
export function linesOf(text: string, type: TypeName): number {
  return countLines(text, emsOf(type));
}

/** The width of the narrowest embed, in ems of a type. */
export function emsOf(type: TypeName): number {
  return NARROW.width / TYPE[type].size;
}

/** The least width of a card at each depth, in ems of a type. */
export function emsByDepth(type: TypeName): ByDepth<number> {
  return mapDepths(([narrowest]) => narrowest.width / TYPE[type].size);
}

/** How many lines of paragraphs fit at each depth, where all else is as given. */
export function paragraphRoom(headline: string, texts: CardTexts): ByDepth<number> {
  const lines = texts.paragraphs.length;
  const without = { ...texts, paragraphs: texts.paragraphs.map(() => ['', '', ''] as const) };
  const room = (look: Look) => lines + Math.floor((MOST_HEIGHT - frameHeight(headline, look) - cardHeight(without, look)) / TYPE.text.line);
  return mapDepths((looks) => Math.min(...looks.map(room)));
}

function mapDepths<Value>(value: (looks: readonly [Look, ...Look[]]) => Value): ByDepth<Value> {
  return [value(BY_DEPTH[0]), value(BY_DEPTH[1]), value(BY_DEPTH[2])];
}

/** The height of an embed that shows these cards, one at a time. */
export function embedHeight(headline: string, cards: readonly CardTexts[]): number {
  const needs = (look: Look) => cards.map((card) => frameHeight(headline, look) + cardHeight(card, look));
  // With one event there is no way to others, and no list.
  const looks = cards.length === 1 ? [NARROW, PHONE, ROOMY].map(({ width, passages, depth }) => ({ width, passages, depth, row: false })) : [NARROW, PHONE, ROOMY, BESIDE];
  const rows = cards.slice(0, MOST_ROWS).map(({ title }) => Math.max(LEAST_ROW, ROW + countLines(title, ROW_WIDTH / TYPE.text.size) * ROW_LINE));
  const list = cards.length === 1 ? 0 : frameHeight(headline, BESIDE) + rows.reduce((sum, row) => sum + row, GAP);
  return Math.min(MOST_HEIGHT, Math.ceil(Math.max(list, ...looks.flatMap(needs))));
}

function frameHeight(headline: string, look: Look): number {
  const { width, row } = look;
  const heights = (look !== BESIDE ? [{ width, ...TYPE.headline }] : ABOVE_BOTH).map(({ width: room, size, line }) => countLines(headline, room / size) * line);
  return FRAME + Math.max(...heights) + (row ? STEPS : 0);
}

function cardHeight(texts: CardTexts, { width, passages, depth }: Look): number {
  const height = (text: string, type: TypeName) => countLines(text, width / TYPE[type].size) * TYPE[type].line;
  const shown = texts.passages.slice(0, passages);
  const parts = [
    height(texts.when, 'when'),
    height(texts.title, 'title'),
    ...(texts.upcoming === null ? [] : [OUTLINE.height + countLines(texts.upcoming, (width - OUTLINE.width) / TYPE.upcoming.size) * TYPE.upcoming.line]),
    shown.reduce((sum, text) => sum + Math.max(44, height(text, 'quote') + PASSAGE), 1),
    ...texts.paragraphs.map((byDepth) => height(byDepth[depth], 'text')),
    height(depth === 2 ? texts.fullSources : texts.sources, 'small'),
  ];
  return parts.reduce((sum, part) => sum + part + GAP, GAP) + captionExcess(texts.caption, width);
}

/** As wide as the gap between two captions. */
const CAPTION_GAP = '\u00a0'.repeat(5);

/** What captions need beyond the one line that the frame reserves. */
function captionExcess(caption: readonly string[], width: number): number {
  const ems = width / TYPE.caption.size;
  if (countLines(caption.join(CAPTION_GAP), ems) === 1) return 0;
  return (caption.reduce((lines, text) => lines + countLines(text, ems), 0) - 1) * TYPE.caption.line;
}
