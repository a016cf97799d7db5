import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { story } from '../helpers/explainer.ts';
import { runCommand } from '../helpers/run-command.ts';

test.describe.configure({ timeout: 90_000 });

/** Starts a server of the project and gives the address that it prints. */
async function startServer(args: readonly string[], env: Readonly<Record<string, string>> = {}, command = 'node_modules/.bin/vite') {
  const child = spawn(command, args, { env: { ...process.env, NO_COLOR: '1', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const printed = { text: '' };
  const url = await new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (part: Buffer) => {
        printed.text += part.toString();
        const address = /Local:\s+(http:\S+)/.exec(printed.text)?.[1];
        if (address) resolve(address);
      });
    }
  });
  return { url, printed, stop: () => stop(child) };
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('close', () => resolve());
    child.kill();
  });
}

test('while a story is written, saving updates the page, and a fault shows in the browser and the terminal', async ({ page }) => {
  const folder = join(mkdtempSync(join(tmpdir(), 'throughline-')), 'story');
  cpSync('src/content/putin-pyongyang', folder, { recursive: true });
  const article = join(folder, 'article.md');
  const written = readFileSync(article, 'utf8');
  const server = await startServer(['--port', '0'], { STORY: folder });
  try {
    await page.goto(server.url);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(story.article.headline);
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
    writeFileSync(article, written.replace(/^headline: .*$/m, 'headline: Another headline'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Another headline');
    writeFileSync(article, written.replace('first visit to North Korea in 24 years', 'first visit to North Korea in a generation'));
    await expect(page.locator('vite-error-overlay')).toContainText('events.yaml:');
    await expect.poll(() => server.printed.text).toContain('is nowhere in the article');
    await page.goto(`${server.url}events/xi-2019/`);
    await expect(page.locator('pre').first()).toContainText('is nowhere in the article');
    writeFileSync(article, written);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(story.article.headline);
    expect((await page.goto(`${server.url}events/nobody/`))?.status()).toBe(404);
    await page.goto(`${server.url}embed/`);
    await page.locator('[data-choose="xi-2019"]:visible').first().click();
    await expect(page.locator('#event-xi-2019')).toBeVisible();
    expect((await page.goto(`${server.url}embed/events/nobody/`))?.status()).toBe(404);
    await page.goto(`${server.url}embed/code/`);
    await expect(page.locator('textarea').first()).toHaveValue(server.url);
  } finally {
    await server.stop();
  }
});

test('the built site is served at a printed address, at another one if the port is taken, as static hosts do', async ({ page }) => {
  const taken = createServer().listen(0, 'localhost');
  await new Promise((resolve) => taken.once('listening', resolve));
  const address = taken.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const server = await startServer(['preview', '--port', String(port)]);
  try {
    expect(new URL(server.url).port).not.toBe(String(port));
    await page.goto(`${server.url}events/xi-2019`);
    await expect(page).toHaveURL(`${server.url}events/xi-2019/`);
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
    expect((await page.goto(`${server.url}no/such/page`))?.status()).toBe(404);
    await expect(page.getByRole('link', { name: 'Read the explainer' })).toBeVisible();
  } finally {
    await server.stop();
    taken.close();
  }
});

test('`throughline dev` serves any folder, and says what is missing', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-'));
  cpSync('src/content/example', join(folder, 'harbour'), { recursive: true });
  const server = await startServer(['dev', join(folder, 'harbour'), '--port', '0'], {}, 'src/cli/throughline.js');
  try {
    await page.goto(server.url);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A footbridge for the harbour');
  } finally {
    await server.stop();
  }
  const { code, output } = await runCommand('src/cli/throughline.js', ['dev', join(folder, 'nowhere')]);
  expect([code, output]).toEqual([1, expect.stringContaining('There is no folder')]);
});
