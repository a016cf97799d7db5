import type { CDPSession } from '@playwright/test';

/** A page counts as settled when its main thread has worked less than this in {@link PAUSE}; both milliseconds. */
const QUIET = 25;
const PAUSE = 500;
/** Pauses: a page whose animations never end is left at last. */
const MOST = 20;

/** Waits until the main thread has come to rest. */
export async function settle(wire: CDPSession): Promise<void> {
  await wire.send('Performance.enable');
  let before = await worked(wire);
  for (let pause = 0; pause < MOST; pause++) {
    await new Promise((resolve) => {
      setTimeout(resolve, PAUSE);
    });
    const now = await worked(wire);
    if (now - before < QUIET) return;
    before = now;
  }
}

/** Milliseconds in tasks of the main thread. */
async function worked(wire: CDPSession): Promise<number> {
  const { metrics } = await wire.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
}
