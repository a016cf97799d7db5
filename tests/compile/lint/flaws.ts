import { describe, expect, test } from 'vitest';
import type { StoryFiles } from '../../../src/compile/compiled.ts';
import { lintEvent, lintFiles, told, warningsOf } from './lint-files.ts';

/** One flaw: what it is, the story with it, the one warning it raises, and its hint. */
export type Flaw = readonly [what: string, files: StoryFiles, warning: string, hint: string];

/** Holds each flaw of a kind to its one warning: place, message and hint to the letter, and the place to the words that were found. */
export function testFlaws(kind: string, flaws: readonly Flaw[]): void {
  describe(`warned of: ${kind}`, () => {
    test.each(flaws.map(([what, files, warning, hint]) => ({ what, files, warning, hint })))('$what', ({ files, warning, hint }) => {
      const warnings = warningsOf(files);
      expect(warnings.map(told)).toEqual([warning]);
      expect(warnings[0]).toMatchObject({ severity: 'warning', hint });
    });

    test.each(flaws.filter(([, , warning]) => !warning.endsWith('no date.')).map(([what, files]) => ({ what, files })))('$what: its place is that of the words that were found', ({ files }) => {
      const [warning] = warningsOf(files);
      const text = warning?.file === 'article.md' ? files.article.text : files.events.text;
      const rest = text.split('\n')[(warning?.line ?? 0) - 1]?.slice((warning?.column ?? 0) - 1) ?? '';
      const [word = '?'] = warning?.actual?.split(/[\s"]/).filter(Boolean) ?? [];
      expect(rest.replace(/^"/, '').startsWith(word)).toBe(true);
    });
  });
}

/** A story whose only event is told first; the text with the flaw is line 9. */
export function inBody(text: string, language = 'en', date = '2024-06-18'): StoryFiles {
  return lintFiles({ body: `Anchor words here.\n\n${text}`, language, events: [lintEvent({ date })] });
}

/** Two events, `a` and `b`, told by the words in square brackets of line 7. */
export function inOrder(text: string, dates: readonly [string, string], language = 'en'): StoryFiles {
  const [first = '', second = ''] = bracketed(text);
  const events = [lintEvent({ id: 'a', title: 'One thing', date: dates[0], passage: first }), lintEvent({ id: 'b', title: 'Other matter', date: dates[1], passage: second })];
  return lintFiles({ body: text.replace(/[[\]]/g, ''), language, events });
}

/** The only event, told by the words in square brackets of line 7. */
export function inPassage(text: string, date: string, asOf = '2024-06-18', language = 'en'): StoryFiles {
  const event = lintEvent({ date, passage: JSON.stringify(bracketed(text)[0] ?? ''), sourced: '2024' });
  return lintFiles({ body: text.replace(/[[\]]/g, ''), asOf, language, events: [event] });
}

/** Two events, `a` and `b`, with title and date each. */
export function titled(first: readonly [string, string], second: readonly [string, string]): StoryFiles {
  return lintFiles({ events: [lintEvent({ id: 'a', title: first[0], date: first[1] }), lintEvent({ id: 'b', title: second[0], date: second[1], passage: 'here' })] });
}

/** The only event of a story. */
export function withEvent(parts: Parameters<typeof lintEvent>[0], asOf = '2024-12-31'): StoryFiles {
  return lintFiles({ asOf, events: [lintEvent(parts)] });
}

/** The words in square brackets, in order. */
export function bracketed(text: string): readonly string[] {
  return Array.from(text.matchAll(/\[([^\]]+)\]/g), (match) => match[1] ?? '');
}
