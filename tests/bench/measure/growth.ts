import type { BenchPage } from '../pages/catalogue.ts';
import { medianOf, quantileOf } from '../table/statistics.ts';
import { endTrace, startTrace } from './cpu.ts';
import { pan } from './pan.ts';
import { pressSome } from './press.ts';
import { settle } from './settle.ts';
import { visit, when, type Outcome } from './visit.ts';

/** A visit at full speed, in milliseconds and bytes. */
export interface Loaded {
  /** From the navigation's begin until all events are in the document and on the screen. */
  readonly rendered: number;
  /** Processor time of the main thread until it rests. */
  readonly cpu: number;
  /** JavaScript heap, after a collection. */
  readonly heap: number;
}

/** How a loaded page moves: milliseconds between pictures. */
export interface Panned {
  readonly median: number;
  readonly p95: number;
  readonly longest: number;
}

/** A press waits up to a whole picture for the next one: a few would tell the wait, not the page. Slow pages tell themselves by fewer. */
const PRESSES = { most: 15, least: 5, enough: 20_000 };
const NINETY_FIVE = 0.95;

/** Loads a page and lets it come to rest. */
export function loadWhole(of: BenchPage, url: string, count: number): Promise<Outcome<Loaded>> {
  return visit(of, count, {}, async ({ page, wire, noted }) => {
    await startTrace(wire);
    await page.goto(url, { waitUntil: 'commit' });
    await when(page, 'rendered');
    await settle(wire);
    const cpu = await endTrace(wire);
    await wire.send('HeapProfiler.collectGarbage');
    const { usedSize } = await wire.send('Runtime.getHeapUsage');
    return { rendered: (await noted()).rendered ?? 0, cpu, heap: usedSize };
  });
}

/** Presses events of a loaded page: median milliseconds from a press to the next picture. */
export function pressLoaded(of: BenchPage, url: string, count: number): Promise<Outcome<number>> {
  return visit(of, count, {}, async ({ page, wire, noted }) => {
    await page.goto(url, { waitUntil: 'commit' });
    await when(page, 'rendered');
    await settle(wire);
    await pressSome(page, of.press, PRESSES, () => settle(wire));
    const { presses, answered } = await noted();
    if (answered === null) throw new Error('a press was not answered');
    return medianOf(presses);
  });
}

/** Pans or scrolls a loaded page. */
export function panLoaded(of: BenchPage, url: string, count: number): Promise<Outcome<Panned>> {
  return visit(of, count, {}, async ({ page, wire }) => {
    await page.goto(url, { waitUntil: 'commit' });
    await when(page, 'rendered');
    await settle(wire);
    const frames = await pan(page, of);
    return { median: medianOf(frames), p95: quantileOf(frames, NINETY_FIVE), longest: Math.max(...frames) };
  });
}
