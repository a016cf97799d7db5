import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

/** How to start a Chromium. */
export interface Browser {
  readonly executablePath: string;
  readonly args: readonly string[];
}

const SYSTEM = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** The same engine without windows, profiles and extensions: a new page costs it half the processor's time. */
const SHELLS = ['chromium-headless-shell', 'chrome-headless-shell'];
const QUIET = ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/**
 * A system Chromium (or the one in `CHROMIUM`), else the one that ships inside a package: it needs no root and no
 * download of its own. Its libraries are unpacked to a folder of this user's. Where many pages are opened, the system's
 * headless shell goes first.
 */
export async function findBrowser({ manyPages = false } = {}): Promise<Browser> {
  const system = process.env.CHROMIUM ?? onPath(manyPages ? [...SHELLS, ...SYSTEM] : SYSTEM);
  if (system) return { executablePath: system, args: QUIET };
  return unpackBrowser((process.env.THROUGHLINE_BROWSER_DIR ??= join(tmpdir(), `throughline-browser-${userInfo().uid}`)));
}

async function unpackBrowser(folder: string): Promise<Browser> {
  mkdirSync(folder, { recursive: true });
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  process.env.TMPDIR = folder;
  const { default: chromium } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  // The font list that comes with it names /tmp itself.
  process.env.FONTCONFIG_FILE = join(folder, 'fonts.conf');
  writeFileSync(process.env.FONTCONFIG_FILE, fontList(folder));
  return { executablePath, args: QUIET };
}

function fontList(folder: string): string {
  const dirs = [join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'].map((dir) => `<dir>${dir}</dir>`).join('');
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${dirs}<cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>`;
}

function onPath(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(':');
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file));
}
