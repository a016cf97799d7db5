import { mkdirSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from './find-browser.ts';
import { serveSite } from './serve-site.ts';

/**
 * `npm run pictures`: page and embeds at every width that matters, light and dark, chosen and not, into
 * `test-results/pictures/`. For people to look at; no test compares them.
 */
const FOLDER = 'test-results/pictures';
const WIDTHS = [320, 390, 768, 1280, 1920];

const { executablePath, args } = await findBrowser();
const browser = await chromium.launch({ executablePath, args: [...args] });
const site = await serveSite('dist');
mkdirSync(FOLDER, { recursive: true });

const asItOpens = () => Promise.resolve();
const choose = (page: Page) => page.locator('.chips a').nth(3).click();
const chooseInEmbed = (page: Page) => page.locator('[data-choose="vostochny-2023"], [data-step="next"]').filter({ visible: true }).first().click();

/** What is photographed: a path of the site, and what is done there. */
const STATES = {
  opened: ['', asItOpens],
  chosen: ['', choose],
  embed: ['embed/', asItOpens],
  'embed-chosen': ['embed/', chooseInEmbed],
  'embed-one-event': ['embed/events/pyongyang-2024/', asItOpens],
  codes: ['embed/code/', asItOpens],
} as const;

/** Resolves when nothing has scrolled for a while. */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    let timer = setTimeout(resolve, 400);
    document.addEventListener('scroll', () => { clearTimeout(timer); timer = setTimeout(resolve, 400); }, { capture: true });
  });
}

for (const width of WIDTHS) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [state, [path, act]] of Object.entries(STATES)) {
      const page = await browser.newPage({ viewport: { width, height: width < 600 ? 844 : 900 }, colorScheme, reducedMotion: state === 'opened' ? 'reduce' : null });
      await page.goto(site.url + path);
      await page.locator('html[data-ready], .options:not([hidden])').first().waitFor({ state: 'attached' });
      await act(page);
      await page.evaluate(settled);
      await page.screenshot({ path: `${FOLDER}/${width}-${colorScheme}-${state}.png` });
      await page.close();
    }
  }
}
const printed = await browser.newPage();
await printed.goto(site.url);
await printed.pdf({ path: `${FOLDER}/printed.pdf`, format: 'A4' });
await browser.close();
await site.close();
