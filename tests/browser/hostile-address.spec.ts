import { expect, story, test } from '../helpers/explainer.ts';
import { test as denseTest } from '../helpers/dense-site.ts';

/** What stands behind an address, and is no event of ours; the page itself is held to it in delivery.spec.ts. */
const TAILS = ['#javascript:alert(1)', '#__proto__', '#<img src=x onerror=alert(1)>', '#%E0%A4', '#event-nobody', '#event-__proto__', `#${'x'.repeat(1_000_000)}`, '?__proto__[x]=1&constructor=2&event=%3Cscript%3E&theme=%22%3E&accent=javascript:1', '?event=__proto__#?secret=%3Cscript%3E'];

test('an embed is quiet at hostile addresses, and shows its first event', async ({ page, site }) => {
  for (const tail of TAILS) {
    await page.goto('about:blank');
    await page.goto(`${site.url}embed/${tail}`);
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
    await expect(page.locator('.card:visible'), tail.slice(0, 40)).toHaveAttribute('data-event', story.events[0]!.id);
    expect(await page.evaluate(() => [Object.keys(Object.prototype), document.querySelectorAll('img').length])).toEqual([[], 0]);
  }
});

test('the page of codes is quiet at hostile addresses, and holds codes for the whole', async ({ page, site }) => {
  for (const tail of TAILS) {
    await page.goto('about:blank');
    await page.goto(`${site.url}embed/code/${tail}`);
    await expect(page.getByLabel('What to show')).toHaveValue('');
    await expect(page.locator('iframe')).toHaveAttribute('src', /embed\/index\.html/);
  }
});

denseTest('a story with the instrument is quiet at hostile addresses, and shows all of time', async ({ page, harbour }) => {
  for (const tail of [...TAILS, '?from=2019-13-01&to=x', '?from=9999999999&to=-1', '?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E', `?q=${'('.repeat(2000)}`, '?group=__proto__&from=__proto__']) {
    await page.goto('about:blank');
    await page.goto(harbour.url + tail);
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
    await expect(page.locator('[aria-current="true"]')).toHaveCount(0);
    expect(await page.evaluate(() => [Object.keys(Object.prototype), document.querySelectorAll('img').length, document.querySelectorAll('ol > li[data-event]').length])).toEqual([[], 0, harbour.story.events.length]);
  }
});
