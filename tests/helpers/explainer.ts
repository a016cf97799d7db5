import { expect, type Page, test as base } from '@playwright/test';
import type { StoryEvent } from '../../src/story/story.ts';
import { story } from './read-story.ts';
import { serveSite, type SiteServer } from './serve-site.ts';

export { expect } from '@playwright/test';
export { story } from './read-story.ts';


interface Fixtures {
  /** Fails the test on any console message, page error or policy report; a test may clear what it expects. */
  readonly noise: string[];
}

/** Playwright's test with the built site served, and quiet as part of every promise. */
export const test = base.extend<Fixtures, { readonly site: SiteServer }>({
  site: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const site = await serveSite('dist');
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  noise: [
    async ({ page }, use) => {
      const noise: string[] = [];
      page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
      await use(noise);
      expect(noise).toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens a page of the site and waits until React runs. */
export async function openLive(page: Page, site: SiteServer, path = ''): Promise<void> {
  await page.goto(site.url + path);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
}

/** Keeps the site's script from arriving until the returned function is called. */
export async function holdScript(page: Page): Promise<() => void> {
  let release = () => {};
  const promise = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/*.js', async (route) => {
    await promise;
    await route.continue();
  });
  return () => release();
}

/** The story's event with this id; a typing mistake in a test fails at once. */
export function eventNamed(id: string): StoryEvent {
  const event = story.events.find((one) => one.id === id);
  if (!event) throw new Error(`the story has no event ${id}`);
  return event;
}

/** An event's own link in the list. */
export function cardLink(page: Page, id: string) {
  return page.locator(`#event-${id} h3 a`);
}

/** The chips that lead to an event, in order of the article. */
export function chipsOf(page: Page, id: string) {
  return page.locator(`.chips a[href="#event-${id}"]`);
}

/** Ids of the events whose words are lit, by what a reader sees: the thick solid line. */
export async function litEvents(page: Page): Promise<{ readonly words: string[]; readonly cards: string[] }> {
  return page.evaluate(() => {
    const lit = (element: Element) => {
      const style = getComputedStyle(element);
      return style.textDecorationStyle === 'solid' && style.textDecorationThickness === '3px';
    };
    const words = [...document.querySelectorAll('[data-events]')].filter(lit).map((span) => span.textContent ?? '');
    const cards = [...document.querySelectorAll('ol > li[data-event]')]
      .filter((card) => getComputedStyle(card).getPropertyValue('--thick').trim() === '3px')
      .map((card) => card.id);
    return { words, cards };
  });
}

/** The words of every segment of an event, as the model has them. */
export function wordsOf(id: string): string[] {
  const { standfirst, body } = story.article;
  const blocks = [standfirst, ...body.flatMap((node) => ('block' in node ? [node.block] : 'items' in node ? node.items : node.blocks))];
  return blocks.flatMap((block) =>
    block.segments
      .filter((segment) => (segment.events as readonly string[]).includes(id))
      .map((segment) => segment.runs.map((run) => run.text).join('')),
  );
}

/** Whether an element's top lies within the view, and inside its own scroller. */
export async function topInView(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((element) => {
    const { top } = element.getBoundingClientRect();
    const scroller = element.closest('.timeline');
    const from = scroller && getComputedStyle(scroller).overflowY === 'auto' ? scroller.getBoundingClientRect().top : 0;
    return top >= from - 1 && top < innerHeight;
  });
}
