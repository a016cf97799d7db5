import { eventAnchor, passageAnchor } from '../story/fragment.ts';
import { blocksOf } from '../story/find.ts';
import type { BlockKey, Passage, Story, StoryEvent, TextBlock } from '../story/story.ts';

/** Characters of context given before and after a quote, as annotation clients do. */
const CONTEXT = 32;

/**
 * The story's passages as W3C Web Annotations (JSON-LD): each links an event's card (body) to the article's words (target:
 * the fragment, refined by the quote and by its position in the block's text). Addresses are absolute with a site address.
 */
export function annotations(story: Story, siteUrl: string | null): string {
  const source = siteUrl ?? 'index.html';
  const texts = blockTexts(story);
  const items = story.events.flatMap((event) => event.passages.map((passage) => annotationOf(event, passage, texts, source)));
  const page = { '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage', items };
  return `${JSON.stringify(page, null, 1)}\n`;
}

function annotationOf(event: StoryEvent, passage: Passage, texts: ReadonlyMap<BlockKey, string>, source: string) {
  const text = texts.get(passage.block) ?? '';
  return {
    id: `${source}#${passageAnchor(passage)}`,
    type: 'Annotation',
    motivation: 'linking',
    body: `${source}#${eventAnchor(event.id)}`,
    target: {
      source,
      selector: {
        type: 'FragmentSelector',
        value: passageAnchor(passage),
        refinedBy: {
          type: 'TextQuoteSelector',
          exact: passage.quote,
          prefix: text.slice(Math.max(0, passage.start - CONTEXT), passage.start),
          suffix: text.slice(passage.end, passage.end + CONTEXT),
        },
      },
    },
  };
}

function blockTexts({ article }: Story): ReadonlyMap<BlockKey, string> {
  const blocks: readonly TextBlock[] = [article.standfirst, ...article.body.flatMap(blocksOf)];
  return new Map(blocks.map((block) => [block.key, block.text]));
}
