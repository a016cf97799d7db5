import { RouterProvider } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { afterPaint } from './after-paint.ts';
import { createDocumentHistory } from './document-history.ts';
import type { ToolsProps } from './LivePage.tsx';
import { createExplainerRouter } from './router.tsx';

/** What a story with many events has beyond others. */
export interface PageOptions {
  readonly Tools?: ComponentType<ToolsProps>;
  /** The keys of the query that are the page's own. */
  readonly keys?: readonly string[];
}

/** Takes over the prerendered page, once it has been painted. */
export function startPage(options: PageOptions = {}): void {
  const root = document.getElementById('app');
  const route = root?.getAttribute('data-route');
  // The page is readable and its links work before this runs.
  if (root && route) afterPaint(() => void hydrate(root, route, options));
}

/** In pieces, a task each, so that taps and scrolling get through on a slow phone: React's own start takes as long as the page's. */
async function hydrate(root: HTMLElement, route: string, { Tools, keys = [] }: PageOptions): Promise<void> {
  const { hydrateRoot } = await import('react-dom/client');
  await new Promise((next) => void setTimeout(next));
  const router = createExplainerRouter(createDocumentHistory(route, keys), { html: '', notFound: null, Tools });
  await router.load();
  // Tells the router that the markup is prerendered, or hydration does not match (React #418).
  router.ssr = { manifest: undefined };
  if (!restoreShape(root)) return;
  hydrateRoot(root, <RouterProvider router={router} />);
}

/**
 * React throws the page away if what stands in its root is not what it rendered, and it rendered the page empty. So what
 * extensions put there is moved out, and the comments that mark its borders, which some proxies strip, are put back.
 * False where the page itself is missing: then links work as they do without script.
 */
function restoreShape(root: HTMLElement): boolean {
  const [page, thread] = [root.querySelector(':scope > .page'), root.querySelector(':scope > .thread')];
  if (page === null || thread === null) return false;
  for (const stranger of [...root.childNodes].filter((node) => node !== page && node !== thread)) {
    if (stranger instanceof Element) root.after(stranger);
    else stranger.remove();
  }
  root.prepend(document.createComment('$'));
  root.append(document.createComment('/$'));
  return true;
}
