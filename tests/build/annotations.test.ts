import { describe, expect, it } from 'vitest';
import { annotations } from '../../src/build/annotations.ts';
import { blocksOf } from '../../src/story/find.ts';
import { readFragment } from '../../src/story/fragment.ts';
import type { Passage } from '../../src/story/story.ts';
import { makeStory } from '../helpers/make-story.ts';

interface Quote {
  readonly type: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

interface Annotation {
  readonly id: string;
  readonly type: string;
  readonly motivation: string;
  readonly body: string;
  readonly target: { readonly source: string; readonly selector: { readonly type: string; readonly value: string; readonly refinedBy: Quote } };
}

const story = makeStory();
const texts = new Map([story.article.standfirst, ...story.article.body.flatMap(blocksOf)].map(({ key, text }) => [key, text]));
const passages = story.events.flatMap((event) => event.passages);
const read = (url: string | null) => JSON.parse(annotations(story, url)) as { '@context': string; type: string; items: Annotation[] };

/** Each annotation with its passage and the text it lies in. */
const cases = read(null).items.map((item, index) => ({ item, passage: passages[index]!, text: texts.get(passages[index]!.block)! }) satisfies { item: Annotation; passage: Passage; text: string });

describe('the annotations', () => {
  it('are a page of them, one for each passage', () => {
    const page = read(null);
    expect(page).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage' });
    expect(page.items).toHaveLength(8);
    expect(new Set(page.items.map((item) => item.id)).size).toBe(8);
  });

  it.each(cases)('$item.target.selector.value is found in the text by its quote with prefix and suffix, once', ({ item, passage, text }) => {
    const { exact, prefix, suffix } = item.target.selector.refinedBy;
    expect(exact).toBe(passage.quote);
    expect(text.split(prefix + exact + suffix)).toHaveLength(2);
    expect(text.indexOf(prefix + exact + suffix) + prefix.length).toBe(passage.start);
    expect([prefix.length, suffix.length]).toEqual([Math.min(32, passage.start), Math.min(32, text.length - passage.end)]);
  });

  it.each(cases)('$item.target.selector.value links the card with the words', ({ item, passage }) => {
    expect(readFragment(item.target.selector.value)).toEqual({ event: passage.event, passage: passage.number });
    expect(item).toMatchObject({
      id: `index.html#passage-${passage.event}-${passage.number}`,
      type: 'Annotation',
      motivation: 'linking',
      body: `index.html#event-${passage.event}`,
      target: { source: 'index.html', selector: { type: 'FragmentSelector', refinedBy: { type: 'TextQuoteSelector' } } },
    });
  });

  it('are absolute where the site has an address', () => {
    const [first] = read('https://example.org/x/').items;
    expect([first?.id, first?.body, first?.target.source]).toEqual(['https://example.org/x/#passage-a-1', 'https://example.org/x/#event-a', 'https://example.org/x/']);
  });
});
