import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { cardLink, chipsOf, expect, holdScript, openLive, story, test, topInView } from '../helpers/explainer.ts';
import { serveSite } from '../helpers/serve-site.ts';

/** Bytes after brotli at its highest quality, as a CDN stores them. */
function brotli(path: string): number {
  return brotliCompressSync(readFileSync(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

const scripts = readdirSync('dist/assets').map((name) => `dist/assets/${name}`);

test('the first request, HTML with its style, is at most 14.6 kB; all script at most 95 kB', () => {
  expect(brotli('dist/index.html')).toBeLessThanOrEqual(14_600);
  for (const event of story.events) expect(brotli(`dist/events/${event.id}/index.html`)).toBeLessThanOrEqual(14_600);
  expect(scripts.reduce((sum, path) => sum + brotli(path), 0)).toBeLessThanOrEqual(95_000);
});

test('at most five requests, none to another origin, no cookie, no storage, no layout shift', async ({ page, context, site }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.addInitScript(() => {
    Object.assign(window, { moved: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) Object.assign(window, { moved: 1, entry });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await openLive(page, site, '#passage-letter-2024-1');
  await cardLink(page, 'xi-2019').click();
  await page.waitForLoadState('networkidle');
  expect(asked.length).toBeLessThanOrEqual(5);
  expect(asked.filter((url) => !url.startsWith(site.url))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(await page.evaluate('moved')).toBe(0);
});

test('script is one classic deferred file; the style is inline; nothing else loads before text', async ({ page, site }) => {
  await page.goto(site.url);
  const found = await page.evaluate(() => [...document.scripts].filter((one) => one.type !== 'application/ld+json').map((one) => one.outerHTML));
  expect(found).toEqual([expect.stringMatching(/^<script defer="" src="assets\/app-[\w-]+\.js" nonce="\w*"><\/script>$/)]);
  expect(await page.locator('link[rel="stylesheet"], [style], script[type="module"], [crossorigin]').count()).toBe(0);
});

test('the text is painted while the script is still on its way', async ({ page, site }) => {
  const release = await holdScript(page);
  await page.goto(site.url, { waitUntil: 'commit' });
  const painted = await page.evaluate(
    () => new Promise<number>((resolve) => {
      new PerformanceObserver((list) => {
        for (const { startTime } of list.getEntriesByName('first-contentful-paint')) resolve(startTime);
      }).observe({ type: 'paint', buffered: true });
    }),
  );
  expect(painted).toBeGreaterThan(0);
  await expect(page.locator('html')).not.toHaveAttribute('data-ready');
  release();
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
});

test('a click while the script is still on its way works, and is neither lost nor doubled', async ({ page, site }) => {
  const release = await holdScript(page);
  await page.goto(site.url, { waitUntil: 'commit' });
  const entries = await page.evaluate(() => history.length);
  await chipsOf(page, 'xi-2019').first().click();
  release();
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  await expect(cardLink(page, 'xi-2019')).toHaveAttribute('aria-current', 'true');
  expect(await page.evaluate(() => history.length)).toBe(entries + 1);
  await page.goBack();
  await expect(page.locator('[aria-current]')).toHaveCount(0);
});

for (const [name, meddle] of Object.entries({
  'missing (404)': (response: import('node:http').ServerResponse) => response.writeHead(404).end(),
  'failing (500)': (response: import('node:http').ServerResponse) => response.writeHead(500).end(),
  'a page of HTML': (response: import('node:http').ServerResponse) => response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>Sorry'),
  'cut in half': (response: import('node:http').ServerResponse) => {
    const whole = readFileSync(scripts[0]!);
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(whole.subarray(0, whole.length / 2));
  },
})) {
  test(`with the script ${name}, everything is readable and both link directions work`, async ({ page, noise }) => {
    const site = await serveSite('dist', '/', (path, response) => path.startsWith('/assets/') && Boolean(meddle(response) ?? true));
    await page.goto(site.url);
    for (const event of story.events) await expect(page.locator(`#event-${event.id}`)).toContainText(event.summary);
    await chipsOf(page, 'letter-2024').first().click();
    expect(await topInView(page, '#event-letter-2024')).toBe(true);
    await page.locator('#event-letter-2024 .passages a').first().click();
    expect(await topInView(page, '#passage-letter-2024-1')).toBe(true);
    noise.length = 0;
    await site.close();
  });
}

test('offline after load everything works and nothing is asked for', async ({ page, context, site }) => {
  await openLive(page, site);
  await context.setOffline(true);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await cardLink(page, 'vietnam-2024').click();
  await expect(cardLink(page, 'vietnam-2024')).toHaveAttribute('aria-current', 'true');
  await page.goBack();
  await expect(page.locator('[aria-current]')).toHaveCount(0);
  expect(asked).toEqual([]);
});

test('works below a sub-path, with foreign query keys kept', async ({ page }) => {
  const site = await serveSite('dist', '/news/explainers/pyongyang/');
  await openLive(page, site, '?utm_source=x&utm_id=007&a=1&a=2');
  await cardLink(page, 'xi-2019').click();
  await expect(page).toHaveURL(`${site.url}?utm_source=x&utm_id=007&a=1&a=2#passage-xi-2019-1`);
  await openLive(page, site, 'events/xi-2019/index.html');
  await cardLink(page, 'letter-2024').click();
  await expect(page).toHaveURL(`${site.url}events/xi-2019/index.html#passage-letter-2024-1`);
  await page.reload();
  await expect(cardLink(page, 'letter-2024')).toHaveAttribute('aria-current', 'true');
  await site.close();
});

test('works from a file, event pages too', async ({ page }) => {
  for (const file of ['index.html', 'events/xi-2019/index.html']) {
    await page.goto(pathToFileURL(`dist/${file}`).href);
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
    await cardLink(page, 'letter-2024').click();
    await expect(cardLink(page, 'letter-2024')).toHaveAttribute('aria-current', 'true');
    await page.goBack();
    await expect(cardLink(page, 'letter-2024')).not.toHaveAttribute('aria-current');
  }
});

test('hostile fragments and queries are quiet and select nothing', async ({ page, site }) => {
  const hostile = ['#javascript:alert(1)', '#__proto__', '#<img src=x onerror=alert(1)>', '#%E0%A4', '#event-nobody', '#passage-xi-2019-99', '#passage-xi-2019-0', `#${'x'.repeat(1_000_000)}`, '?__proto__[x]=1&constructor=2#event-'];
  for (const tail of hostile) {
    await openLive(page, site, tail);
    await expect(page.locator('[aria-current], [data-lit]')).toHaveCount(0);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await cardLink(page, 'xi-2019').click();
    await expect(cardLink(page, 'xi-2019')).toHaveAttribute('aria-current', 'true');
    await page.goto('about:blank');
  }
});

test('an event’s page is the explainer with that event chosen, with its own title, description and canonical', async ({ page, site }) => {
  const titles = new Set<string>();
  const descriptions = new Set<string | null>();
  for (const event of story.events) {
    await openLive(page, site, `events/${event.id}/`);
    await expect(cardLink(page, event.id)).toHaveAttribute('aria-current', 'true');
    titles.add(await page.title());
    const description = await page.locator('meta[name="description"]').getAttribute('content');
    descriptions.add(description);
    expect((await page.title()).length).toBeLessThanOrEqual(60);
    expect(description!.length).toBeGreaterThanOrEqual(50);
    expect(description!.length).toBeLessThanOrEqual(160);
    expect(await page.locator('link[rel="canonical"]').evaluate((link) => (link as HTMLLinkElement).href)).toBe(`${site.url}index.html`);
  }
  expect([titles.size, descriptions.size]).toEqual([story.events.length, story.events.length]);
});

test('“Copy link to this event” gives the address of its page', async ({ page, context, site }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openLive(page, site, 'events/xi-2019/?utm_source=x#passage-letter-2024-1');
  await page.locator('#event-vostochny-2023').getByRole('link', { name: 'Copy link to this event' }).click();
  await expect(page.locator('#event-vostochny-2023 [data-copy]')).toHaveText(/Link copied/);
  await expect(page.locator('#event-vostochny-2023').getByRole('link', { name: 'Link copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${site.url}events/vostochny-2023/`);
});

test('an unknown address gives an honest page with the way back', async ({ page, site, noise }) => {
  const answer = await page.goto(`${site.url}events/nobody/`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here');
  await page.getByRole('link', { name: 'Read the explainer' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(story.article.headline);
  noise.length = 0;
});

test('the policy allows nothing but the site’s own, and reports nothing', async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.assign(window, { reports: [] });
    document.addEventListener('securitypolicyviolation', (event) => (window as unknown as { reports: string[] }).reports.push(event.violatedDirective));
  });
  await openLive(page, site);
  await cardLink(page, 'xi-2019').click();
  expect(await page.evaluate('reports')).toEqual([]);
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  for (const part of ["default-src 'none'", "style-src 'sha256-", "require-trusted-types-for 'script'", "trusted-types 'none'"]) expect(policy).toContain(part);
  expect(policy).not.toMatch(/unsafe/);
});
