import type { Strong, Text } from 'mdast';
import type { Block } from '../html/allowed-blocks.ts';
import { withoutFootnotes } from '../html/inline-text.ts';
import { textOf } from '../html/text-of.ts';
import { wordsOf } from '../html/read-text.ts';
import type { Telling } from './event-of-slide.ts';
import { firstSentence } from './first-sentences.ts';
import type { Section } from './make-sections.ts';

/** How an event's words are told apart from those of others. */
export interface Marking {
  /** Number of the copy, where several events have the same words; 1 for none. */
  readonly copy: number;
  /** Blocks that are quoted whole. */
  readonly whole: ReadonlySet<number>;
  /** Blocks that are not quoted: the same words stand elsewhere. */
  readonly dropped: ReadonlySet<number>;
}

export const UNMARKED: Marking = { copy: 1, whole: new Set(), dropped: new Set() };

/** A passage to be: which event, which of its blocks, and the words. */
export interface Quote {
  readonly telling: Telling;
  readonly block: number;
  readonly words: string;
}

/** The article's blocks, and the words in them that tell each event. */
export interface LaidOut {
  readonly blocks: readonly Block[];
  readonly quotes: readonly Quote[];
}

/** Tells the events in their sections. */
export function layOut(sections: readonly Section<Telling>[], marks: ReadonlyMap<Telling, Marking>, language: string): LaidOut {
  const blocks: Block[] = [];
  const quotes: Quote[] = [];
  for (const { heading, items } of sections) {
    if (heading !== null) blocks.push({ type: 'heading', depth: 2, children: [{ type: 'text', value: withoutFootnotes(heading) }] });
    for (const telling of items) {
      const mark = marks.get(telling) ?? UNMARKED;
      const lead = withoutFootnotes(leadWith(telling.lead, mark.copy));
      const told = tell(lead, telling.blocks);
      blocks.push(...told);
      quotes.push(...quotesOf(telling, told, lead, mark, language));
    }
  }
  return { blocks, quotes };
}

function leadWith(lead: string, copy: number): string {
  return endSentence(copy === 1 ? lead : `${lead.replace(/\.$/, '')} (${copy})`);
}

/** Ends with a full stop, unless another mark ends it. */
function endSentence(text: string): string {
  return /[.!?…。！？؟۔।:;][”’"')\]»]*$/u.test(text) ? text : `${text}.`;
}

/** The lead runs into the first paragraph; before anything else it stands alone. */
function tell(lead: string, [first, ...rest]: readonly Block[]): readonly Block[] {
  const strong: Strong = { type: 'strong', children: [{ type: 'text', value: lead }] };
  const blank: Text = { type: 'text', value: ' ' };
  if (first?.type === 'paragraph') return [{ type: 'paragraph', children: [strong, blank, ...first.children] }, ...rest];
  return [{ type: 'paragraph', children: [strong] }, ...(first ? [first] : []), ...rest];
}

function quotesOf(telling: Telling, told: readonly Block[], lead: string, mark: Marking, language: string): readonly Quote[] {
  return told.flatMap((block, index) => {
    const text = quotable(block);
    if (text === null || mark.dropped.has(index)) return [];
    const skip = index === 0 ? Math.min(text.length, lead.length + 1) : 0;
    const length = mark.whole.has(index) ? text.length : skip + firstSentence(text.slice(skip), language);
    const words = text.slice(0, length).trim();
    return words === '' ? [] : [{ telling, block: index, words }];
  });
}

/** The text of a paragraph, or of a quote's first; other blocks are not quoted. */
function quotable(block: Block): string | null {
  if (block.type === 'paragraph') return textOf(block);
  const [inside] = block.type === 'blockquote' ? block.children : [];
  return inside?.type === 'paragraph' ? wordsOf([inside]) : null;
}
