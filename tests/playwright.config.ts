import { defineConfig } from '@playwright/test';
import { findBrowser } from './helpers/find-browser.ts';

const browser = await findBrowser({ manyPages: true });

/** The built site in a real Chromium. One file a promise to the reader; see design codes in the titles. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  outputDir: '../test-results/browser',
  reporter: [['list'], ['json', { outputFile: '../test-results/browser.json' }]],
  // What was seen when a test failed is left to look at.
  use: { screenshot: 'only-on-failure', launchOptions: { executablePath: browser.executablePath, args: [...browser.args] } },
});
