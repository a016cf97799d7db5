import type { BenchPage } from '../pages/catalogue.ts';
import { SHIPPED } from '../options.ts';
import type { PlainEvent } from '../../made-up/make-up-story.ts';
import { judgeAccess, readWithoutScript, tabThrough } from './access.ts';
import { answerCold, loadCold } from './cold.ts';
import { loadWhole, panLoaded, pressLoaded } from './growth.ts';
import type { Outcome } from './visit.ts';

/** A kind of visit, and the columns it fills. */
export interface Measure {
  readonly columns: readonly string[];
  /** At which numbers of events. */
  readonly at: (size: number) => boolean;
  /** Its outcome is the same in each turn. */
  readonly once: boolean;
  readonly take: (page: BenchPage, url: string, events: readonly PlainEvent[]) => Promise<Outcome<Readonly<Record<string, number>>>>;
}

/** axe looks at each element: beyond this number of events it ends on no page. */
const AXE_UP_TO = 1_000;

export const MEASURES: readonly Measure[] = [
  {
    columns: ['requests', 'bytes', 'bytesUntilReadable', 'lcp', 'painted', 'blocking'],
    at: (size) => size === SHIPPED,
    once: false,
    take: async (page, url, events) => mapOutcome(await loadCold(page, url, events.length), (found) => ({ ...found })),
  },
  { columns: ['answered'], at: (size) => size === SHIPPED, once: false, take: async (page, url, events) => mapOutcome(await answerCold(page, url, events.length), (answered) => ({ answered })) },
  {
    columns: ['rendered', 'cpu', 'heap'],
    at: () => true,
    once: false,
    take: async (page, url, events) => mapOutcome(await loadWhole(page, url, events.length), (found) => ({ ...found })),
  },
  { columns: ['press'], at: () => true, once: false, take: async (page, url, events) => mapOutcome(await pressLoaded(page, url, events.length), (press) => ({ press })) },
  {
    columns: ['pan', 'panP95', 'panLongest'],
    at: (size) => size > SHIPPED,
    once: false,
    take: async (page, url, events) => mapOutcome(await panLoaded(page, url, events.length), ({ median, p95, longest }) => ({ pan: median, panP95: p95, panLongest: longest })),
  },
  { columns: ['axe'], at: (size) => size <= AXE_UP_TO, once: true, take: async (page, url, events) => mapOutcome(await judgeAccess(page, url, events.length), (rules) => ({ axe: rules.length })) },
  { columns: ['withoutScript'], at: (size) => size === SHIPPED, once: true, take: async (page, url, events) => mapOutcome(await readWithoutScript(page, url, events), (withoutScript) => ({ withoutScript })) },
  { columns: ['tab'], at: (size) => size === SHIPPED, once: true, take: async (page, url, events) => mapOutcome(await tabThrough(page, url, events), (tab) => ({ tab })) },
];

function mapOutcome<Value>(outcome: Outcome<Value>, change: (value: Value) => Readonly<Record<string, number>>): Outcome<Readonly<Record<string, number>>> {
  return 'value' in outcome ? { value: change(outcome.value) } : outcome;
}
