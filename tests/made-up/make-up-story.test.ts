import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { compileStory } from '../../src/compile/compile-story.ts';
import { printProblems } from '../../src/compile/print-problems.ts';
import { compileMadeUp, type Extras, makeUpStory } from './make-up-story.ts';
import { ARABIC, COAST, HARBOUR, JAPANESE } from './words.ts';

describe('a made-up story', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(makeUpStory(200, { seed: 7 })).toEqual(makeUpStory(200, { seed: 7 }));
    expect(makeUpStory(200, { seed: 7 }).article.text).not.toBe(makeUpStory(200, { seed: 8 }).article.text);
  });

  it('without extras is the very one that budgets and tables were measured with', () => {
    const { article, events, plain } = makeUpStory(1_000);
    const bytes = createHash('sha256').update([article.text, events.text, JSON.stringify(plain)].join('\n')).digest('hex');
    expect(bytes).toBe('ccdf0f9fc2c068f077cfafb448801365391cbe06ac914fa30fd2fcd8e6c08698');
  });

  const full = { numbered: true, eras: true, disputes: true };
  const kinds: [title: string, count: number, extras: Extras][] = [
    ['of one event', 1, { seed: 1 }],
    ['of eight', 8, { seed: 2 }],
    ['of a hundred, with all extras', 100, { seed: 3, groups: COAST.groups, ...full }],
    ['of a thousand', 1_000, {}],
    ['of few actors', 60, { words: HARBOUR, groups: HARBOUR.groups, ...full }],
    ['in Arabic', 60, { words: ARABIC, groups: ARABIC.groups, ...full }],
    ['in Japanese', 60, { words: JAPANESE, groups: JAPANESE.groups, ...full }],
  ];
  it.each(kinds)('%s compiles without a problem or a warning, each quote found once', (_, count, extras) => {
    const compiled = compileStory(makeUpStory(count, extras));
    if (!compiled.ok) throw new Error(printProblems(compiled.problems));
    expect(compiled.warnings).toEqual([]);
    const { events, groups, eras, disputes } = compiled.story;
    expect(events).toHaveLength(count);
    expect(events.filter(({ passages }) => passages.length === 0)).toEqual([]);
    expect([groups.length, eras.length, disputes.length]).toEqual(extras.groups ? [3, 3, Math.floor((count - 1) / 50)] : [0, 0, 0]);
  });

  it('has dates of several precisions, denser towards the end, and several passages in a paragraph', () => {
    const { events, article } = compileMadeUp(1_000);
    expect(new Set(events.map(({ date }) => date.precision))).toEqual(new Set(['day', 'month', 'year']));
    expect(events.filter(({ date }) => date.interval).length).toBeGreaterThan(20);
    expect(events.filter(({ date }) => date.uncertain || date.approximate).length).toBeGreaterThan(20);
    const [early, late] = [events.filter(({ date }) => date.start! < Date.UTC(1962, 0)), events.filter(({ date }) => date.start! >= Date.UTC(1962, 0))];
    expect(late.length).toBeGreaterThan(2 * early.length);
    expect(events.filter(({ passages }) => passages.length > 1).length).toBeGreaterThan(50);
    expect(article.body.length).toBeLessThan(500);
  });

  it('has the dates it is given, in the first group; planned where the story ends before them', () => {
    const dates = ['1969-07-21', '195X', '1911/1914', '2020-03-04T08:30', '2025-05'];
    const { events } = compileMadeUp(40, { dates, groups: ['Talks', 'Visits', null] });
    const given = events.filter(({ date }) => dates.includes(date.edtf));
    expect(given.map(({ date, group, status }) => [date.edtf, group, status])).toEqual(['1911/1914', '195X', '1969-07-21', '2020-03-04T08:30', '2025-05'].map((date) => [date, 'Talks', date === '2025-05' ? 'planned' : 'happened']));
    expect(given[3]!.timeZone).toBe('Europe/London');
    expect(new Set(events.map(({ group }) => group))).toEqual(new Set(['Talks', 'Visits', null]));
  });

  it('gives peers the same events in the same order, with what they show of one', () => {
    const { plain } = makeUpStory(100, { seed: 5 });
    const { events } = compileMadeUp(100, { seed: 5 });
    expect(plain.map(({ id }) => id).toSorted()).toEqual(events.map(({ id }): string => id).toSorted());
    for (const { title, start, end, when, text } of plain) {
      expect(start).toMatch(/^\d{4}(-\d\d){0,2}$/);
      expect(end === null || end > start).toBe(true);
      expect([title, when, text].every((words) => words.length > 3)).toBe(true);
    }
  });

  it('stays below the words that an article may have, at ten thousand events', () => {
    expect(makeUpStory(10_000).article.text.split(/\s+/).length).toBeLessThan(200_000);
  });
});
