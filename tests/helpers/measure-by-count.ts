import { graphemesOf } from '../../src/layout/graphemes.ts';
import type { Measure } from '../../src/layout/picture/typesetter.ts';

/** A measure without fonts: every character is half as wide as high, one beyond Latin as wide; lines end after spaces. */
export const measureByCount: Measure = {
  widthOf: (text) => graphemesOf(text).reduce((width, grapheme) => width + (grapheme > '\u2FFF' ? 1 : 0.5), 0),
  breaksIn: (text) => [...[...text.matchAll(/ +(?! )/g)].map((match) => match.index + match[0].length).filter((end) => end < text.length), ...(text === '' ? [] : [text.length])],
};
