import { passageAnchor } from '../../story/fragment.ts';
import { ownWords } from '../own-words.ts';
import type { PageData } from '../page-data.ts';
import { partOf } from '../part-of.ts';

/** On a phone: a slim bar of numbered stops; where they don't fit, previous, position and next of the same links. */
export function Stops({ page }: { readonly page: PageData }) {
  const { events } = page.story;
  return (
    <nav className="stops" aria-label={page.phrases.stops}>
      {events.map((event) => {
        const first = event.passages[0];
        return (
          <a
            key={event.id}
            href={first && `#${passageAnchor(first)}`}
            data-status={event.status}
            data-choose=""
            {...partOf(event.id, page)}
          >
            <span className="n" data-n={event.number} data-of={page.phrases.ofCount(events.length)} />
            <span className="visually-hidden">
              {page.phrases.eventOf(event.number, events.length)}
              {`${event.date.text}${page.phrases.comma}${event.title}`}
            </span>
          </a>
        );
      })}
      <a className="all" href="#timeline" {...ownWords(page)}>
        {page.phrases.allEvents(events.length)}
      </a>
    </nav>
  );
}
