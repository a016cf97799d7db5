import { embed, expect, showEmbed, test } from '../helpers/host-page.ts';
import { faultsOf, type Fit } from '../helpers/measure-fit.ts';

/** Widths for which a height is announced, in CSS pixels. */
const FROM = 320;
const TO = 1200;

/** The whole timeline pixel by pixel; those of one event, which have fewer parts that could break a line, at every third. */
const PAGES = [{ path: 'embed/', height: embed.height, step: 1 }, ...embed.events.map(({ id, height }) => ({ path: `embed/events/${id}/`, height, step: 3 }))];

/** Runs in a page of the site itself: measures a frame of it at every width, with the height that was announced. */
function measureWidths({ path, height, from, to, step }: { path: string; height: number; from: number; to: number; step: number }): Promise<{ width: number; fit: Fit }[]> {
  return new Promise((resolve) => {
    const frame = document.createElement('iframe');
    frame.style.cssText = `border:0;height:${height}px`;
    frame.src = path;
    frame.addEventListener('load', () => {
      const page = frame.contentDocument!;
      const root = page.querySelector('.frame')!;
      const place = page.documentElement;
      const fits = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, at) => {
        const width = from + at * step;
        frame.style.width = `${width}px`;
        const box = root.getBoundingClientRect();
        const fit = {
          scrollsDown: place.scrollHeight - place.clientHeight,
          scrollsSideways: place.scrollWidth - place.clientWidth,
          emptyBelow: frame.clientHeight - box.bottom,
          height: box.height,
        };
        return { width, fit };
      });
      frame.remove();
      resolve(fits);
    });
    document.body.append(frame);
  });
}

test.describe('the announced height is the natural height', () => {
  for (const { path, height, step } of PAGES) {
    test(`of ${path} at widths from ${FROM} to ${TO} px`, async ({ page, site }) => {
      await page.goto(`${site.url}robots.txt`);
      const fits = await page.evaluate(measureWidths, { path: `/${path}`, height, from: FROM, to: TO, step });
      expect(fits.length).toBeGreaterThan(290);
      expect(fits.flatMap(({ width, fit }) => faultsOf(fit, height).map((fault) => `at ${width} px it ${fault}`))).toEqual([]);
      expect(height).toBeLessThanOrEqual(640);
    });
  }

  test('and a height that is announced wrongly is caught', async ({ page, site }) => {
    await page.goto(`${site.url}robots.txt`);
    const height = embed.height - 20;
    const [first] = await page.evaluate(measureWidths, { path: '/embed/', height, from: FROM, to: FROM, step: 1 });
    expect(faultsOf(first!.fit, height)).toHaveLength(2);
  });
});

test('the element has that height at every width too', async ({ openHost }) => {
  const { root, place } = await showEmbed(await openHost('plain', { way: 'element', width: TO }));
  const heights = await root.evaluate(
    (frame, [from, to]) => {
      const { host } = frame.getRootNode() as ShadowRoot;
      return Array.from({ length: to - from + 1 }, (_, at) => {
        (host as HTMLElement).style.width = `${from + at}px`;
        return [from + at, host.getBoundingClientRect().height, host.scrollWidth - host.clientWidth] as const;
      });
    },
    [FROM, TO] as const,
  );
  expect(heights.filter(([, height, sideways]) => Math.abs(height - embed.height) > 1 || sideways > 0)).toEqual([]);
  await expect(place).toBeVisible();
});

test('no length depends on the frame’s height: neither a low nor a high frame changes the embed', async ({ page, site }) => {
  await page.goto(`${site.url}robots.txt`);
  const heightIn = async (height: number) => (await page.evaluate(measureWidths, { path: '/embed/', height, from: 390, to: 390, step: 1 }))[0]!.fit.height;
  expect([await heightIn(100), await heightIn(2000)]).toEqual([embed.height, embed.height]);
});

test('given less height it scrolls inside, and at its end the wheel scrolls the host', async ({ openHost }) => {
  const { host, place, root } = await showEmbed(await openHost('below', { way: 'bare', width: 390, height: 600 }));
  await place.evaluate((frame) => {
    frame.style.height = '300px';
    document.body.style.paddingBottom = '3000px';
    frame.scrollIntoView({ block: 'center' });
  });
  await showEmbed(host);
  const scroll = () => root.evaluate(() => scrollY);
  const end = await root.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  const hostScroll = () => host.page.evaluate(() => scrollY);
  const wheel = async (read: () => Promise<number>) => {
    await host.page.mouse.wheel(0, 60);
    return read();
  };
  await host.page.mouse.move(200, 300);
  await expect.poll(() => wheel(scroll)).toBeGreaterThan(0);
  const before = await hostScroll();
  const within = await scroll();
  await host.page.mouse.wheel(0, 60);
  await expect.poll(scroll).toBeGreaterThan(within);
  expect(await hostScroll()).toBe(before);
  await expect.poll(() => wheel(scroll)).toBeCloseTo(end, 0);
  await expect.poll(() => wheel(hostScroll)).toBeGreaterThan(before);
});

test('E1 nothing in an embed is sticky, fixed, a popover, a dialog, or sized by the view', async ({ openHost }) => {
  const { root } = await showEmbed(await openHost('plain', { way: 'bare' }));
  const found = await root.evaluate((frame) => {
    const page = frame.ownerDocument;
    const all = [...page.querySelectorAll('*')];
    const css = Array.from(page.styleSheets).flatMap((sheet) => Array.from(sheet.cssRules, (rule) => rule.cssText));
    return {
      placed: all.filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position)).map(({ className }) => className),
      raised: page.querySelectorAll('[popover], dialog').length,
      viewUnits: css.flatMap((rules) => rules.match(/\d(?:[sld]?v(?:h|b|max|min))\b/g) ?? []),
    };
  });
  expect(found).toEqual({ placed: [], raised: 0, viewUnits: [] });
});
