import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from '@playwright/test';

/**
 * Holds a text against a file that people have read, in `tests/browser/golden/`. The new one is left in
 * `test-results/golden/`: read it, and if it is better, copy it over.
 */
export function expectGolden(name: string, text: string): void {
  mkdirSync('test-results/golden', { recursive: true });
  writeFileSync(`test-results/golden/${name}`, text);
  expect(text, `see test-results/golden/${name}`).toBe(readFileSync(`tests/browser/golden/${name}`, 'utf8'));
}
