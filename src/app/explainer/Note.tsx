import { eventAnchor, passageAnchor } from '../../story/fragment.ts';
import type { BlockKey, StoryEvent } from '../../story/story.ts';
import { DateWords } from '../DateWords.tsx';
import { ownWords } from '../own-words.ts';
import type { PageData } from '../page-data.ts';
import { partOf } from '../part-of.ts';
import { EventFacts } from '../timeline/EventFacts.tsx';

interface NoteProps {
  readonly event: StoryEvent;
  readonly block: BlockKey;
  readonly page: PageData;
}

/** An event in short, under the paragraph that tells it. On a phone the script shows it there; it is in the page from the start. */
export function Note({ event, block, page }: NoteProps) {
  const next = nextPassage(event, block);
  return (
    <div className="note" data-note={event.id} hidden>
      <p className="when">
        <DateWords date={event.date} />
        {event.place !== null && ` · ${event.place}`}
        {event.group !== null && ` · ${event.group}`}
      </p>
      <p className="title">{event.title}</p>
      <EventFacts event={event} page={page} />
      <p className="actions" {...ownWords(page)}>
        <a href={`#${eventAnchor(event.id)}`}>{page.phrases.wholeEntry}</a>
        {next && (
          <a href={`#${passageAnchor(next)}`} {...partOf(event.id, page)}>
            {page.phrases.nextPassage(next.number, event.passages.length)}
          </a>
        )}
      </p>
    </div>
  );
}

/** The first passage after those in this block; from the last back to the first; null where it has no other block. */
function nextPassage(event: StoryEvent, block: BlockKey) {
  const last = event.passages.findLastIndex((passage) => passage.block === block);
  const next = event.passages[last + 1] ?? event.passages[0];
  return next && next.block !== block ? next : null;
}
