import type { TextShape } from '../../layout/picture/drawing.ts';
import type { Typesetter } from '../../layout/picture/typesetter.ts';

/** A line of letters: uses of outlines that are defined once. */
export interface LetterLine {
  readonly line: TextShape;
  readonly glyphs: readonly { readonly href: string; readonly x: number; readonly y: number }[];
}

/** Lines as letters, and the outlines they use. */
export interface Letters {
  readonly outlines: readonly { readonly id: string; readonly path: string }[];
  readonly lines: ReadonlyMap<TextShape, LetterLine>;
}

/** Turns lines of text into outlines. A letter that stands a hundred times is drawn once. */
export function letterShapes(lines: readonly TextShape[], typesetter: Typesetter): Letters {
  const outlines = new Map<string, { id: string; path: string }>();
  const outline = (key: string) => {
    const known = outlines.get(key) ?? { id: `g${outlines.size.toString(36)}`, path: typesetter.outlineOf(key) };
    outlines.set(key, known);
    return known;
  };
  const set = lines.map((line): LetterLine => {
    const glyphs = typesetter.setLine(line.text, line.face).map(({ key, x, y }) => ({ href: `#${outline(key).id}`, isBlank: outline(key).path === '', x, y }));
    return { line, glyphs: glyphs.filter(({ isBlank }) => !isBlank) };
  });
  return { outlines: [...outlines.values()].filter(({ path }) => path !== ''), lines: new Map(set.map((each) => [each.line, each])) };
}
