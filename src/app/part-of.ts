import { isVast } from '../story/size.ts';
import type { EventId } from '../story/story.ts';
import type { PageData } from './page-data.ts';

/** The attributes of anything that stands for an event: whose it is, and whether that event is the one the page opens with. */
export function partOf(event: EventId, page: PageData) {
  return { className: classOf([event], page), 'data-event': event, 'data-selected': event === page.selected ? '' : undefined };
}

/**
 * A class for each event, `e4`, by which `target-rules.ts` finds its parts: browsers look rules up by a class's name, but
 * hold every attribute against all rules about it. Vast stories have no such rules.
 */
export function classOf(events: readonly EventId[], page: PageData): string | undefined {
  return isVast(page.story) ? undefined : events.map((event) => `e${page.events.get(event)?.number ?? 0}`).join(' ');
}
