import { describe, expect, it } from 'vitest';
import { blocksOf, eventsById, eventsIn } from '../../src/story/find.ts';
import type { Story, TextBlock } from '../../src/story/story.ts';
import { makeEvent, makeStory, toId } from '../helpers/make-story.ts';

const story = makeStory();

describe('eventsById', () => {
  it('finds each event by its id, and nothing by another', () => {
    const events = eventsById(story);
    expect([...events.keys()]).toEqual(['a', 'a-1', 'ferry-stops', 'opening']);
    expect(events.get(toId('a-1'))).toBe(story.events[1]);
    expect(events.get(toId('toString'))).toBeUndefined();
  });

  it('takes an id that objects have of their own', () => {
    const event = makeEvent({ number: 1, id: toId('__proto__') });
    const odd: Story = { ...story, events: [event] };
    expect(eventsById(odd).get(toId('__proto__'))).toBe(event);
  });
});

describe('blocksOf', () => {
  it('gives the blocks of every kind of node in reading order', () => {
    expect(story.article.body.map((node) => [node.kind, blocksOf(node).map((block) => block.key)])).toEqual([
      ['paragraph', ['b1']],
      ['heading', ['b2']],
      ['paragraph', ['b3']],
      ['list', ['b4', 'b5']],
      ['quote', ['b6']],
    ]);
  });
});

describe('eventsIn', () => {
  const events = eventsById(story);
  const blockNamed = (key: string) => story.article.body.flatMap(blocksOf).find((block) => block.key === key)!;
  const idsIn = (block: TextBlock) => eventsIn(block, events).map((event) => event.id);

  it.each([
    ['each once, though two segments tell it', 'b1', ['a', 'a-1']],
    ['in order of time, not of the text', 'b3', ['a', 'ferry-stops']],
    ['none in a block without passages', 'b5', []],
  ])('gives the events of a block, %s', (_, key, ids) => {
    expect(idsIn(blockNamed(key))).toEqual(ids);
  });

  it('leaves out an id that is no event’s', () => {
    const stranger = { ...blockNamed('b1').segments[0]!, events: [toId('stranger'), toId('opening')] };
    expect(idsIn({ ...blockNamed('b1'), segments: [stranger] })).toEqual(['opening']);
  });
});
