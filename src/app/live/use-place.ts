import { useParams, useRouter } from '@tanstack/react-router';
import { useMemo, useSyncExternalStore } from 'react';
import { type Place, readFragment, writeFragment } from '../../story/fragment.ts';
import type { EventId } from '../../story/story.ts';

/** What the address selects, and how to change it: one history entry a change, none for no change. */
export function usePlace(): { readonly place: Place | null; readonly goTo: (place: Place | null) => void } {
  const router = useRouter();
  const { eventId } = useParams({ strict: false });
  const { history } = router;
  const fragment = useSyncExternalStore(
    (changed) => history.subscribe(changed),
    () => history.location.hash.replace(/^#/, ''),
    () => '',
  );
  const place = useMemo(() => placeOf(fragment, eventId), [fragment, eventId]);

  function goTo(next: Place | null) {
    const hash = next ? writeFragment(next) : eventId === undefined ? '' : NO_EVENT;
    if (hash !== fragment) void router.navigate({ to: '.', search: true, hash, hashScrollIntoView: false, resetScroll: false });
  }
  return { place, goTo };
}

/** On an event's own page an empty fragment means its event, so "none" needs one of its own. */
const NO_EVENT = 'timeline';

/** The fragment wins over the path; one that names no event of ours selects none. */
export function placeOf(fragment: string, eventId: string | undefined): Place | null {
  if (fragment !== '') return onThisPage(readFragment(fragment));
  return eventId === undefined ? null : { event: eventId as EventId, passage: null };
}

function onThisPage(place: Place | null): Place | null {
  return place && typeof document !== 'undefined' && document.getElementById(writeFragment(place)) ? place : null;
}
