import type { Page } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import { expect, openLive, story, test } from '../helpers/explainer.ts';
import { expectGolden } from '../helpers/golden.ts';

/**
 * What somebody hears who cannot see the page, by a simulated screen reader: each way through the page is a list of
 * commands, and what is spoken is held against a transcript that people have read (`golden/`).
 */
type Command = 'moveToNextHeading' | 'moveToPreviousHeading' | 'moveToNextLandmark' | 'moveToNextLink' | 'next' | 'previous' | 'act';

let bundle: Promise<string> | undefined;

/** The screen reader as one script for a page. */
async function bundleReader(): Promise<string> {
  const output = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, rolldownOptions: { input: 'tests/helpers/screen-reader.ts', output: { format: 'iife' } } },
  })) as Rolldown.RolldownOutput;
  return output.output[0].code;
}

async function hear(page: Page, commands: readonly Command[]): Promise<string[]> {
  await page.evaluate(await (bundle ??= bundleReader()));
  return page.evaluate(async (all) => {
    const { start } = window as unknown as { readonly start: () => Promise<(command: string) => Promise<string>> };
    const perform = await start();
    const heard: string[] = [];
    for (const command of all) heard.push(`${command}: ${await perform(command)}`);
    return heard;
  }, commands);
}

test('“what happened just before the 2024 trip?” is answered in a few steps from heading to heading', async ({ page, site }) => {
  await openLive(page, site);
  const trip = story.events.findIndex(({ id }) => id === 'pyongyang-2024');
  // The headline, the timeline, then an event a step; one back is the answer, and what follows tells it.
  const steps: Command[] = [...Array.from({ length: trip + 3 }, () => 'moveToNextHeading' as const), 'moveToPreviousHeading', ...Array.from({ length: 12 }, () => 'next' as const)];
  const heard = await hear(page, steps);
  expect(heard[trip + 2]).toContain(story.events[trip]!.title);
  expect(heard[trip + 3]).toContain(story.events[trip - 1]!.title);
  expectGolden('just-before-the-trip.txt', `${heard.join('\n')}\n`);
});

test('the landmarks are few and named', async ({ page, site }) => {
  await openLive(page, site);
  expectGolden('landmarks.txt', `${(await hear(page, ['moveToNextLandmark', 'moveToNextLandmark'])).join('\n')}\n`);
});
