import { useRouter } from '@tanstack/react-router';
import { useMemo, useSyncExternalStore } from 'react';
import { readSearch, type Search } from '../live/search.ts';

/** What the address says is looked at, and how to change it. Looking about makes no history: Back leaves the page as before. */
export function useSearch(): { readonly search: Search; readonly change: (next: Search) => void } {
  const router = useRouter();
  const { history } = router;
  const query = useSyncExternalStore(
    (changed) => history.subscribe(changed),
    () => history.location.search,
    () => '',
  );
  const search = useMemo(() => readSearch(Object.fromEntries(new URLSearchParams(query))), [query]);
  function change(next: Search) {
    void router.navigate({ to: '.', search: next, hash: true, replace: true, hashScrollIntoView: false, resetScroll: false });
  }
  return { search, change };
}
