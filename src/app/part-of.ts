import type { EventId } from '../story/story.ts';
import type { PageData } from './page-data.ts';

/** The attributes of anything that stands for an event: whose it is, and whether that event is the one the page opens with. */
export function partOf(event: EventId, page: PageData) {
  return { 'data-event': event, 'data-selected': event === page.selected ? '' : undefined };
}
