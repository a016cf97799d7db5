import { eventAnchor } from '../../story/fragment.ts';
import type { StoryEvent } from '../../story/story.ts';
import { DateWords } from '../DateWords.tsx';
import type { PageData } from '../page-data.ts';
import { partOf } from '../part-of.ts';

/** After a paragraph: a real link to each of its events. */
export function Chips({ events, page }: { readonly events: readonly StoryEvent[]; readonly page: PageData }) {
  return (
    <ul className="chips">
      {events.map((event) => (
        <li key={event.id}>
          <a
            href={`#${eventAnchor(event.id)}`}
            data-status={event.status}
            {...partOf(event.id, page)}
          >
            <span className="n">{event.number}</span>{' '}
            <span>
              <DateWords date={event.date} /> · {event.shortTitle}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
