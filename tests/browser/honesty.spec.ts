import { eventNamed, expect, openLive, story, test } from '../helpers/explainer.ts';

test('H1 what the report says, what is background and what happened since are told apart in words', async ({ page, site }) => {
  await page.goto(site.url);
  for (const event of story.events) {
    const card = page.locator(`#event-${event.id}`);
    await expect(card).toContainText(`The report says: ${event.said}`);
    await expect(card).toContainText(`Background: ${event.summary}`);
    if (event.since) await expect(card).toContainText(`Since then: ${event.since.text}`);
    else await expect(card).not.toContainText('Since then');
  }
});

for (const clock of ['1970-01-01', '2024-06-18', '2099-12-31']) {
  test(`H2 a planned event is upcoming as of 18 June 2024, whatever the clock says: ${clock}`, async ({ page, site }) => {
    await page.clock.setFixedTime(new Date(`${clock}T12:00:00Z`));
    await page.goto(site.url);
    for (const id of ['pyongyang-2024', 'vietnam-2024']) {
      const card = page.locator(`#event-${id}`);
      await expect(card).toContainText('upcoming, as of 18 June 2024');
      await expect(card.locator('.since')).toContainText(eventNamed(id).since!.text);
    }
    await expect(page.locator('ol > li').filter({ hasText: 'upcoming, as of' })).toHaveCount(2);
  });
}

test('H3 every event shows its sources with publisher and date', async ({ page, site }) => {
  await page.goto(site.url);
  for (const event of story.events) {
    for (const source of [...event.sources, ...(event.since?.sources ?? [])]) {
      const item = page.locator(`#event-${event.id} .sources li`).filter({ has: page.locator(`a[href="${source.url}"]`) });
      await expect(item.first()).toContainText(source.publisher);
      if (source.date) await expect(item.first()).toContainText(source.date.text);
    }
  }
});

test('H4 the passages that contradict each other are linked with each other, noted at each, and told by both events', async ({ page, site }) => {
  await openLive(page, site);
  expect(story.disputes).toHaveLength(1);
  const { passages, note } = story.disputes[0]!;
  const [one, other] = passages;
  for (const [here, there] of [[one, other], [other, one]] as const) {
    const anchor = `#passage-${there.event}-${there.number}`;
    const block = page.locator('[data-block]').filter({ has: page.locator(`[id="passage-${here.event}-${here.number}"]`) });
    await expect(block.locator('.dispute')).toBeVisible();
    await expect(block.locator('.dispute')).toContainText(note);
    await expect(page.locator(`#event-${here.event} .contradiction`)).toContainText(note);
    await expect(page.locator(`#event-${here.event} .contradiction a`)).toHaveAttribute('href', anchor);
    await block.locator('.dispute').getByRole('link').click();
    await expect(page).toHaveURL(site.url + anchor);
    await expect(page.locator(anchor)).toBeFocused();
  }
});

test('H5 there is a list of corrections, even an empty one', async ({ page, site }) => {
  await page.goto(site.url);
  await page.getByRole('link', { name: 'Corrections: none' }).click();
  const heading = page.getByRole('heading', { name: 'Corrections' });
  await expect(heading).toBeInViewport();
  await expect(page.getByText('None so far.')).toBeVisible();
});
