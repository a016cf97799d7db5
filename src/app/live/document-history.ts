import { createBrowserHistory, type RouterHistory } from '@tanstack/react-router';
import { readFragment } from '../../story/fragment.ts';

/**
 * A history for prerendered documents: the document knows its own route, so the same file works from any
 * sub-path and from `file://`. The fragment moves, and of the query the `keys` that the page has a use for; a host's path and
 * all else in the query (`?utm_…`) stay as they are. The router's own scrolling to fragments is off: the browser has done it, or `travel` does.
 */
export function createDocumentHistory(route: string, keys: readonly string[] = [], page: Window = window): RouterHistory {
  return createBrowserHistory({
    window: page,
    parseLocation: () => {
      const fragment = page.location.hash.slice(1);
      const hash = readFragment(fragment) === null ? otherFragment(fragment) : `#${fragment}`;
      const state = { ...page.history.state, __hashScrollIntoViewOptions: false };
      const search = queryOf(page.location.search, (key) => keys.includes(key));
      return { href: route + search + hash, pathname: route, search, hash, state };
    },
    createHref: (href) => {
      const [, query = '', hash = ''] = /^[^?#]*(\?[^#]*)?(#.*)?$/.exec(href) ?? [];
      return page.location.pathname + mergedQuery(page.location.search, keys, query) + (hash === FOREIGN ? page.location.hash : hash);
    },
  });
}

/** The query as it stands, where the page has no keys of its own: a host's signs are not rewritten. */
function mergedQuery(current: string, keys: readonly string[], own: string): string {
  if (keys.length === 0) return current;
  const foreign = queryOf(current, (key) => !keys.includes(key));
  return foreign === '' ? own : foreign + own.replace('?', '&');
}

/** The parts of a query whose keys are wanted, character for character; with `?` before them, or empty. */
function queryOf(query: string, isWanted: (key: string) => boolean): string {
  const parts = query.slice(1).split('&').filter((part) => part !== '' && isWanted(decoded(part.split('=')[0] ?? '')));
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

function decoded(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}

/** What the router knows of a fragment that is not ours. */
const FOREIGN = '#-';

/** A fragment that is not ours never enters the router, which would decode it; that there is one is all we say. */
function otherFragment(fragment: string): string {
  return fragment === '' ? '' : FOREIGN;
}
