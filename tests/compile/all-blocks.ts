import type { Article, TextBlock } from '../../src/story/story.ts';

/** All blocks of an article in reading order. */
export function allBlocks({ standfirst, body }: Article): readonly TextBlock[] {
  return [
    standfirst,
    ...body.flatMap((node) => (node.kind === 'list' ? node.items : node.kind === 'quote' ? node.blocks : [node.block])),
  ];
}
