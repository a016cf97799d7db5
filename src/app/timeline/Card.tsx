import { eventAnchor, passageAnchor } from '../../story/fragment.ts';
import type { StoryEvent } from '../../story/story.ts';
import { DateWords } from '../DateWords.tsx';
import type { PageData } from '../page-data.ts';
import { partOf } from '../part-of.ts';
import { CardDisputes } from './CardDisputes.tsx';
import { EventFacts } from './EventFacts.tsx';
import { PassageLinks } from './PassageLinks.tsx';
import { SourceList } from './SourceList.tsx';

interface CardProps {
  readonly event: StoryEvent;
  readonly page: PageData;
}

/** An event's full entry. */
export function Card({ event, page }: CardProps) {
  return (
    <li id={eventAnchor(event.id)} tabIndex={-1} data-status={event.status} {...partOf(event.id, page)}>
      {event.gap !== null && <p className="gap">{event.gap}</p>}
      <div className="card">
        <CardTitle event={event} page={page} />
        {event.place !== null && <p className="place">{event.place}</p>}
        <EventFacts event={event} page={page} />
        <PassageLinks event={event} page={page} />
        <CardDisputes event={event} page={page} />
        <SourceList sources={event.sources} label={page.phrases.sources} />
        <CopyLink event={event} page={page} />
      </div>
    </li>
  );
}

/** The event's own link, with its full name: "Event 4 of 8: 13 September 2023, Kim and Putin meet at Vostochny". */
function CardTitle({ event, page }: CardProps) {
  const first = event.passages[0];
  return (
    <h3>
      <a
        href={`#${first ? passageAnchor(first) : eventAnchor(event.id)}`}
        data-choose=""
        {...partOf(event.id, page)}
        aria-current={event.id === page.selected ? 'true' : undefined}
      >
        <span className="n" data-n={event.number} />
        <span className="visually-hidden">{page.phrases.eventOf(event.number, page.story.events.length)}</span>
        <span className="when">
          <DateWords date={event.date} />
        </span>
        <span className="comma">, </span>
        <span className="title">{event.title}</span>
      </a>
    </h3>
  );
}

/** A real link to the event's own page; with script it copies that address. Both labels are in the page, one shows. */
function CopyLink({ event, page }: CardProps) {
  return (
    <p className="actions">
      <a href={`${page.toRoot}events/${event.id}/index.html`} data-copy="">
        <span>{page.phrases.copyLink}</span>
        <span hidden>{page.phrases.linkCopied}</span>
      </a>
    </p>
  );
}
