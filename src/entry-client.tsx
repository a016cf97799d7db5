import { RouterProvider } from '@tanstack/react-router';
import { hydrateRoot } from 'react-dom/client';
import { afterPaint } from './app/live/after-paint.ts';
import { createDocumentHistory } from './app/live/document-history.ts';
import { createExplainerRouter } from './app/live/router.tsx';

async function hydrate(root: HTMLElement, route: string): Promise<void> {
  const router = createExplainerRouter(createDocumentHistory(route), { html: '', notFound: null });
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

const root = document.getElementById('app');
const route = root?.getAttribute('data-route');
// The page is readable and its links work before this runs.
if (root && route) afterPaint(() => void hydrate(root, route));
