import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../src/story/find.ts';
import { isDense, isVast } from '../../src/story/size.ts';
import { indexOf } from '../../src/story/story-index.ts';
import { makeDate, makeEvent, makeStory } from '../helpers/make-story.ts';
import { compileMadeUp } from '../made-up/make-up-story.ts';

const STORIES = { small: makeStory(), large: compileMadeUp(120, { disputes: true }) };

const storyOf = (count: number) => ({ events: Array.from({ length: count }, (_, at) => makeEvent({ number: at + 1 })) });
const timeOf = (...spans: readonly [string | null, string | null][]) =>
  indexOf({ ...STORIES.small, events: spans.map(([start, end], at) => makeEvent({ number: at + 1, date: makeDate('x', 'x', start, end) })) }).time;

describe('the look-ups of a story', () => {
  it.each(Object.entries(STORIES))('find in a %s one what a search through its lists finds', (_, story) => {
    const index = indexOf(story);
    expect(story.disputes.length).toBeGreaterThan(0);
    for (const { id } of story.events) {
      expect(index.disputesOf.get(id) ?? []).toEqual(story.disputes.filter(({ passages }) => passages.some(({ event }) => event === id)));
      const nodes = story.article.body.flatMap((node, at) => (blocksOf(node).some(({ segments }) => segments.some(({ events }) => events.includes(id))) ? [at] : []));
      expect(index.nodesOf.get(id) ?? []).toEqual(nodes);
    }
    const blockOf = (passage: (typeof story.disputes)[number]['passages'][number]) => index.events.get(passage.event)?.passages[passage.number - 1]?.block;
    for (const { key } of story.article.body.flatMap(blocksOf)) {
      const here = story.disputes.flatMap(({ passages }) => passages).filter((passage) => blockOf(passage) === key);
      expect((index.disputesIn.get(key) ?? []).map((disputed) => disputed.here)).toEqual(here);
    }
    for (const { dispute, here, there } of [...index.disputesIn.values()].flat()) expect(new Set([here, there])).toEqual(new Set(dispute.passages));
  });

  it('are made once for a story', () => {
    expect(indexOf(STORIES.small)).toBe(indexOf(STORIES.small));
    expect(indexOf({ ...STORIES.small })).not.toBe(indexOf(STORIES.small));
  });

  it('know the time that its events span, ends that are open left out', () => {
    expect(timeOf(['2000-01-01', null], [null, '1990-01-01'], ['1995-01-01', '2005-01-01'])).toEqual({ start: Date.parse('1990-01-01'), end: Date.parse('2005-01-01') });
    expect(timeOf(['2000-01-01', '2000-01-01'])).toEqual({ start: Date.parse('2000-01-01'), end: Date.parse('2000-01-01') });
    expect(timeOf([null, null])).toBeNull();
    expect(timeOf()).toBeNull();
  });
});

describe('the size of a story', () => {
  it.each([
    [24, false, false],
    [25, true, false],
    [100, true, false],
    [101, true, true],
  ])('with %d events: dense is %s, vast is %s', (count, dense, vast) => {
    expect([isDense(storyOf(count)), isVast(storyOf(count))]).toEqual([dense, vast]);
  });
});
