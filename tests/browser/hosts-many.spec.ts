import type { Page } from '@playwright/test';
import { countObjects } from '../helpers/count-objects.ts';
import { chooseAnother, type Embed, embedsOf, expect, type HostPage, readHeard, showEmbed, shownEvent, test } from '../helpers/host-page.ts';
import type { Way } from '../helpers/serve-hosts.ts';

for (const way of ['frame', 'element'] as const satisfies readonly Way[]) {
  test(`ten embeds (${way}) are independent: choosing in one changes that one, and tells of it`, async ({ openHost }) => {
    const host = await openHost('ten', { way, width: 390 });
    const all = await showAll(host, 10);
    const expected = await Promise.all(all.map(shownEvent));
    const told: (readonly [number, string | null])[] = [];
    for (const [at, clicks] of [[7, 2], [0, 1], [9, 3]] as const) {
      const one = await showEmbed(host, at);
      for (let click = 0; click < clicks; click += 1) {
        const event = await chooseAnother(one);
        expected[at] = event;
        told.push([at, event]);
        await expect.poll(() => Promise.all(all.map(shownEvent))).toEqual(expected);
      }
    }
    await expect.poll(() => readTold(host)).toEqual(told);
  });

  test(`one of two embeds (${way}) may be removed and added again`, async ({ openHost }) => {
    const host = await openHost('two', { way, width: 390 });
    const [, second] = await showAll(host, 2);
    const event = await chooseAnother(await showEmbed(host, 1));
    await expect.poll(() => shownEvent(second!)).toBe(event);
    await host.page.evaluate(() => {
      const section = document.querySelector('section')!;
      const embed = section.firstElementChild!;
      embed.remove();
      section.append(embed);
    });
    const again = await showEmbed(host, 0);
    expect(await shownEvent(second!)).toBe(event);
    const another = await chooseAnother(again);
    await expect.poll(() => shownEvent(again)).toBe(another);
    expect(await shownEvent(second!)).toBe(event);
    if (way === 'frame') await expect.poll(() => again.place.evaluate((frame) => (frame as HTMLElement).style.height)).toMatch(/^\d+px$/);
    await expect.poll(() => readTold(host)).toEqual([[1, event], [0, another]]);
  });
}

test('fifty frames that come and go leave no node and no listener beside the loader', async ({ openHost }) => {
  test.slow();
  const host = await openHost('plain', { width: 390 });
  await showEmbed(host);
  const html = await host.page.evaluate(() => document.querySelector('[data-throughline]')!.outerHTML);
  await host.page.evaluate(() => document.querySelector('[data-throughline]')!.remove());
  await mountFrames(host.page, html, 5);
  const before = await countObjects(host.page);
  await mountFrames(host.page, html, 50);
  const after = await countObjects(host.page);
  expect(after.listeners).toBe(before.listeners);
  expect(after.documents).toBe(before.documents);
  // A snippet is nine nodes; what we recorded of its messages are none.
  expect(after.nodes - before.nodes).toBeLessThan(50);
  expect(host.page.frames()).toHaveLength(1);
});

/** Which embed told of which event, in order. */
async function readTold(host: HostPage): Promise<(readonly [number, unknown])[]> {
  return (await readHeard(host, 'throughline:select')).map(({ from, data }) => [from, data.event]);
}

async function showAll(host: HostPage, count: number): Promise<Embed[]> {
  await expect(embedsOf(host)).toHaveCount(count);
  const all: Embed[] = [];
  for (let at = 0; at < count; at += 1) all.push(await showEmbed(host, at));
  return all;
}

/** Adds a frame's snippet, waits until the loader has sized it, and removes it, so many times. */
async function mountFrames(page: Page, html: string, times: number): Promise<void> {
  await page.evaluate(
    async ([text, count]) => {
      for (let at = 0; at < count; at += 1) {
        document.body.append(document.createRange().createContextualFragment(text));
        const frame = document.querySelector('iframe')!;
        frame.removeAttribute('style');
        while (frame.style.height === '') await new Promise((resolve) => setTimeout(resolve, 5));
        frame.parentElement!.remove();
      }
    },
    [html, times] as const,
  );
}
