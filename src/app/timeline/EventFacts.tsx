import type { StoryEvent } from '../../story/story.ts';
import { ownWords } from '../own-words.ts';
import type { PageData } from '../page-data.ts';
import { SourceList } from './SourceList.tsx';

/** What is upcoming, what the report says, what the record adds and what happened since, told apart in words. */
export function EventFacts({ event, page }: { readonly event: StoryEvent; readonly page: PageData }) {
  const { phrases, story } = page;
  const own = ownWords(page);
  return (
    <>
      {event.status === 'planned' && <p className="upcoming">{phrases.upcoming(story.article.asOf.text)}</p>}
      {event.said !== null && (
        <p className="said">
          <strong {...own}>{phrases.reportSays}</strong> {event.said}
        </p>
      )}
      <p>
        <strong {...own}>{phrases.record}</strong> {event.summary}
      </p>
      {event.since && (
        <div className="since">
          <p>
            <strong {...own}>{phrases.sinceThen}</strong> {event.since.text}
          </p>
          <SourceList sources={event.since.sources} page={page} />
        </div>
      )}
    </>
  );
}
