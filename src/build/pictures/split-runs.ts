import bidiFactory from 'bidi-js';

const bidi = bidiFactory();

/** A stretch of a line in one font and one direction. */
export interface TextRun {
  readonly start: number;
  readonly end: number;
  /** Index in the chain of fonts; -1 where none has the letters. */
  readonly font: number;
  readonly rightToLeft: boolean;
}

/** Cuts a line into runs, in visual order (Unicode's bidirectional algorithm, rule L2); `fontFor` chooses each grapheme's font. */
export function splitRuns(text: string, direction: 'ltr' | 'rtl', fontFor: (grapheme: string) => number): TextRun[] {
  const { levels } = bidi.getEmbeddingLevels(text, direction);
  const runs: (TextRun & { level: number })[] = [];
  for (const { segment, index } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    const [level, font, end] = [levels[index] ?? 0, fontFor(segment), index + segment.length];
    const last = runs.at(-1);
    if (last?.level === level && last.font === font) runs[runs.length - 1] = { ...last, end };
    else runs.push({ start: index, end, font, level, rightToLeft: level % 2 === 1 });
  }
  return inVisualOrder(runs);
}

/** From the highest level down to the lowest odd one, stretches of at least that level are turned round. */
function inVisualOrder<Run extends { readonly level: number }>(runs: readonly Run[]): Run[] {
  const ordered = [...runs];
  for (let level = Math.max(0, ...runs.map((run) => run.level)); level > 0; level -= 1) {
    let from = 0;
    while (from < ordered.length) {
      let to = from;
      while (to < ordered.length && (ordered[to]?.level ?? 0) >= level) to += 1;
      ordered.splice(from, to - from, ...ordered.slice(from, to).toReversed());
      from = Math.max(to, from + 1);
    }
  }
  return ordered;
}
