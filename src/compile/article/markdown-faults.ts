import type { Nodes, Text } from 'mdast';
import type { SourceFile } from '../compiled.ts';
import type { Fault, Place, Report } from '../report.ts';

const ALLOWED = 'paragraphs, headings, quotes, lists, links and emphasis';

/** Why a kind of Markdown is refused, and what to write in its place. */
const REFUSALS: ReadonlyMap<Nodes['type'], Fault> = new Map([
  ['html', { message: 'HTML cannot stand in the article.', expected: ALLOWED, hint: 'Write Markdown; for a plain “<” write “\\<”.' }],
  ['image', {
    message: 'Images cannot stand in the article yet.',
    expected: ALLOWED,
    hint: 'Remove the image, or link to it: [text](https://…)',
  }],
  ['imageReference', {
    message: 'Images cannot stand in the article yet.',
    expected: ALLOWED,
    hint: 'Remove the image, or link to it: [text](https://…)',
  }],
  ['code', {
    message: 'A block of code cannot stand in the article.',
    expected: ALLOWED,
    hint: 'Remove the indentation or the ``` lines.',
  }],
  ['inlineCode', {
    message: 'Code cannot stand in the article.',
    expected: ALLOWED,
    hint: 'Remove the backticks; for a plain “`” write “\\`”.',
  }],
  ['thematicBreak', {
    message: 'A dividing line cannot stand in the article.',
    expected: ALLOWED,
    hint: 'Remove it, or write a heading: ## …',
  }],
  ['definition', {
    message: 'A link’s address cannot stand in a line of its own.',
    expected: ALLOWED,
    hint: 'Write the address behind the words: [text](https://…)',
  }],
  ['linkReference', {
    message: 'A link needs its address behind its words.',
    expected: '[text](https://…)',
    hint: 'Write the address behind the words: [text](https://…)',
  }],
]);

/** Reports a node that the article cannot show. */
export function refuseNode(node: Nodes, file: SourceFile, report: Report): void {
  const source = file.text.slice(node.position?.start.offset, node.position?.end.offset).split('\n', 1)[0] ?? null;
  report(nodePlace(node, file), {
    message: `Markdown of the kind “${node.type}” cannot stand in the article.`,
    expected: ALLOWED,
    ...REFUSALS.get(node.type),
    actual: source,
  });
}

/** Reports `[^1]`, which plain Markdown leaves as text. */
export function refuseFootnote(node: Text, file: SourceFile, report: Report): void {
  const mark = /\[\^[^\]\s]{1,20}\]/.exec(node.value);
  if (mark) {
    report(nodePlace(node, file), {
      message: 'A footnote cannot stand in the article.',
      actual: mark[0],
      expected: ALLOWED,
      hint: 'Write the note into the text, or link to its source: [text](https://…)',
    });
  }
}

/** Where a node begins. */
export function nodePlace({ position }: Nodes, file: SourceFile): Place {
  return { file: file.name, line: position?.start.line ?? 1, column: position?.start.column ?? 1, path: 'body' };
}
