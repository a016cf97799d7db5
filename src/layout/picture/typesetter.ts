/** How a text is set: the headline's bold serif, the serif of quoted words, the sans of facts, and its stronger weight. */
export type Face = 'headline' | 'quote' | 'text' | 'strong';

/** What knows fonts and scripts. Layout asks it for numbers; the build passes it in, and tests pass one without fonts. */
export interface Measure {
  /** Width of a text on one line at font size 1. */
  readonly widthOf: (text: string, face: Face) => number;
  /** Offsets (UTF-16) in rising order after which a line may end; the last is the text's length. */
  readonly breaksIn: (text: string) => readonly number[];
}

/** One glyph of a line that is set. Lengths in thousandths of the font size, from the line's left end and its baseline, y upwards. */
export interface SetGlyph {
  /** Names the outline. */
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

/** A measure that also yields the letters themselves, in visual order. */
export interface Typesetter extends Measure {
  readonly setLine: (text: string, face: Face) => readonly SetGlyph[];
  /** SVG path data in thousandths of the font size, y upwards; empty for a space. */
  readonly outlineOf: (key: string) => string;
}
