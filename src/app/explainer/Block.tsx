import { eventsIn } from '../../story/find.ts';
import type { TextBlock } from '../../story/story.ts';
import { isVast } from '../../story/size.ts';
import type { PageData } from '../page-data.ts';
import { Chips } from './Chips.tsx';
import { LeanChips } from './LeanChips.tsx';
import { DisputeNotes } from './DisputeNotes.tsx';
import { Note } from './Note.tsx';
import { Words } from './Words.tsx';

interface BlockProps {
  readonly block: TextBlock;
  readonly page: PageData;
  /** The element that holds the text. */
  readonly as: 'p' | 'h2' | 'h3';
  readonly className?: string;
}

/** A stretch of text, then what it tells of the timeline: its chips, their notes (vast stories have none), and what contradicts it. */
export function Block({ block, page, as: Text, className }: BlockProps) {
  const events = eventsIn(block, page.events);
  const vast = isVast(page.story);
  return (
    <div className="block" data-block={block.key}>
      <Text className={className}>
        <Words block={block} page={page} />
      </Text>
      {events.length > 0 && (vast ? <LeanChips events={events} page={page} /> : <Chips events={events} page={page} />)}
      {!vast && events.map((event) => <Note key={event.id} event={event} block={block.key} page={page} />)}
      <DisputeNotes block={block.key} page={page} />
    </div>
  );
}
