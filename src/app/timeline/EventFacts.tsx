import type { StoryEvent } from '../../story/story.ts';
import type { PageData } from '../page-data.ts';
import { SourceList } from './SourceList.tsx';

/** What is upcoming, what the report says, what the record adds and what happened since, told apart in words. */
export function EventFacts({ event, page }: { readonly event: StoryEvent; readonly page: PageData }) {
  const { phrases, story } = page;
  return (
    <>
      {event.status === 'planned' && <p className="upcoming">{phrases.upcoming(story.article.asOf.text)}</p>}
      {event.said !== null && (
        <p className="said">
          <strong>{phrases.reportSays}</strong> {event.said}
        </p>
      )}
      <p>
        <strong>{phrases.record}</strong> {event.summary}
      </p>
      {event.since && (
        <div className="since">
          <p>
            <strong>{phrases.sinceThen}</strong> {event.since.text}
          </p>
          <SourceList sources={event.since.sources} label={phrases.sources} />
        </div>
      )}
    </>
  );
}
