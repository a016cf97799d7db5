import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { makeUpStory } from '../../made-up/make-up-story.ts';
import { PAGES } from '../pages/catalogue.ts';
import { writePage } from '../pages/build-pages.ts';
import { type PageServer, servePages } from '../../helpers/serve-pages.ts';
import { judgeAccess, readWithoutScript, tabThrough } from './access.ts';
import { answerCold, loadCold } from './cold.ts';
import { loadWhole, panLoaded, pressLoaded } from './growth.ts';
import type { Outcome } from './visit.ts';

const COUNT = 12;
const { plain: events } = makeUpStory(COUNT);
const floor = PAGES[0]!;
const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'));
/** A page that does nothing when pressed. */
const dead = { ...floor, name: 'dead' };
let server: PageServer;

test.describe.configure({ mode: 'default', timeout: 180_000 });

test.beforeAll(async () => {
  writePage(floor, events, folder, COUNT);
  mkdirSync(join(folder, String(COUNT), dead.name));
  writeFileSync(join(folder, String(COUNT), dead.name, 'index.html'), `<!doctype html><title>x</title>${'<li><h2>Event</h2></li>'.repeat(COUNT)}`);
  server = await servePages(folder);
});

test.afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const urlOf = ({ name }: { readonly name: string }) => `${server.url}${COUNT}/${name}/`;

function valueOf<Value>(outcome: Outcome<Value>): Value {
  if ('value' in outcome) return outcome.value;
  throw new Error(JSON.stringify(outcome));
}

test('a first visit counts its requests and bytes, and sees when events are there and answer', async () => {
  const cold = valueOf(await loadCold(floor, urlOf(floor), COUNT));
  expect(cold.requests).toBe(1);
  expect(cold.bytes).toBeGreaterThan(500);
  expect(cold.bytes).toBeLessThan(5_000);
  expect(cold.bytesUntilReadable).toBeLessThanOrEqual(cold.bytes);
  // The round trip alone.
  expect(cold.painted).toBeGreaterThan(150);
  expect(valueOf(await answerCold(floor, urlOf(floor), COUNT))).toBeGreaterThan(150);
});

test('a loaded page is pressed and moved, and its processor and heap are read', async () => {
  const loaded = valueOf(await loadWhole(floor, urlOf(floor), COUNT));
  expect(Math.min(loaded.rendered, loaded.cpu, loaded.heap)).toBeGreaterThan(1);
  expect(valueOf(await pressLoaded(floor, urlOf(floor), COUNT))).toBeGreaterThan(0);
  const { median, p95, longest } = valueOf(await panLoaded(floor, urlOf(floor), COUNT));
  expect([median, p95, longest].toSorted((a, b) => a - b)).toEqual([median, p95, longest]);
});

test('access is judged by axe, by the Tab key, and without script', async () => {
  expect(valueOf(await judgeAccess(floor, urlOf(floor), COUNT))).toEqual([]);
  expect(valueOf(await readWithoutScript(floor, urlOf(floor), events))).toBe(COUNT);
  expect(valueOf(await tabThrough(floor, urlOf(floor), events))).toBe(COUNT);
});

test('a page that does not answer is told from one that does, and a bad one from a good one', async () => {
  expect(await pressLoaded(dead, urlOf(dead), COUNT)).toEqual({ failed: 'a press was not answered' });
  expect(valueOf(await judgeAccess(dead, urlOf(dead), COUNT))).toContain('html-has-lang');
  expect(valueOf(await readWithoutScript(dead, urlOf(dead), events))).toBe(0);
});
