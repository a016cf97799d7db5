import { type ElementHandle, type Frame, launch, type LaunchOptions, type Page } from 'puppeteer-core';
import { findBrowser } from '../../helpers/find-browser.ts';
import { type Engine, PATIENCE, type Settings, type Size, standsStill, type Start, type Tab } from './engine.ts';

/** The Chromium of `npm test`, which looks at its colours. */
export const startChromium: Start = async (settings) => {
  const { executablePath, args } = await findBrowser();
  return startWith({ executablePath, args: [...args], headless: true }, async (page) => {
    if (settings.script === false) await page.setJavaScriptEnabled(false);
  });
};

/** Debian's Firefox, or the one in `FIREFOX`. */
export const startFirefox: Start = (settings) =>
  startWith({
    browser: 'firefox',
    executablePath: process.env['FIREFOX'] ?? '/usr/bin/firefox-esr',
    headless: true,
    extraPrefsFirefox: firefoxPrefs(settings),
  });

/** @see https://searchfox.org/mozilla-central/source/modules/libpref/init/StaticPrefList.yaml */
function firefoxPrefs({ dark = false, forcedColours = false, script = true }: Settings) {
  return {
    'ui.systemUsesDarkTheme': dark ? 1 : 0,
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    // 2 is “always”.
    'browser.display.document_color_use': forcedColours ? 2 : 1,
    'dom.w3c_touch_events.enabled': 1,
    'javascript.enabled': script,
  };
}

async function startWith(options: LaunchOptions, prepare: (page: Page) => Promise<void> = () => Promise.resolve()): Promise<Engine> {
  const browser = await launch(options);
  return {
    version: await browser.version(),
    open: async (size) => {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await prepare(page);
      return openTab(page, size);
    },
    close: () => browser.close(),
  };
}

async function openTab(page: Page, size: Size): Promise<Tab> {
  const noise: string[] = [];
  let frame: Frame = page.mainFrame();
  page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => noise.push(`error: ${error instanceof Error ? error.message : String(error)}`));
  page.setDefaultTimeout(PATIENCE);
  await page.setViewport(size);
  return {
    goto: async (address) => {
      frame = page.mainFrame();
      await page.goto(address);
    },
    run: (what, ...values) => frame.evaluate(what as never, ...(values as never)) as never,
    inject: async (script) => void (await frame.evaluate(script)),
    click: async (selector) => (await still(frame, selector)).click(),
    tap: async (selector) => (await still(frame, selector)).tap(),
    press: (key) => page.keyboard.press(key),
    // Firefox does not tell its driver of a step within a page.
    back: () => page.evaluate(() => void setTimeout(() => history.back())),
    enter: async (selector) => {
      const inner = await (await shown(frame, selector)).contentFrame();
      if (inner === null) throw new Error(`${selector} is no frame`);
      frame = inner;
    },
    noise: () => noise,
    close: () => page.browserContext().close(),
  };
}

async function still(frame: Frame, selector: string): Promise<ElementHandle> {
  const element = await shown(frame, selector);
  await element.scrollIntoView();
  await standsStill(() => element.evaluate((one) => one.getBoundingClientRect().top));
  return element;
}

async function shown(frame: Frame, selector: string): Promise<ElementHandle> {
  const found = await frame.waitForSelector(selector, { visible: true });
  if (found === null) throw new Error(`nothing shows at ${selector}`);
  return found;
}
