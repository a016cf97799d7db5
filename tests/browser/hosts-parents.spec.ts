import { chooseAnother, embed, embedsOf, expect, readHeard, say, showEmbed, shownEvent, test, untilSettled } from '../helpers/host-page.ts';
import { faultsOf, measureFit } from '../helpers/measure-fit.ts';

const SECRET = 'aB3dEf6hIj';

for (const width of [320, 1280]) {
  test(`a parent like WordPress’s at ${width} px shows the frame once its height comes with the secret`, async ({ openHost }) => {
    const host = await openHost('wordpress', { width });
    await expect(host.page.locator('blockquote')).toBeHidden();
    const one = await showEmbed(host);
    await expect(one.place).toBeVisible();
    expect(await shownEvent(one)).toBe(embed.events[0]?.id);
    expect(faultsOf(await measureFit(one))).toEqual([]);
    const heights = await host.page.evaluate(() => (window as unknown as { heights: number[] }).heights);
    expect(new Set(heights)).toEqual(new Set([embed.height]));
    await chooseAnother(one);
    await expect.poll(async () => (await readHeard(host, 'throughline:select')).map(({ from }) => from)).toEqual([0]);
  });
}

test('a parent like WordPress’s that never says “ready” shows the frame all the same', async ({ openHost }) => {
  const deaf = () => {
    if (parent !== window) addEventListener('message', (event) => event.stopImmediatePropagation(), true);
  };
  const host = await openHost('wordpress', { init: deaf });
  await expect(host.page.locator('blockquote')).toBeHidden();
});

test('WordPress’s bounds hold whatever is told, and a wrong secret shows nothing', async ({ openHost }) => {
  const one = await showEmbed(await openHost('wordpress'));
  await untilSettled(one);
  const height = (value: number, secret = SECRET) => ({ message: 'height', value, secret });
  await say(one, height(5000));
  await expect(one.place).toHaveAttribute('height', '1000');
  await say(one, height(300, 'zzzzzzzzzz'), height(10));
  await expect(one.place).toHaveAttribute('height', '200');
});

test('in WordPress a link to our own page is followed by the host, and only for the frame in use', async ({ openHost, site }) => {
  const host = await openHost('wordpress');
  const one = await showEmbed(host);
  await say(one, { message: 'link', value: `${site.url}index.html`, secret: SECRET });
  expect(host.page.url()).toMatch(/wordpress\.html$/);
  const link = one.place.contentFrame().locator('.foot a');
  const address = await link.evaluate((element) => (element as HTMLAnchorElement).href);
  expect(address.startsWith(site.url)).toBe(true);
  await link.click();
  await host.page.waitForURL(address.replace('index.html', ''));
});

test('in WordPress a source names its site in words, since it may not open', async ({ openHost }) => {
  const { root } = await showEmbed(await openHost('wordpress', { width: 1280 }));
  const sites = await root.evaluate((frame) =>
    [...frame.querySelectorAll<HTMLAnchorElement>('.sources li a:not([data-own])')].map((link) => [new URL(link.href).hostname.replace(/^www\./, ''), link.parentElement?.textContent ?? '']),
  );
  expect(sites.length).toBeGreaterThan(0);
  for (const [hostname, text] of sites) expect(text).toContain(`(${hostname})`);
});

test('a parent like AMP’s hears the size, greets, and hears it again; #amp=1 is no event', async ({ openHost }) => {
  const host = await openHost('amp');
  const one = await showEmbed(host);
  await expect(one.place).toHaveAttribute('height', String(embed.height));
  expect(await shownEvent(one)).toBe(embed.events[0]?.id);
  const sizes = () => host.page.evaluate(() => (window as unknown as { sizes: number[] }).sizes.length);
  await untilSettled(one);
  const before = await sizes();
  await host.page.evaluate(() => document.querySelector('iframe')!.contentWindow!.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*'));
  await expect.poll(sizes).toBe(before + 1);
});

test('a React page hydrates around both embeds, and changing its route five times leaves them whole', async ({ openHost }) => {
  const host = await openHost('react', { width: 390 });
  const { page } = host;
  await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
  for (let turn = 0; turn < 5; turn += 1) {
    for (const way of ['frame', 'element'] as const) {
      const one = await showEmbed({ ...host, way });
      const event = await chooseAnother(one);
      await expect.poll(() => shownEvent(one), way).toBe(event);
      expect(faultsOf(await measureFit(one)), way).toEqual([]);
    }
    await expect.poll(() => embedsOf(host).evaluate((frame) => (frame as HTMLElement).style.height)).toBe(`${embed.height}px`);
    await page.getByRole('button', { name: 'other' }).press('Enter');
    await expect(embedsOf(host)).toHaveCount(0);
    await expect(page.getByText('Another story.')).toBeVisible();
    await page.getByRole('button', { name: 'story' }).press('Enter');
  }
  await showEmbed(host);
});
