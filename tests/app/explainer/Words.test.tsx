// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Words } from '../../../src/app/explainer/Words.tsx';
import { blocksOf } from '../../../src/story/find.ts';
import type { Story, TextBlock } from '../../../src/story/story.ts';
import { makePage, makeStory, toId } from '../../helpers/make-story.ts';

const story = makeStory();
const BLOCKS = [story.article.standfirst, ...story.article.body.flatMap(blocksOf)];
const blockNamed = (key: string) => BLOCKS.find((block) => block.key === key)!;

afterEach(cleanup);
const show = (block: TextBlock, selected: string | null = null, of: Story = story) => render(<Words block={block} page={makePage(selected, of)} />).container;
const textsOf = (root: Element, selector: string) => [...root.querySelectorAll(selector)].map((element) => element.textContent);

describe.each(BLOCKS.map((block) => [block.key, block] as const))('the words of %s', (_, block) => {
  it('are the block’s text, character for character, whatever is selected', () => {
    for (const selected of [null, 'a', 'a-1', 'opening']) expect(show(block, selected).textContent).toBe(block.text);
  });

  it('are marked once a contiguous run, never one mark in another', () => {
    const root = show(block);
    expect(root.querySelectorAll('mark mark')).toHaveLength(0);
    for (const mark of root.querySelectorAll('mark')) expect(mark.nextSibling instanceof HTMLElement && mark.nextSibling.localName === 'mark').toBe(false);
    const told = block.segments.filter((segment) => segment.events.length > 0).flatMap((segment) => segment.runs.map((run) => run.text));
    expect(textsOf(root, 'mark').join('')).toBe(told.join(''));
  });

  it('carry an id for each passage that begins there, each once', () => {
    const ids = [...show(block).querySelectorAll('[id]')].map((element) => element.id);
    const begun = story.events.flatMap((event) => event.passages).filter((passage) => passage.block === block.key);
    expect(ids.toSorted()).toEqual(begun.map(({ event, number }) => `passage-${event}-${number}`).toSorted());
  });
});

describe('passages', () => {
  it('that overlap share one mark, and the shared segment lists both events', () => {
    const root = show(blockNamed('b1'));
    expect(textsOf(root, 'mark')).toEqual(['The ferry has crossed the sound since about 1951, and the council agreed in March 2019 to replace it']);
    expect([...root.querySelectorAll('mark > *')].map((part) => [part.getAttribute('data-events'), part.textContent])).toEqual([
      ['a', 'The ferry has crossed the sound since about 1951, and '],
      ['a a-1', 'the council'],
      ['a-1', ' agreed in March 2019 to replace it'],
    ]);
  });

  it('with words between them have a mark each', () => {
    expect(textsOf(show(blockNamed('b3')), 'mark')).toEqual(['It sailed in May 2024', 'An old notice puts the last boat in 1951']);
  });

  it('begin on text that can take the focus, without a stop for Tab', () => {
    const anchors = BLOCKS.flatMap((block) => Array.from(show(block).querySelectorAll('[id^="passage-"]')));
    expect(anchors).toHaveLength(8);
    for (const anchor of anchors) expect(anchor.getAttribute('tabindex')).toBe('-1');
  });

  it('that begin with the same word each have their fragment there', () => {
    const root = show(blockNamed('b6'));
    const starts = ['passage-a-1-2', 'passage-opening-3'].map((id) => root.querySelector(`#${id}`)?.textContent);
    expect(starts).toEqual(['“We agreed on a bridge', '“We agreed on a bridge']);
  });

  it('bear their event’s number where they end, as data and not as text', () => {
    const numbers = [...show(blockNamed('b1')).querySelectorAll('[data-n]')].map((end) => [end.textContent, end.getAttribute('data-n')]);
    expect(numbers).toEqual([['the council', '1'], [' agreed in March 2019 to replace it', '2']]);
  });

  it('that end together bear both numbers, in order', () => {
    const block = blockNamed('b1');
    const ends = [{ event: toId('opening'), number: 1 }, { event: toId('a'), number: 1 }];
    const together = { ...block, segments: [{ ...block.segments[0]!, ends }] };
    expect(show(together).querySelector('[data-n]')?.getAttribute('data-n')).toBe('1 4');
  });

  it('are lit where the page opens with their event, and only there', () => {
    expect(textsOf(show(blockNamed('b1'), 'a-1'), '[data-lit]')).toEqual(['the council', ' agreed in March 2019 to replace it']);
    expect(textsOf(show(blockNamed('b1')), '[data-lit]')).toEqual([]);
  });
});

describe('dress', () => {
  it('survives a passage’s edge inside it', () => {
    const links = [...show(blockNamed('b3')).querySelectorAll('a')];
    expect(links.map((link) => link.textContent)).toEqual(['May 2024', ', the harbour']);
    for (const link of links) expect(link.href).toBe('https://harbour.example/');
  });

  it('may be several, one in the other', () => {
    expect(textsOf(show(blockNamed('b3')), 'em strong, strong em')).toEqual(['1951']);
  });

  it('is never markup from the text', () => {
    const text = '<img src=x onerror=alert(1)> & "more"';
    const root = show({ key: 'x', text, segments: [{ events: [], starts: [], ends: [], runs: [{ text, marks: [] }] }] });
    expect(root.textContent).toBe(text);
    expect(root.children).toHaveLength(0);
  });
});
