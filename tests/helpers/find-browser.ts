import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How to start a Chromium. */
export interface Browser {
  readonly executablePath: string;
  readonly args: readonly string[];
}

const SYSTEM = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/**
 * A system Chromium (or the one in `CHROMIUM`), else the one that ships inside a package: it needs no root and no
 * download of its own. Its libraries are unpacked to a folder of this user's.
 */
export async function findBrowser(): Promise<Browser> {
  const system = process.env.CHROMIUM ?? onPath();
  if (system) return { executablePath: system, args: QUIET };
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  process.env.TMPDIR = process.env.THROUGHLINE_BROWSER_DIR ??= mkdtempSync(join(tmpdir(), 'throughline-browser-'));
  const { default: chromium } = await import('@sparticuz/chromium');
  return { executablePath: await chromium.executablePath(), args: [...chromium.args.filter((arg) => !/^--(headless|single-process)/.test(arg)), ...QUIET] };
}

function onPath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(':');
  return SYSTEM.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file));
}
