import type { BlockContent, Blockquote, Heading, List, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { SourceFile } from '../compiled.ts';
import { MAX_MARKDOWN_DEPTH } from '../limits.ts';
import type { Report } from '../report.ts';
import type { DraftBlock, DraftNode } from './draft.ts';
import { draftBlock } from './draft-block.ts';
import { nodePlace, refuseNode } from './markdown-faults.ts';
import { readInline } from './read-inline.ts';

/** What the readers of the body's parts share. */
interface BodyReader {
  readonly file: SourceFile;
  readonly report: Report;
  readonly nextKey: () => string;
}

/** The highest number that a list may begin with. */
const LAST_START = 99;

/** Markers of quotes and lists in a row, as they nest. */
const NESTED = new RegExp(`^(?:[ \\t]*(?:>|[-+*][ \\t]|\\d{1,9}[.)][ \\t])){${MAX_MARKDOWN_DEPTH},}`, 'm');

/** A row of dashes and bars: where a table's head ends. */
const TABLE_ROW = /^\s*\|?\s*:?-{3,}:?\s*(?:\|\s*:?-{3,}:?\s*)+\|?\s*$/m;

const WRITE_OR_REMOVE = 'Write its text, or remove it.';

/** Reads the article's Markdown; everything but paragraphs, headings, quotes, one-level lists, links and emphasis is reported. */
export function readBody(file: SourceFile, report: Report): readonly DraftNode[] {
  const nested = NESTED.exec(file.text);
  if (nested) {
    const line = file.text.slice(0, nested.index).split('\n').length;
    report({ file: file.name, line, column: 1, path: 'body' }, {
      message: 'Quotes or lists stand too deep inside each other.',
      expected: 'one level',
      hint: 'Write the text as a paragraph.',
    });
    return [];
  }
  let count = 0;
  const reader: BodyReader = { file, report, nextKey: () => `b${(count += 1)}` };
  return fromMarkdown(file.text).children.flatMap((node) => readNode(node, reader) ?? []);
}

function readNode(node: RootContent, reader: BodyReader): DraftNode | null {
  if (node.type === 'paragraph') {
    const block = readParagraph(node, reader);
    return block && { kind: 'paragraph', block };
  }
  if (node.type === 'heading') {
    const block = readBlock(node, reader);
    return block && { kind: 'heading', level: node.depth <= 2 ? 2 : 3, block };
  }
  if (node.type === 'blockquote') return readQuote(node, reader);
  if (node.type === 'list') return readList(node, reader);
  refuseNode(node, reader.file, reader.report);
  return null;
}

function readQuote(quote: Blockquote, reader: BodyReader): DraftNode {
  if (quote.children.length === 0) reader.report(nodePlace(quote, reader.file), { message: 'A quote is empty.', hint: WRITE_OR_REMOVE });
  return { kind: 'quote', blocks: quote.children.flatMap((child) => readOnlyParagraph(child, 'A quote', reader) ?? []) };
}

/** No list in an article begins with item 2019: that is a sentence which begins with a year. */
function firstNumber(list: List, reader: BodyReader): number {
  const start = list.start ?? 1;
  if (start > LAST_START) {
    reader.report(nodePlace(list, reader.file), {
      message: `This line reads as item ${start} of a list.`,
      actual: `${start}.`,
      hint: `Write \`${start}\\.\` if it is a sentence.`,
    });
  }
  return start;
}

function readList(list: List, reader: BodyReader): DraftNode {
  const items = list.children.flatMap((item) => {
    const [first, ...others] = item.children;
    for (const other of others) refuseInside(other, 'A list item', reader);
    if (first) return readOnlyParagraph(first, 'A list item', reader) ?? [];
    reader.report(nodePlace(item, reader.file), { message: 'A list item is empty.', hint: WRITE_OR_REMOVE });
    return [];
  });
  return { kind: 'list', ordered: list.ordered === true, start: firstNumber(list, reader), items };
}

function readOnlyParagraph(node: BlockContent | RootContent, owner: string, reader: BodyReader): DraftBlock | null {
  if (node.type === 'paragraph') return readParagraph(node, reader);
  refuseInside(node, owner, reader);
  return null;
}

function refuseInside(node: RootContent, owner: string, { file, report }: BodyReader): void {
  if (node.type === 'html' || node.type === 'code' || node.type === 'thematicBreak') return refuseNode(node, file, report);
  report(nodePlace(node, file), {
    message: `${owner} holds more than one level of text.`,
    actual: node.type,
    expected: owner === 'A quote' ? 'paragraphs' : 'one paragraph',
    hint: 'Put a line without indentation or marker before it, or write it as a paragraph of its own.',
  });
}

function readParagraph(node: Paragraph, reader: BodyReader): DraftBlock | null {
  const source = reader.file.text.slice(node.position?.start.offset, node.position?.end.offset);
  if (!TABLE_ROW.test(source)) return readBlock(node, reader);
  reader.report(nodePlace(node, reader.file), {
    message: 'A table cannot stand in the article.',
    expected: 'paragraphs, headings, quotes and lists',
    hint: 'Write it as a list, one item for each row.',
  });
  return null;
}

function readBlock(node: (Paragraph | Heading) & { children: PhrasingContent[] }, reader: BodyReader): DraftBlock | null {
  const key = reader.nextKey();
  const block = draftBlock(key, readInline(node.children, reader.file, reader.report));
  if (block.text.trim() !== '') return block;
  // A paragraph of nothing but refused parts has been reported already.
  if (node.children.length === 0) {
    reader.report(nodePlace(node, reader.file), {
      message: `A ${node.type} is empty.`,
      hint: WRITE_OR_REMOVE,
    });
  }
  return null;
}
