// One zone is enough: noise has no time, and is the same in every run.
import { readdirSync, readFileSync } from 'node:fs';
import * as fc from '../helpers/fast-check.ts';
import { describe, expect, test } from 'vitest';
import { exportStory } from '../../src/exchange/export-story.ts';
import { importTimeline } from '../../src/exchange/import-timeline.ts';
import { allBlocks } from '../compile/all-blocks.ts';
import { readFixture } from '../compile/make-files.ts';
import { anyTimeline } from './any-timeline.ts';
import { compileImported, OPTIONS } from './compile-imported.ts';

const RUNS = 150;

test('any timeline either has faults or becomes a story that compiles, each event with its words', () => {
  let good = 0;
  fc.assert(
    fc.property(anyTimeline, (timeline) => {
      const imported = importTimeline({ name: 'any.json', text: JSON.stringify(timeline) }, OPTIONS);
      expect(imported.ok || imported.problems.length > 0).toBe(true);
      if (!imported.ok) return;
      good += 1;
      const story = compileImported(imported);
      expect(story.events).toHaveLength(timeline.events.length);
      expect(story.events.filter(({ passages }) => passages.length === 0)).toEqual([]);
      for (const { href } of linksOf(story)) expect(href).toMatch(/^(?:https?:\/\/|mailto:)/i);
      const told = allBlocks(story.article).map(({ text }) => text);
      const plain = timeline.events.map(({ text }) => text?.text ?? '').filter((text) => /^[^<&[\p{C}]+$/u.test(text));
      expect(plain.map(oneLine).filter((text) => !told.some((block) => oneLine(block).includes(text)))).toEqual([]);
    }),
    { numRuns: RUNS },
  );
  expect(good).toBeGreaterThan(RUNS / 4);
});

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function linksOf(value: unknown): { readonly href: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'href' in value && typeof value.href === 'string' ? [{ href: value.href }] : [];
  return [...own, ...Object.values(value).flatMap(linksOf)];
}

describe('nothing throws, and what comes out is a story or faults', () => {
  const folder = new URL('../fixtures/timelines/', import.meta.url);
  const samples = readdirSync(folder).map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
  const ours = (['timelinejs', 'csv', 'ics'] as const).flatMap((format) => {
    const exported = exportStory(readFixture('dense'), format);
    return exported.ok ? [{ name: exported.fileName, text: exported.text }] : [];
  });

  test.each([...samples, ...ours])('for $name with any piece cut out or doubled', ({ name, text }) => {
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(80), fc.nat(80), (at, gone, twice) => {
        const imported = importTimeline({ name, text: text.slice(0, at) + text.slice(at + gone - twice) }, OPTIONS);
        expect(imported.ok ? compileImported(imported).events.length >= 0 : imported.problems.length > 0).toBe(true);
      }),
      { numRuns: RUNS / 5 },
    );
  });

  test.each(['x.json', 'x.csv', 'x.ics'])('for any text called %s', (name) => {
    const pieces = fc.array(fc.constantFrom('{', '}', '[', ']', '"', ':', ',', '\\', '\n', '\r', ';', '\t', '"events"', '"start_date"', '"year"', '1850', 'Year,Headline\n', '0', 'true', 'BEGIN:VCALENDAR\n', 'BEGIN:VEVENT\n', 'DTSTART:2024', 'END:VEVENT\n', '\n ', 'null', '-', '\uFEFF', '\ud800'), { maxLength: 30 });
    fc.assert(
      fc.property(fc.oneof(pieces.map((parts) => parts.join('')), fc.string({ unit: 'binary' })), (text) => {
        const imported = importTimeline({ name, text }, OPTIONS);
        expect(imported.ok || imported.problems.length > 0).toBe(true);
      }),
      { numRuns: RUNS * 2 },
    );
  });
});
