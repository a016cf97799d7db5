import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import type { Block } from './allowed-blocks.ts';

/** Besides Markdown's own marks, what an article would take for a table's dividing row. */
const OPTIONS: Options = {
  bullet: '-',
  bulletOther: '*',
  emphasis: '*',
  strong: '*',
  listItemIndent: 'one',
  unsafe: [
    { atBreak: true, character: '|' },
    { atBreak: true, character: ':', after: '-' },
  ],
};

/** Blocks as Markdown; whatever would read as a mark of Markdown is escaped. */
export function writeMarkdown(blocks: readonly Block[]): string {
  return toMarkdown({ type: 'root', children: [...blocks] }, OPTIONS);
}
