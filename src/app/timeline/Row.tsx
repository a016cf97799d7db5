import { eventAnchor, passageAnchor } from '../../story/fragment.ts';
import type { StoryEvent } from '../../story/story.ts';
import { DateWords } from '../DateWords.tsx';
import { ownWords } from '../own-words.ts';
import type { PageData } from '../page-data.ts';
import { partOf } from '../part-of.ts';
import { CardDisputes } from './CardDisputes.tsx';
import type { EraPlaces } from './era-places.ts';
import { EraLines } from './EraLines.tsx';

interface RowProps {
  readonly event: StoryEvent;
  readonly page: PageData;
}

/** An event's entry in a vast story, in as few elements as tell it; all that it lacks stands on the event's own page. */
export function Row({ event, page, eras }: RowProps & { readonly eras?: EraPlaces }) {
  const { phrases, story } = page;
  const own = ownWords(page);
  const isLast = event.number === story.events.length;
  return (
    <li id={eventAnchor(event.id)} tabIndex={-1} data-status={event.status === 'planned' ? event.status : undefined} {...partOf(event.id, page)}>
      <EraLines eras={eras?.before.get(event.id) ?? []} page={page} />
      <RowTitle event={event} page={page} />
      <p>
        {event.status === 'planned' && <b className="upcoming">{phrases.upcoming(story.article.asOf.text)}</b>}
        {event.group !== null && <span className="group">{event.group}</span>}
        {own.lang === undefined ? phrases.record : <span {...own}>{phrases.record}</span>} {event.summary}{' '}
        {event.passages.slice(1).flatMap((passage) => [
          <a key={passage.number} href={`#${passageAnchor(passage)}`} {...own}>
            {phrases.passageOf(passage.number, event.passages.length)}
          </a>,
          ' ',
        ])}
        <a href={`${page.toRoot}events/${event.id}/index.html`} {...own}>
          {phrases.wholeEntry}
        </a>
      </p>
      <CardDisputes event={event} page={page} />
      {isLast && <EraLines eras={eras?.after ?? []} page={page} />}
    </li>
  );
}

/** The event's own link, to its first passage. Its number is drawn, and read out, by `rowRules`. */
function RowTitle({ event, page }: RowProps) {
  const [first] = event.passages;
  return (
    <a
      href={`#${first ? passageAnchor(first) : eventAnchor(event.id)}`}
      data-choose=""
      data-n={event.number}
      aria-current={event.id === page.selected ? 'true' : undefined}
    >
      <DateWords date={event.date} /> <span className="title">{event.title}</span>
    </a>
  );
}
