import { RouterProvider } from '@tanstack/react-router';
import { hydrateRoot } from 'react-dom/client';
import { createDocumentHistory } from './app/live/document-history.ts';
import { createExplainerRouter } from './app/live/router.tsx';

/** The page is readable and its links work before this runs; it starts once the page has been painted. */
function afterPaint(start: () => void): void {
  if (document.visibilityState === 'hidden') setTimeout(start);
  else requestAnimationFrame(() => setTimeout(start));
}

async function hydrate(root: HTMLElement, route: string): Promise<void> {
  const router = createExplainerRouter(createDocumentHistory(route), { html: '', notFound: null });
  await router.load();
  // Tells the router that the markup is prerendered, or hydration does not match (React #418).
  router.ssr = { manifest: undefined };
  evictStrangers(root);
  hydrateRoot(root, <RouterProvider router={router} />);
}

/** Extensions may have put elements beside the page's; React would then throw the page away. */
function evictStrangers(root: HTMLElement): void {
  for (const stranger of root.querySelectorAll(':scope > :not(.page, .thread)')) root.after(stranger);
}

const root = document.getElementById('app');
const route = root?.getAttribute('data-route');
if (root && route) afterPaint(() => void hydrate(root, route));
