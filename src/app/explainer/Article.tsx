import type { BodyNode } from '../../story/story.ts';
import { isVast } from '../../story/size.ts';
import type { PageData } from '../page-data.ts';
import { cutIntoParts, gatherParts } from './cut-into-parts.ts';
import { Block } from './Block.tsx';

/** The article's body, block by block; a vast one in parts, which browsers lay out when they come near. */
export function Article({ page }: { readonly page: PageData }) {
  const { body } = page.story.article;
  const show = (nodes: readonly BodyNode[]) => nodes.map((node, index) => <Node key={index} node={node} page={page} />);
  return (
    <article id="article" tabIndex={-1} aria-labelledby="headline">
      {isVast(page.story)
        ? gatherParts(cutIntoParts(body)).map((parts, index) => (
            <div key={index} className="parts">
              {parts.map((nodes, at) => (
                <div key={at} className="part">
                  {show(nodes)}
                </div>
              ))}
            </div>
          ))
        : show(body)}
    </article>
  );
}

function Node({ node, page }: { readonly node: BodyNode; readonly page: PageData }) {
  switch (node.kind) {
    case 'paragraph':
      return <Block block={node.block} page={page} as="p" />;
    case 'heading':
      return <Block block={node.block} page={page} as={node.level === 2 ? 'h2' : 'h3'} />;
    case 'quote':
      return (
        <blockquote>
          {node.blocks.map((block) => (
            <Block key={block.key} block={block} page={page} as="p" />
          ))}
        </blockquote>
      );
    case 'list':
      return <List node={node} page={page} />;
    default:
      return node satisfies never;
  }
}

function List({ node, page }: { readonly node: BodyNode & { kind: 'list' }; readonly page: PageData }) {
  const items = node.items.map((block) => (
    <li key={block.key}>
      <Block block={block} page={page} as="p" />
    </li>
  ));
  return node.ordered ? <ol start={node.start === 1 ? undefined : node.start}>{items}</ol> : <ul>{items}</ul>;
}
