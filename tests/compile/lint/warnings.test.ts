import { describe, expect, test } from 'vitest';
import { compileStory } from '../../../src/compile/compile-story.ts';
import { inOrder, withEvent } from './flaws.ts';
import { lintEvent, lintFiles, told, warningsOf } from './lint-files.ts';

const planned = (more: string) => withEvent({ date: '2025-01-10', more: `  status: planned\n${more}` });

describe('a planned event', () => {
  const since = '  since: { text: Over., sources: [{ title: S, publisher: P, url: "https://example.org/", date: 2025-01-11 }] }\n';
  test('whose date has passed on the editor’s clock', () => {
    const warnings = warningsOf(planned(''), { today: '2025-01-11' });
    expect(warnings.map(told)).toEqual(['events.yaml:3:9 The event `one` is still planned, but its date has passed.']);
    expect(warnings[0]).toMatchObject({ actual: '2025-01-10', expected: 'a date not before today, 2025-01-11, or `since`', path: 'events[0].date' });
  });
  test.each([
    ['on its day', '', { today: '2025-01-10' }],
    ['without a clock', '', {}],
    ['with what came since', since, { today: '2025-01-11' }],
  ])('raises nothing %s', (_, more, environment) => {
    expect(warningsOf(planned(more), environment)).toEqual([]);
  });
});

test('warnings come apart from errors, and also beside them', () => {
  const compiled = compileStory(lintFiles({ body: 'On Monday, 18 June 2024, Anchor words.\n\n<hr>', events: [lintEvent({ passage: 'Nowhere' })] }));
  if (compiled.ok) throw new Error('The story must have faults');
  expect(compiled.problems.map(told)).toEqual(['article.md:9:1 HTML cannot stand in the article.', 'events.yaml:6:7 The quote of event `one` is nowhere in the article.']);
  expect(compiled.problems.every(({ severity }) => severity === 'error')).toBe(true);
  expect(compiled.warnings.map(told)).toEqual(['article.md:7:4 The weekday does not match the date: 18 June 2024 is a Tuesday.', 'article.md:7:12 The article speaks of 18 June 2024; no event has this date.']);
});

test('a warning says what was found, what was expected and where in the data', () => {
  expect(warningsOf(inOrder('[They met in Hanoi]. A year later, [they met in Seoul].', ['2019-04-25', '2023-09-13']))[0]).toMatchObject({
    path: 'body',
    actual: 'A year later',
    expected: '4 years, 4 months after event `a` (2019-04-25 → 2023-09-13)',
  });
  expect(warningsOf(withEvent({ sourced: '' }))[0]).toMatchObject({ path: 'events[0].sources[0]', actual: 'T' });
  expect(warningsOf(lintFiles({ standfirst: 'On 14 May 2021.', events: [lintEvent()] }))[0]).toMatchObject({ path: 'standfirst', actual: '14 May 2021', expected: 'an event with the date 2021-05-14' });
});

test('at most a hundred warnings of a kind are listed', () => {
  const events = Array.from({ length: 120 }, (_, index) => lintEvent({ id: `e${index}`, title: `Title ${index}`, date: String(1700 + index), sourced: '' }));
  expect(warningsOf(lintFiles({ events }))).toHaveLength(100);
});
