import type { Start } from './engine.ts';
import { startChromium, startFirefox } from './puppeteer.ts';
import { startWebKit } from './webkit.ts';

/** The three engines that readers have. */
export const ENGINES: readonly { readonly name: string; readonly start: Start }[] = [
  { name: 'Chromium', start: startChromium },
  { name: 'Firefox', start: startFirefox },
  { name: 'WebKit', start: startWebKit },
];
