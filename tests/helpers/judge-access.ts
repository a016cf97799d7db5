import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Runs every axe rule there is; names what it found. What a frame shows is a page of its own and judged there. */
export async function judge(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: engine } = window as unknown as { axe: { run: (where: Document, how: object) => Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> } };
    const { violations } = await engine.run(document, { resultTypes: ['violations'], iframes: false });
    return violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join(' | ')}`);
  });
}
