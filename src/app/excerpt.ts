import { graphemesOf } from '../layout/graphemes.ts';

/** Cuts text to at most `most` graphemes, at a word where one ends near, and marks the cut with "…". */
export function excerpt(text: string, most: number): string {
  if (text.length <= most) return text;
  const graphemes = graphemesOf(text);
  if (graphemes.length <= most) return text;
  const kept = graphemes.slice(0, most - 1).join('');
  const lastSpace = kept.lastIndexOf(' ');
  return `${(lastSpace > kept.length / 2 ? kept.slice(0, lastSpace) : kept).replace(/[\s,;:،؛、，；：–—-]+$/u, '')}…`;
}
