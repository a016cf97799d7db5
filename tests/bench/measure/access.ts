import { readFileSync } from 'node:fs';
import type { BenchPage } from '../pages/catalogue.ts';
import type { PlainEvent } from '../../made-up/make-up-story.ts';
import { settle } from './settle.ts';
import { visit, when, type Outcome } from './visit.ts';

const AXE = new URL('../../../node_modules/axe-core/axe.min.js', import.meta.url);
/** Presses of Tab an event; every page gets as many. */
const TABS = 10;

/** Names of the rules that axe, with all it has, finds violated. */
export function judgeAccess(of: BenchPage, url: string, count: number): Promise<Outcome<readonly string[]>> {
  return visit(of, count, {}, async ({ page, wire }) => {
    await page.goto(url, { waitUntil: 'commit' });
    await when(page, 'rendered');
    await settle(wire);
    await page.evaluate(readFileSync(AXE, 'utf8'));
    return page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run: (where: Document, how: object) => Promise<{ violations: { id: string }[] }> } };
      return (await axe.run(document, { resultTypes: ['violations'] })).violations.map(({ id }) => id);
    });
  });
}

/** Events whose title and text can be read where script is off. */
export function readWithoutScript(of: BenchPage, url: string, events: readonly PlainEvent[]): Promise<Outcome<number>> {
  return visit(of, events.length, { javaScriptEnabled: false }, async ({ page }) => {
    await page.goto(url, { waitUntil: 'load' });
    const text = plain(await page.locator('body').innerText());
    return events.filter((event) => text.includes(plain(event.title)) && text.includes(plain(event.text))).length;
  });
}

/** Events that the Tab key leads to: focus is on something that tells of that event alone. */
export function tabThrough(of: BenchPage, url: string, events: readonly PlainEvent[]): Promise<Outcome<number>> {
  return visit(of, events.length, {}, async ({ page, wire }) => {
    await page.goto(url, { waitUntil: 'commit' });
    await when(page, 'rendered');
    await settle(wire);
    const reached = new Set<string>();
    for (let tab = 0; tab < TABS * events.length; tab++) {
      await page.keyboard.press('Tab');
      const text = plain(
        await page.evaluate(() => {
          const { activeElement } = document;
          return activeElement && activeElement !== document.body ? `${activeElement.textContent} ${activeElement.getAttribute('aria-label') ?? ''}` : '';
        }),
      );
      const told = events.filter(({ title }) => text.includes(plain(title)));
      if (told.length === 1) reached.add(told[0]!.id);
    }
    return reached.size;
  });
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ');
}
