import { describe, expect, it } from 'vitest';
import { compileStory } from '../../../src/compile/compile-story.ts';
import type { Compiled } from '../../../src/compile/compiled.ts';
import { makeStory, type Extras } from './make-story.ts';

function compile(count: number, seed: number, extras: Extras = {}): Compiled {
  const { article, events } = makeStory(count, seed, extras);
  return compileStory({ article: { name: 'article.md', text: article }, events: { name: 'events.yaml', text: events } });
}

function storyOf(compiled: Compiled) {
  if (!compiled.ok) throw new Error(compiled.problems.map(({ message }) => message).join('\n'));
  return compiled.story;
}

describe('a made-up story', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(makeStory(200, 7)).toEqual(makeStory(200, 7));
    expect(makeStory(200, 7).article).not.toBe(makeStory(200, 8).article);
  });

  const kinds: [title: string, count: number, seed: number, extras: Extras][] = [
    ['of one event', 1, 1, {}],
    ['of eight', 8, 2, {}],
    ['of a hundred, with groups and eras', 100, 3, { groups: true, eras: true }],
    ['of a thousand', 1_000, 2_024, {}],
  ];
  it.each(kinds)('%s compiles without a problem or a warning, each quote found once', (_, count, seed, extras) => {
    const compiled = compile(count, seed, extras);
    expect(compiled.ok ? [] : compiled.problems).toEqual([]);
    expect(compiled.warnings).toEqual([]);
    const { events, groups, eras } = storyOf(compiled);
    expect(events).toHaveLength(count);
    expect(events.filter(({ passages }) => passages.length === 0)).toEqual([]);
    expect([groups.length, eras.length]).toEqual(extras.groups ? [4, 3] : [0, 0]);
  });

  it('has dates of several precisions, denser towards the end, and several passages in a paragraph', () => {
    const { events, article } = storyOf(compile(1_000, 2_024));
    expect(new Set(events.map(({ date }) => date.precision))).toEqual(new Set(['day', 'month', 'year']));
    expect(events.filter(({ date }) => date.interval).length).toBeGreaterThan(20);
    const [early, late] = [events.filter(({ date }) => date.start! < Date.UTC(1962, 0)), events.filter(({ date }) => date.start! >= Date.UTC(1962, 0))];
    expect(late.length).toBeGreaterThan(2 * early.length);
    expect(events.filter(({ passages }) => passages.length > 1).length).toBeGreaterThan(50);
    expect(article.body.length).toBeLessThan(500);
  });

  it('gives peers the same events in the same order, with what they show of one', () => {
    const { plain } = makeStory(100, 5);
    const { events } = storyOf(compile(100, 5));
    const inTime = (ids: readonly { readonly id: string }[]) => ids.map(({ id }) => id);
    expect(inTime(plain).toSorted()).toEqual(inTime(events).toSorted());
    for (const { title, start, end, when, text } of plain) {
      expect(start).toMatch(/^\d{4}(-\d\d){0,2}$/);
      expect(end === null || end > start).toBe(true);
      expect([title, when, text].every((words) => words.length > 3)).toBe(true);
    }
  });

  it('stays below the words that an article may have, at ten thousand events', () => {
    expect(makeStory(10_000, 2_024).article.split(/\s+/).length).toBeLessThan(200_000);
  });
});
