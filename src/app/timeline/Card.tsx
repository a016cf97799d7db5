import { eventAnchor, passageAnchor } from '../../story/fragment.ts';
import type { StoryEvent } from '../../story/story.ts';
import { DateWords } from '../DateWords.tsx';
import { Figure } from '../Figure.tsx';
import { ownWords } from '../own-words.ts';
import type { PageData } from '../page-data.ts';
import { partOf } from '../part-of.ts';
import { CardDisputes } from './CardDisputes.tsx';
import type { EraPlaces } from './era-places.ts';
import { EraLines } from './EraLines.tsx';
import { EventFacts } from './EventFacts.tsx';
import { GroupMark } from './GroupMark.tsx';
import { PassageLinks } from './PassageLinks.tsx';
import { SourceList } from './SourceList.tsx';

interface CardProps {
  readonly event: StoryEvent;
  readonly page: PageData;
}

/** An event's full entry, under the eras that begin with it. */
export function Card({ event, page, eras }: CardProps & { readonly eras?: EraPlaces }) {
  const own = ownWords(page);
  const isLast = event === page.story.events.at(-1);
  return (
    <li id={eventAnchor(event.id)} tabIndex={-1} data-status={event.status} {...partOf(event.id, page)}>
      {event.gap !== null && <p className="gap">{own.lang === undefined ? event.gap : <span {...own}>{event.gap}</span>}</p>}
      <EraLines eras={eras?.before.get(event.id) ?? []} page={page} />
      <div className="card">
        <CardTitle event={event} page={page} />
        {event.group !== null && <p className="group"><GroupMark group={event.group} groups={page.story.groups} />{event.group}</p>}
        {event.place !== null && <p className="place">{event.place}</p>}
        {event.image !== null && <Figure image={event.image} page={page} place="card" />}
        <EventFacts event={event} page={page} />
        <PassageLinks event={event} page={page} />
        <CardDisputes event={event} page={page} />
        <SourceList sources={event.sources} page={page} />
        <Actions event={event} page={page} />
      </div>
      {isLast && <EraLines eras={eras?.after ?? []} page={page} />}
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
        <span className="visually-hidden" {...ownWords(page)}>{page.phrases.eventOf(event.number, page.total)}</span>
        <span className="when">
          <DateWords date={event.date} />
        </span>
        <span className="comma">{page.phrases.comma}</span>
        <span className="title">{event.title}</span>
      </a>
    </h3>
  );
}

/** A real link to the event's own page, which with script copies that address (both labels are in the page, one shows); and its embed. */
function Actions({ event, page }: CardProps) {
  return (
    <p className="actions" {...ownWords(page)}>
      <a href={`${page.toRoot}events/${event.id}/index.html`} data-copy="">
        <span>{page.phrases.copyLink}</span>
        <span hidden>{page.phrases.linkCopied}</span>
      </a>
      <a href={`${page.toRoot}embed/code/index.html?event=${event.id}`}>{page.phrases.embedEvent}</a>
    </p>
  );
}
