import type { Article, StoryEvent, TextBlock } from '../../story/story.ts';
import { cutSegments, type PlacedPassage } from '../quotes/cut-segments.ts';
import { countWords } from '../text/count-words.ts';
import { cutBody, type DraftBlock } from './draft.ts';
import type { AuthoredArticle } from './read-article.ts';
import type { ResolvedFrontMatter } from './resolve-front-matter.ts';

/** The finished article, each block cut at the passages of `events` (in order of time). */
export function buildArticle(authored: AuthoredArticle, front: ResolvedFrontMatter, events: readonly StoryEvent[]): Article {
  const passages = passagesByBlock(events);
  const cut = (draft: DraftBlock): TextBlock => ({ key: draft.key, text: draft.text, segments: cutSegments(draft, passages.get(draft.key) ?? []) });
  const texts = [front.headline, ...authored.blocks.map((block) => block.text)];
  const wordCount = texts.reduce((sum, text) => sum + countWords(text, front.language), 0);
  return { ...front, standfirst: cut(authored.standfirst), body: cutBody(authored.body, cut), wordCount };
}

function passagesByBlock(events: readonly StoryEvent[]): ReadonlyMap<string, readonly PlacedPassage[]> {
  const blocks = new Map<string, PlacedPassage[]>();
  for (const { number, passages } of events) {
    for (const passage of passages) {
      const placed = { ...passage, eventNumber: number };
      const others = blocks.get(passage.block);
      if (others) others.push(placed);
      else blocks.set(passage.block, [placed]);
    }
  }
  return blocks;
}
