import LineBreaker from 'linebreak';
import type { Face, SetGlyph, Typesetter } from '../../layout/picture/typesetter.ts';
import { type Font, openFont } from './font.ts';
import type { FontChains, FontFile } from './font-files.ts';
import { splitRuns } from './split-runs.ts';

/** A typesetter that remembers which letters it had no font for. */
export interface BuildTypesetter extends Typesetter {
  /** The letters drawn since the last call that no font has, each once; they are left blank. */
  readonly takeMissing: () => string[];
}

/** The language and direction of a story. */
export interface Script {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

interface SetLine {
  readonly glyphs: readonly SetGlyph[];
  /** At font size 1. */
  readonly width: number;
  readonly missing: readonly string[];
}

/** Room left for a letter that no font has, in thousandths of the font size. */
const BLANK = 600;

/** Lines remembered: more than one picture asks for, few enough for any memory. */
const REMEMBERED = 20_000;

/** A typesetter for a story: HarfBuzz shapes, so that Arabic joins and accents sit right. */
export function makeTypesetter(chains: FontChains, { language, direction }: Script): BuildTypesetter {
  const opened = new Map<FontFile, Font>();
  const open = (file: FontFile): Font => {
    const font = opened.get(file) ?? openFont(file, language);
    opened.set(file, font);
    return font;
  };
  const names = [...new Set(Object.values(chains).flat())];
  const memory = new Map<string, SetLine>();
  const missing = new Set<string>();

  function setLine(text: string, face: Face): SetLine {
    const key = `${face} ${text}`;
    const known = memory.get(key);
    if (known) return known;
    if (memory.size > REMEMBERED) memory.clear();
    const line = shapeLine(text, chains[face], direction, open, (file) => names.indexOf(file));
    memory.set(key, line);
    return line;
  }

  return {
    widthOf: (text, face) => setLine(text, face).width,
    breaksIn,
    setLine(text, face) {
      const line = setLine(text, face);
      for (const letter of line.missing) missing.add(letter);
      return line.glyphs;
    },
    outlineOf(key) {
      const [font = 0, glyph = 0] = key.split('-').map(Number);
      const file = names[font];
      return file === undefined ? '' : open(file).outlineOf(glyph);
    },
    takeMissing() {
      const letters = [...missing];
      missing.clear();
      return letters;
    },
  };
}

/** Without such a letter a line of our own words, or a range of numbers, keeps its order and its full stop. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

function shapeLine(text: string, chain: readonly FontFile[], direction: 'ltr' | 'rtl', open: (file: FontFile) => Font, nameOf: (file: FontFile) => number): SetLine {
  const missing: string[] = [];
  const glyphs: SetGlyph[] = [];
  let x = 0;
  const base = RIGHT_TO_LEFT.test(text) ? direction : 'ltr';
  for (const run of splitRuns(text, base, (grapheme) => chain.findIndex((file) => open(file).has(grapheme)))) {
    const file = chain[run.font];
    const shaped = file && open(file).shape(text, run.start, run.end, run.rightToLeft);
    if (!file || !shaped || shaped.glyphs.some(({ glyph }) => glyph === 0)) {
      missing.push(text.slice(run.start, run.end));
      x += BLANK * (run.end - run.start);
      continue;
    }
    for (const { glyph, x: at, y } of shaped.glyphs) glyphs.push({ key: `${nameOf(file)}-${glyph}`, x: Math.round(x) + at, y });
    x += shaped.width;
  }
  return { glyphs, width: x / 1000, missing };
}

function breaksIn(text: string): number[] {
  const breaker = new LineBreaker(text);
  const places: number[] = [];
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) places.push(next.position);
  return places;
}
