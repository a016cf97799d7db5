import type { Mark, Run } from '../../story/story.ts';
import type { DraftBlock, LineMark } from './draft.ts';

/** Text with one dress, and the line of the file it begins in. May hold line breaks. */
export interface Piece {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly line: number;
}

const LINE_BREAK = /[\n\r\u2028\u2029]/;

/** Joins pieces to a block of one line: each line break becomes one space, every other character stays as it is. */
export function draftBlock(key: string, pieces: readonly Piece[]): DraftBlock {
  const runs: Run[] = [];
  const lines: LineMark[] = [];
  let text = '';
  for (const piece of pieces) {
    addLines(lines, piece, text.length);
    const oneLine = piece.text.replace(new RegExp(LINE_BREAK, 'g'), ' ');
    const last = runs.at(-1);
    if (last && sameMarks(last.marks, piece.marks)) runs[runs.length - 1] = { ...last, text: last.text + oneLine };
    else if (oneLine !== '') runs.push({ text: oneLine, marks: piece.marks });
    text += oneLine;
  }
  return { key, text, runs, lines };
}

function addLines(lines: LineMark[], { text, line }: Piece, start: number): void {
  let offset = start;
  for (const [index, part] of text.split(LINE_BREAK).entries()) {
    if (lines.at(-1)?.line !== line + index) lines.push({ offset, line: line + index });
    offset += part.length + 1;
  }
}

function sameMarks(a: readonly Mark[], b: readonly Mark[]): boolean {
  return a.length === b.length && a.every((mark, index) => sameMark(mark, b[index]));
}

function sameMark(a: Mark, b: Mark | undefined): boolean {
  if (a.kind === 'link') return b?.kind === 'link' && a.href === b.href;
  return a.kind === b?.kind;
}
