import type { Browser, BrowserContextOptions, Page } from '@playwright/test';

/** Lends pages and takes them back: opening a window is half the work of a short visit. */
export interface PageKeeper {
  /** A page of this kind: one that was given back, or a new one. */
  readonly take: (options: BrowserContextOptions) => Promise<Page>;
  readonly give: (page: Page) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Keeps pages in which `init` runs before each document's own scripts. */
export function keepPages(browser: Browser, init: () => void): PageKeeper {
  const kinds = new WeakMap<Page, string>();
  const kept = new Map<string, Page[]>();

  const open = async (options: BrowserContextOptions, kind: string) => {
    const context = await browser.newContext(options);
    await context.addInitScript(init);
    const page = await context.newPage();
    kinds.set(page, kind);
    return page;
  };

  return {
    take: (options) => {
      const kind = JSON.stringify(options);
      const page = kept.get(kind)?.pop();
      return page ? Promise.resolve(page) : open(options, kind);
    },
    give: async (page) => {
      const kind = kinds.get(page);
      if (kind === undefined) return page.context().close();
      page.removeAllListeners('console').removeAllListeners('pageerror').removeAllListeners('request');
      kept.set(kind, [...(kept.get(kind) ?? []), page]);
    },
    close: async () => {
      await Promise.all([...kept.values()].flat().map((page) => page.context().close()));
    },
  };
}
