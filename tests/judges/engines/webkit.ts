import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Builder, By, Key as Keys, until as appears, type WebDriver, type WebElement } from 'selenium-webdriver';
import { serveSite, type SiteServer } from '../../helpers/serve-site.ts';
import { freePort } from '../free-port.ts';
import { type Engine, type Key, PATIENCE, type Size, standsStill, type Start, type Tab, until } from './engine.ts';

/** Debian's places for the little browser that comes with WebKitGTK. */
const BROWSERS = ['x86_64', 'aarch64'].map((processor) => `/usr/lib/${processor}-linux-gnu/webkit2gtk-4.1/MiniBrowser`);

/** Its window is never narrower than this, in CSS pixels: its own bar needs the room. */
const LEAST_WIDTH = 500;

const KEYS: Readonly<Record<Key, string>> = { Tab: Keys.TAB, Enter: Keys.ENTER, Escape: Keys.ESCAPE };

/** WebKitGTK, on a screen of its own that nobody sees. One window serves all tabs: it has no contexts. */
export const startWebKit: Start = async (settings) => {
  const binary = process.env['WEBKIT'] ?? BROWSERS.find((file) => existsSync(file));
  if (binary === undefined) throw new Error('WebKitGTK’s MiniBrowser is not installed');
  const port = await freePort();
  const server = spawn('xvfb-run', ['-a', '-s', '-screen 0 1600x1200x24', 'WebKitWebDriver', `--port=${port}`], {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, ...(settings.dark ? { GTK_THEME: 'Adwaita:dark' } : {}) },
  });
  const address = `http://127.0.0.1:${port}`;
  if (!(await until(() => fetch(`${address}/status`).then(({ ok }) => ok)))) throw new Error('WebKit’s driver does not answer');
  const driver = await new Builder()
    .usingServer(address)
    .withCapabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary, args: ['--automation'] } })
    .build();
  // A page of its own for frames: about:blank has the policy of the page before it.
  return engineOf(driver, server, await serveSite('tests/hosts'));
};

async function engineOf(driver: WebDriver, server: ChildProcess, pages: SiteServer): Promise<Engine> {
  const capabilities = await driver.getCapabilities();
  return {
    version: `WebKitGTK ${capabilities.getBrowserVersion()}`,
    open: (size) => openTab(driver, size, `${pages.url}before.html`),
    close: async () => {
      await driver.quit();
      await pages.close();
      // The whole group: the screen is the driver's sibling.
      if (server.pid !== undefined) process.kill(-server.pid);
    },
  };
}

async function openTab(driver: WebDriver, size: Size, blank: string): Promise<Tab> {
  await driver.switchTo().defaultContent();
  await driver.get('about:blank');
  await fitInside(driver, size);
  const shown = async (selector: string): Promise<WebElement> => {
    const element = await driver.wait(appears.elementLocated(By.css(selector)), PATIENCE);
    await driver.executeScript('arguments[0].scrollIntoView({ block: "center", behavior: "instant" })', element);
    await standsStill(() => driver.executeScript<number>('return arguments[0].getBoundingClientRect().top', element));
    return element;
  };
  return {
    goto: async (address) => {
      await driver.switchTo().defaultContent();
      await driver.get(size.width < LEAST_WIDTH ? blank : address);
      if (size.width < LEAST_WIDTH) await openFrame(driver, size, address);
    },
    run: (what, ...values) => driver.executeScript(`return (${what.toString()}).apply(null, arguments)`, ...values) as never,
    inject: (script) => driver.executeScript(script),
    click: async (selector) => (await shown(selector)).click(),
    tap: async (selector) => {
      // Its driver has no fingers yet: a pointer that presses where one would.
      await driver.actions().move({ origin: await shown(selector) }).click().perform();
    },
    press: (key) => driver.actions().sendKeys(KEYS[key]).perform(),
    back: () => driver.navigate().back(),
    enter: async (selector) => driver.switchTo().frame(await shown(selector)),
    noise: () => [],
    close: () => Promise.resolve(),
  };
}

/** Shows a page in a frame of its window: a phone's width, though the window has another. */
async function openFrame(driver: WebDriver, { width, height }: Size, address: string): Promise<void> {
  const frame = await driver.executeAsyncScript<WebElement>(
    `const [width, height, address, done] = arguments;
    const frame = Object.assign(document.createElement('iframe'), { width, height, src: address, onload: () => done(frame) });
    document.body.style.margin = 0;
    frame.style.border = 0;
    document.body.replaceChildren(frame);`,
    width,
    height,
    address,
  );
  await driver.switchTo().frame(frame);
}

/** Makes the window's inside as large as asked: bars and borders come on top. */
async function fitInside(driver: WebDriver, { width, height }: Size): Promise<void> {
  const inside = () => driver.executeScript<Size>('return { width: innerWidth, height: innerHeight }');
  await driver.manage().window().setRect({ x: 0, y: 0, width, height });
  const now = await inside();
  await driver.manage().window().setRect({ x: 0, y: 0, width: 2 * width - now.width, height: 2 * height - now.height });
}
