import type { Page } from '@playwright/test';

/** Counts a page's nodes, documents and listeners that something still holds. */
export async function countObjects(page: Page) {
  const session = await page.context().newCDPSession(page);
  // What the first round frees may hold what the second one finds.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { nodes, documents, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { nodes, documents, listeners: jsEventListeners };
}
