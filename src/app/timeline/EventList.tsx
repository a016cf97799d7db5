import { sectionsOf, type Section } from '../../layout/sections.ts';
import { isDense, isVast } from '../../story/size.ts';
import { ownWords } from '../own-words.ts';
import type { PageData } from '../page-data.ts';
import { Card } from './Card.tsx';
import { eraPlaces, type EraPlaces } from './era-places.ts';
import { Row } from './Row.tsx';
import { sectionTitle } from './section-title.ts';

/** The list of events, in order of time; a long one in sections that fold. */
export function EventList({ page }: { readonly page: PageData }) {
  const { events } = page.story;
  const eras = eraPlaces(page.story);
  if (!isDense(page.story)) return <Cards events={events} eras={eras} page={page} />;
  return sectionsOf(events).map((section) => <Fold key={section.events[0]?.id} section={section} eras={eras} page={page} />);
}

interface CardsProps {
  readonly events: Section['events'];
  readonly eras: EraPlaces;
  readonly page: PageData;
}

function Cards({ events, eras, page }: CardsProps) {
  const first = events[0]?.number ?? 1;
  const Entry = isVast(page.story) ? Row : Card;
  return (
    <ol className={isVast(page.story) ? 'rows' : 'events'} start={first === 1 ? undefined : first}>
      {events.map((event) => (
        <Entry key={event.id} event={event} page={page} eras={eras} />
      ))}
    </ol>
  );
}

/** A section under its span of time and its count: open where the whole list can be scrolled through. */
function Fold({ section, eras, page }: { readonly section: Section; readonly eras: EraPlaces; readonly page: PageData }) {
  const { events, start, end } = section;
  return (
    <details className="fold" open={!isVast(page.story)} data-first={events[0]?.number} data-count={events.length} data-start={start ?? undefined} data-end={end ?? undefined}>
      <summary>
        <b>{sectionTitle(section, page.story.article.language)}</b> <span {...ownWords(page)}>{page.phrases.eventCount(events.length)}</span>
      </summary>
      <Cards events={events} eras={eras} page={page} />
    </details>
  );
}
