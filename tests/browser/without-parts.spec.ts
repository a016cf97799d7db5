import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import type { Browser } from '@playwright/test';
import { cardLink, chipsOf, expect, openLive, story, test, topInView } from '../helpers/explainer.ts';
import { type Meddle, serveSite } from '../helpers/serve-site.ts';

/** What the page is for its readers when a part of it, or of their browser, is missing. */
const WIDTHS = [390, 1280];

/** The text that the article and the timeline show without script: what nothing may take away. */
async function readWithout(browser: Browser, url: string, width: number, part = 'body'): Promise<string> {
  const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width, height: 800 } });
  await page.goto(url);
  const text = await page.locator(part).innerText();
  await page.close();
  return text;
}

/** Answers an address with what is made of a built page. */
const answerWith = (path: string, change: (html: string) => string): Meddle => (asked, response) => {
  if (asked !== `/${path}`) return false;
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(change(readFileSync(`dist/${path}index.html`, 'utf8')));
  return true;
};

const FATES: Readonly<Record<string, (response: ServerResponse) => void>> = {
  'is missing (404)': (response) => void response.writeHead(404).end(),
  'fails (500)': (response) => void response.writeHead(500).end(),
  'is a page of HTML': (response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>Sorry'),
  'never comes': () => {},
};

for (const [fate, answer] of Object.entries(FATES)) {
  test(`where the script ${fate} the page reads fully, with no control that does nothing`, async ({ page, browser, noise }) => {
    const site = await serveSite('dist', '/', (path, response) => {
      if (!path.startsWith('/assets/')) return false;
      answer(response);
      return true;
    });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(site.url, { waitUntil: 'commit' });
      await page.locator('.stops').waitFor({ state: 'attached' });
      await expect(page.locator('button:visible, input:visible, select:visible, [role="button"]:visible, [aria-busy]')).toHaveCount(0);
      expect(await page.locator('body').innerText()).toBe(await readWithout(browser, site.url, width));
      await chipsOf(page, 'letter-2024').first().click();
      expect(await topInView(page, '#event-letter-2024')).toBe(true);
    }
    noise.length = 0;
    await site.close();
  });
}

for (const path of ['', 'embed/']) {
  test(`without its style the page /${path} reads in order, and nothing is hidden`, async ({ page, noise }) => {
    const site = await serveSite('dist', '/', answerWith(path, (html) => html.replace(/<style>[\s\S]*?<\/style>/, '')));
    for (const javaScriptEnabled of [true, false]) {
      const context = await page.context().browser()!.newContext({ javaScriptEnabled });
      const bare = await context.newPage();
      await bare.goto(site.url + path);
      const shown = (await bare.locator('body').innerText()).replaceAll(/\s+/g, ' ');
      const places = story.events.map(({ title }) => shown.indexOf(title));
      expect(places.every((place, at) => place > (places[at - 1] ?? -1))).toBe(true);
      // Notes are hidden by an attribute: they say again what a card says.
      const texts = await bare.locator('main *').evaluateAll((all) => all.filter((one) => one.children.length === 0 && !one.closest('svg, [hidden], script, style')).map((one) => one.textContent ?? ''));
      expect(texts.length).toBeGreaterThan(100);
      for (const text of texts) expect(shown.replaceAll(' ', '')).toContain(text.replaceAll(/\s+/g, ''));
      await context.close();
    }
    noise.length = 0;
    await site.close();
  });
}

/** Ways in which a browser has no room for a page to keep things. */
const STORES: Readonly<Record<string, () => void>> = {
  throws: () => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    }
    Object.defineProperty(Document.prototype, 'cookie', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  },
  'is null': () => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) Object.defineProperty(window, name, { value: null });
  },
  'is full': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  },
};

for (const [state, spoil] of Object.entries(STORES)) {
  test(`where storage ${state}, page, embed and page of codes behave as ever`, async ({ page, site }) => {
    await page.addInitScript(spoil);
    await openLive(page, site);
    await cardLink(page, 'xi-2019').click();
    await expect(cardLink(page, 'xi-2019')).toHaveAttribute('aria-current', 'true');
    await page.goBack();
    await expect(page.locator('[aria-current]')).toHaveCount(0);
    await openLive(page, site, 'embed/');
    await page.locator('.frame [data-choose="xi-2019"]:visible').first().click();
    await expect(page.locator('.card[data-event="xi-2019"]')).toBeVisible();
    await page.goto(`${site.url}embed/code/`);
    await page.getByLabel('What to show').selectOption('xi-2019');
    await expect(page.locator('iframe')).toHaveAttribute('src', /events\/xi-2019\//);
  });
}

for (const sandbox of ['allow-scripts', '']) {
  test(`in a sandbox “${sandbox}” the page has the same text, and its links work`, async ({ page, site, browser, noise }) => {
    const host = await serveSite('dist', '/', (path, response) => {
      if (path !== '/host') return false;
      response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>host</title><iframe title="page" sandbox="${sandbox}" style="width:1280px;height:800px;border:0" src="${site.url}"></iframe>`);
      return true;
    });
    await page.setViewportSize({ width: 1320, height: 900 });
    await page.goto(`${host.url}host`);
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('html')).toHaveCount(1);
    if (sandbox) await frame.locator('html[data-ready]').waitFor({ state: 'attached' });
    expect(await frame.locator('main').innerText()).toBe(await readWithout(browser, site.url, 1280, 'main'));
    await frame.locator('#event-xi-2019 .passages a').first().click();
    await expect(frame.locator('#passage-xi-2019-1')).toBeInViewport();
    await expect(frame.locator('#passage-xi-2019-1')).toHaveCSS('text-decoration-thickness', '3px');
    // The browser tells of the script that the sandbox refuses.
    expect(noise.splice(0).filter((line) => !(sandbox === '' && line.includes('Blocked script execution')))).toEqual([]);
    await host.close();
  });
}

for (const path of ['events/xi-2019', 'embed', 'embed/code']) {
  test(`on a server that adds no slash, /${path} reads fully and its links work`, async ({ page, noise }) => {
    const site = await serveSite('dist', '/news/', (asked, response) => {
      if (asked !== `/news/${path}`) return false;
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(readFileSync(`dist/${path}/index.html`));
      return true;
    });
    await page.goto(site.url + path);
    for (const event of story.events) await expect(page.locator('body')).toContainText(event.title);
    if (path === 'events/xi-2019') {
      await cardLink(page, 'letter-2024').click();
      await expect(page).toHaveURL(/#passage-letter-2024-1$/);
      expect(await topInView(page, '#passage-letter-2024-1')).toBe(true);
    }
    noise.length = 0;
    await site.close();
  });
}

test('offline after load the embed works, and asks for nothing', async ({ page, context, site }) => {
  await openLive(page, site, 'embed/');
  await context.setOffline(true);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  for (const event of story.events) {
    await page.locator(`.frame [data-choose="${event.id}"]:visible`).first().click();
    await expect(page.locator(`.card[data-event="${event.id}"]`)).toBeVisible();
  }
  expect(asked).toEqual([]);
});
