import { passageAnchor } from '../../story/fragment.ts';
import type { StoryEvent } from '../../story/story.ts';
import { excerpt } from '../excerpt.ts';
import { ownWords } from '../own-words.ts';
import type { PageData } from '../page-data.ts';
import { partOf } from '../part-of.ts';

/** Graphemes of a passage quoted in its link: at most two lines of the timeline's column. */
const QUOTE_LENGTH = 64;

/** A link to each of the event's passages, with the article's own words. */
export function PassageLinks({ event, page }: { readonly event: StoryEvent; readonly page: PageData }) {
  return (
    <ul className="passages">
      {event.passages.map((passage) => (
        <li key={passage.number}>
          <a href={`#${passageAnchor(passage)}`} {...partOf(event.id, page)}>
            <span>
              <span className="label" {...ownWords(page)}>{page.phrases.passageOf(passage.number, event.passages.length)}</span>{' '}
              <q>{excerpt(passage.quote, QUOTE_LENGTH)}</q>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
