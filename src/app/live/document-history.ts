import { createBrowserHistory, type RouterHistory } from '@tanstack/react-router';
import { readFragment } from '../../story/fragment.ts';

/**
 * A history for prerendered documents: the document knows its own route, so the same file works from any
 * sub-path and from `file://`. Only the fragment moves; a host's path and query (`?utm_…`) stay as they are.
 * The router's own scrolling to fragments is off: the browser has done it, or `travel` does.
 */
export function createDocumentHistory(route: string, page: Window = window): RouterHistory {
  return createBrowserHistory({
    window: page,
    parseLocation: () => {
      const fragment = page.location.hash.slice(1);
      const hash = readFragment(fragment) === null ? otherFragment(fragment) : `#${fragment}`;
      const state = { ...page.history.state, __hashScrollIntoViewOptions: false };
      return { href: route + hash, pathname: route, search: '', hash, state };
    },
    createHref: (href) => page.location.pathname + page.location.search + (/#.*$/.exec(href)?.[0] ?? ''),
  });
}

/** A fragment that is not ours never enters the router, which would decode it; that there is one is all we say. */
function otherFragment(fragment: string): string {
  return fragment === '' ? '' : '#-';
}
