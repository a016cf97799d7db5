import type { BlockKey, BodyNode, Run, TextBlock } from '../../story/story.ts';

/** A text block that has not been cut at its passages yet. */
export interface DraftBlock {
  readonly key: BlockKey;
  readonly text: string;
  /** Joined they give `text`. */
  readonly runs: readonly Run[];
  /** Where the source goes on to another line, in order: offset in `text` → line of the file. */
  readonly lines: readonly LineMark[];
}

export interface LineMark {
  readonly offset: number;
  readonly line: number;
}

/** The body before its blocks are cut. */
export type DraftNode = BodyNode<DraftBlock>;

/** The line of the file on which the character at `offset` stands. */
export function lineAt({ lines }: DraftBlock, offset: number): number {
  return (lines.findLast((mark) => mark.offset <= offset) ?? lines[0])?.line ?? 1;
}

/** The same body with each draft cut into segments. */
export function cutBody(body: readonly DraftNode[], cut: (block: DraftBlock) => TextBlock): readonly BodyNode[] {
  return body.map((node): BodyNode => {
    switch (node.kind) {
      case 'paragraph':
      case 'heading':
        return { ...node, block: cut(node.block) };
      case 'list':
        return { ...node, items: node.items.map(cut) };
      case 'quote':
        return { ...node, blocks: node.blocks.map(cut) };
      default:
        return node satisfies never;
    }
  });
}
