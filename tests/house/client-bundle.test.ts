import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importsOf } from './check-imports.ts';

const SRC = new URL('../../src/', import.meta.url);

/** What runs in browsers starts here. */
const DOORS = ['entry-client.tsx', 'entry-dense.tsx', 'embed/code-page.ts', 'embed/element.ts', 'embed/frame-look.ts', 'embed/frame.ts', 'embed/loader.ts'];

/** Fills in what was taken from a catalogue at build; holds no words. */
const COUNTS = 'app/phrases/count-forms.ts';

const isOfInstrument = (module: string) => /instrument\/|layout\/dense\/|phrases\//.test(module);

/** All modules that a file's code brings along. */
function broughtAlong(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file) || !/\.tsx?$/.test(file)) return seen;
  seen.add(file);
  for (const { from, typeOnly } of importsOf(file, readFileSync(new URL(file, SRC), 'utf8'))) {
    if (!typeOnly && from?.startsWith('.')) broughtAlong(new URL(from, new URL(file, SRC)).href.slice(SRC.href.length), seen);
  }
  return seen;
}

describe('what runs in a reader’s browser', () => {
  it.each(DOORS)('from %s on is there, and holds no catalogue of words', (door) => {
    const modules = [...broughtAlong(door)];
    expect(modules.length).toBeGreaterThan(1);
    expect(modules.filter((module) => !existsSync(new URL(module, SRC)))).toEqual([]);
    expect(modules.filter((module) => module.includes('phrases/') && module !== COUNTS)).toEqual([]);
  });

  it('brings the instrument along only where a story has many events', () => {
    expect([...broughtAlong('entry-client.tsx')].filter(isOfInstrument)).toEqual([]);
    expect([...broughtAlong('entry-dense.tsx')].filter(isOfInstrument)).toContain('layout/dense/buckets.ts');
  });

  it('is seen with all that it brings along', () => {
    expect(broughtAlong('entry-client.tsx')).toContain('app/live/LivePage.tsx');
    expect(broughtAlong('entry-server.tsx')).toContain('app/phrases/ar.ts');
  });
});
