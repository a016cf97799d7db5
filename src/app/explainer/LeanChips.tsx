import { eventAnchor } from '../../story/fragment.ts';
import type { StoryEvent } from '../../story/story.ts';
import type { PageData } from '../page-data.ts';
import { partOf } from '../part-of.ts';

/** Chips of a vast story: one element each, their numbers drawn by the style sheet. */
export function LeanChips({ events, page }: { readonly events: readonly StoryEvent[]; readonly page: PageData }) {
  return (
    <p className="chips">
      {events.flatMap((event) => [
        <a key={event.id} href={`#${eventAnchor(event.id)}`} data-n={event.number} {...partOf(event.id, page)}>
          {`${event.date.text} · ${event.shortTitle}`}
        </a>,
        ' ',
      ])}
    </p>
  );
}
