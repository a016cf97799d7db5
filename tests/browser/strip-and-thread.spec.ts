import { cardLink, expect, openLive, test } from '../helpers/explainer.ts';

test.use({ viewport: { width: 1280, height: 800 } });

test('the thread joins the chosen card with its words, in the gutter, out of everyone’s way', async ({ page, site }) => {
  await openLive(page, site);
  const thread = page.locator('.thread');
  await expect(thread.locator('path')).not.toHaveAttribute('d');
  await cardLink(page, 'vostochny-2023').click();
  await expect(thread.locator('path')).toHaveAttribute('d', /^M/);
  await expect
    .poll(() =>
      page.evaluate(() => {
        const line = document.querySelector('.thread path')!.getBoundingClientRect();
        const article = document.querySelector('article')!.getBoundingClientRect();
        const card = document.querySelector('#event-vostochny-2023 .n')!.getBoundingClientRect();
        return line.width > 0 && line.left >= article.right && line.right <= card.left;
      }),
    )
    .toBe(true);
  await expect(thread).toHaveAttribute('aria-hidden', 'true');
  expect(await thread.evaluate((svg) => getComputedStyle(svg).pointerEvents)).toBe('none');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(thread).toBeHidden();
});

test('a dot of the strip chooses its event, or shows the cards of several', async ({ page, site }) => {
  await openLive(page, site);
  await page.locator('[data-dot="pyongyang-2000"] circle').click();
  await expect(cardLink(page, 'pyongyang-2000')).toHaveAttribute('aria-current', 'true');
  await page.locator('[data-dot~="xi-2019"] circle').click();
  await expect(page.locator('[data-offered]')).toHaveCount(2);
});
