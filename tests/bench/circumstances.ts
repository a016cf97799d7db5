import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { chromium } from '@playwright/test';
import { findBrowser } from '../helpers/find-browser.ts';
import type { BenchPage } from './pages/catalogue.ts';
import type { Results } from './results.ts';

/** The version of the browser that measures. */
export async function browserVersion(): Promise<string> {
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: [...args] });
  const version = browser.version();
  await browser.close();
  return version;
}

/** What the figures depend on besides the pages. */
export function machineWith(browser: string): Results['machine'] {
  const processors = cpus();
  return { processor: processors[0]?.model.trim() ?? 'unknown', cores: processors.length, memory: totalmem(), load: loadavg()[2] ?? 0, system: `${type()} ${release().split('-')[0]}`, node: process.versions.node, browser };
}

/** Versions of the measured packages, by name. */
export function versionsOf(pages: readonly BenchPage[]): Record<string, string> {
  const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { dependencies: Record<string, string> };
  return Object.fromEntries(Object.entries(dependencies).filter(([name]) => name === 'react' || pages.some(({ from }) => from === name)));
}

/** The commit that is measured, and whether files were changed since. */
export function commitOf(): string {
  try {
    return `${git('rev-parse', '--short=9', 'HEAD')}${git('status', '--porcelain', '--untracked-files=no') === '' ? '' : ', changed since'}`;
  } catch {
    return 'unknown';
  }
}

function git(...args: readonly string[]): string {
  return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}
