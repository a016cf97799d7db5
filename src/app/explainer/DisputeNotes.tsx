import { passageAnchor } from '../../story/fragment.ts';
import type { BlockKey, Dispute, PassageRef } from '../../story/story.ts';
import { ownWords } from '../own-words.ts';
import type { PageData } from '../page-data.ts';
import { partOf } from '../part-of.ts';

/** A visible note at each passage of this block that another one contradicts, with the way there. */
export function DisputeNotes({ block, page }: { readonly block: BlockKey; readonly page: PageData }) {
  return (page.disputes.byBlock.get(block) ?? []).map(({ dispute, passage }, index) => (
    <DisputeNote key={`${index} ${passageAnchor(passage)}`} dispute={dispute} here={passage} page={page} />
  ));
}

interface DisputeNoteProps {
  readonly dispute: Dispute;
  readonly here: PassageRef;
  readonly page: PageData;
}

function DisputeNote({ dispute, here, page }: DisputeNoteProps) {
  const there = dispute.passages[0] === here ? dispute.passages[1] : dispute.passages[0];
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
