import type { CDPSession } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the processor, where the system tells them; else of the clock. */
  readonly tdur?: number;
  readonly dur?: number;
  readonly args?: { readonly name?: string };
}

/** Starts a trace of what the browser's threads do. */
export async function startTrace(wire: CDPSession): Promise<void> {
  await wire.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['toplevel', '__metadata'], excludedCategories: ['*'] } });
}

/** Ends the trace: milliseconds of processor time in tasks of the page's main thread, the busiest one among renderers. */
export async function endTrace(wire: CDPSession): Promise<number> {
  const events: TraceEvent[] = [];
  wire.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const done = new Promise<void>((resolve) => {
    wire.once('Tracing.tracingComplete', () => resolve());
  });
  await wire.send('Tracing.end');
  await done;
  return busiest(events);
}

/** Milliseconds of the busiest main thread in a trace. */
export function busiest(events: readonly TraceEvent[]): number {
  const thread = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`;
  const mains = new Set(events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(thread));
  const sums = new Map<string, number>();
  for (const event of events) {
    const key = thread(event);
    if (event.name.endsWith('RunTask') && mains.has(key)) sums.set(key, (sums.get(key) ?? 0) + (event.tdur ?? event.dur ?? 0));
  }
  return Math.max(0, ...sums.values()) / 1_000;
}
