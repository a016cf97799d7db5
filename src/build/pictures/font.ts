import { Blob, Buffer, Direction, Face, Font as HbFont, shape } from 'harfbuzzjs';
import type { FontFile } from './font-files.ts';

/** A glyph where HarfBuzz puts it, in thousandths of the font size. */
export interface ShapedGlyph {
  /** Index in the font; 0 is its box for a letter it does not have. */
  readonly glyph: number;
  readonly x: number;
  readonly y: number;
}

/** A stretch of a line in one font and direction. */
export interface ShapedRun {
  readonly glyphs: readonly ShapedGlyph[];
  /** In thousandths of the font size. */
  readonly width: number;
}

/** A font file opened. */
export interface Font {
  readonly has: (grapheme: string) => boolean;
  /** Shapes `text` from `start` to `end`; what stands around it decides how letters join. */
  readonly shape: (text: string, start: number, end: number, rightToLeft: boolean) => ShapedRun;
  /** SVG path data in thousandths of the font size, y upwards. */
  readonly outlineOf: (glyph: number) => string;
}

/** Opens a font for a language (BCP 47), whose own forms of letters it uses. */
export function openFont({ bytes }: FontFile, language: string): Font {
  const face = new Face(new Blob(bytes));
  const font = new HbFont(face);
  const scale = 1000 / face.upem;
  const letters = new Set(face.collectUnicodes());
  const buffer = new Buffer();
  return {
    has: (grapheme) => Array.from(grapheme.normalize('NFC')).every((letter) => INVISIBLE.test(letter) || letters.has(standIn(letter))),
    shape(text, start, end, rightToLeft) {
      buffer.reset();
      buffer.addText(text, start, end - start);
      buffer.setDirection(rightToLeft ? Direction.RTL : Direction.LTR);
      buffer.setLanguage(language);
      buffer.guessSegmentProperties();
      shape(font, buffer);
      return placeGlyphs(buffer, scale);
    },
    outlineOf: (glyph) => font.glyphToPath(glyph).replace(/-?\d+(?:\.\d+)?/g, (number) => String(Math.round(Number(number) * scale))),
  };
}

/** Joiners, direction marks, variation selectors: HarfBuzz draws nothing for them. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;

/** What HarfBuzz uses where a font lacks them: the space for spaces of other widths, the hyphen for one that does not break. */
function standIn(letter: string): number {
  if (/\p{Zs}/u.test(letter)) return 0x20;
  return letter === '\u2011' ? 0x2010 : (letter.codePointAt(0) ?? 0);
}

function placeGlyphs(buffer: Buffer, scale: number): ShapedRun {
  let advance = 0;
  const glyphs = buffer.getGlyphInfosAndPositions().map(({ codepoint, xOffset = 0, yOffset = 0, xAdvance = 0 }) => {
    const placed = { glyph: codepoint, x: Math.round((advance + xOffset) * scale), y: Math.round(yOffset * scale) };
    advance += xAdvance;
    return placed;
  });
  return { glyphs, width: advance * scale };
}
