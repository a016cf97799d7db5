import { passageAnchor } from '../../story/fragment.ts';
import type { DisputedPassage } from '../../story/story-index.ts';
import type { BlockKey } from '../../story/story.ts';
import { ownWords } from '../own-words.ts';
import type { PageData } from '../page-data.ts';
import { partOf } from '../part-of.ts';

/** A visible note at each passage of this block that another one contradicts, with the way there. */
export function DisputeNotes({ block, page }: { readonly block: BlockKey; readonly page: PageData }) {
  return page.index.disputesIn.get(block)?.map((disputed, index) => <DisputeNote key={index} disputed={disputed} page={page} />);
}

interface DisputeNoteProps {
  readonly disputed: DisputedPassage;
  readonly page: PageData;
}

function DisputeNote({ disputed: { dispute, there }, page }: DisputeNoteProps) {
  const other = page.events.get(there.event);
  return (
    <p className="dispute">
      <strong {...ownWords(page)}>{page.phrases.disputed}</strong> {other && page.phrases.contradicts(other.number)} {dispute.note}{' '}
      <a href={`#${passageAnchor(there)}`} {...partOf(there.event, page)} {...ownWords(page)}>
        {page.phrases.seeOtherPassage}
      </a>
    </p>
  );
}
