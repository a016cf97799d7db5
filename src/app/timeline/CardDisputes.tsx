import { passageAnchor } from '../../story/fragment.ts';
import type { StoryEvent } from '../../story/story.ts';
import { ownWords } from '../own-words.ts';
import type { PageData } from '../page-data.ts';
import { partOf } from '../part-of.ts';

/** What contradicts this event's passages, told on its card. */
export function CardDisputes({ event, page }: { readonly event: StoryEvent; readonly page: PageData }) {
  return (page.disputes.byEvent.get(event.id) ?? []).map(({ dispute }, index) => {
    const there = dispute.passages.find((passage) => passage.event !== event.id);
    const other = there && page.events.get(there.event);
    if (!other) return null;
    return (
      <p key={index} className="contradiction">
        <strong {...ownWords(page)}>{page.phrases.disputed}</strong> {page.phrases.contradicts(other.number)} {dispute.note}{' '}
        <a href={`#${passageAnchor(there)}`} {...partOf(other.id, page)} {...ownWords(page)}>
          {page.phrases.seeOtherPassage}
        </a>
      </p>
    );
  });
}
