import { expect } from 'vitest';
import type { Imported, ImportOptions } from '../../src/exchange/exchanged.ts';
import { importTimeline } from '../../src/exchange/import-timeline.ts';
import type { Story } from '../../src/story/story.ts';
import { compileWell, makeFiles } from '../compile/make-files.ts';

/** What an import gives when it goes well. */
export type Good = Extract<Imported, { readonly ok: true }>;

export const OPTIONS: ImportOptions = { asOf: '2026-11-24', language: 'en' };

/** An import that must go well. */
export function importWell(text: string, name = 'timeline.json', options: Partial<ImportOptions> = {}): Good {
  const imported = importTimeline({ name, text }, { ...OPTIONS, ...options });
  expect(imported.ok ? [] : imported.problems).toEqual([]);
  return imported as Good;
}

/** The faults of an import that must fail: where, and what. */
export function faultsOf(text: string, name = 'timeline.json', options: Partial<ImportOptions> = {}): string[] {
  const imported = importTimeline({ name, text }, { ...OPTIONS, ...options });
  expect(imported.ok).toBe(false);
  return imported.problems.map(({ path, message }) => `${path}: ${message}`);
}

/** The story that an import makes. */
export function compileImported({ article, events }: Pick<Good, 'article' | 'events'>): Story {
  return compileWell({ ...makeFiles(article, events), images: 'unseen' });
}
