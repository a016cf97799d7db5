import type { StoryEvent } from '../../story/story.ts';
import { ownWords } from '../own-words.ts';
import type { Neighbours, PageData } from '../page-data.ts';
import { waysFrom } from '../whole-page.ts';

interface PageStopsProps {
  readonly neighbours: Neighbours;
  readonly page: PageData;
}

/** On a phone, the bar of stops of a page that holds one event of many: the pages before and after, and the place between. */
export function PageStops({ neighbours: { before, after }, page }: PageStopsProps) {
  const { phrases, total } = page;
  const own = ownWords(page);
  const event = page.selected === null ? undefined : page.events.get(page.selected);
  if (!event) return null;
  const ways = waysFrom(page, event);
  const step = (words: string, to: StoryEvent | null) =>
    to && (
      <a href={ways.pageOf(to)} rel={to === before ? 'prev' : 'next'} {...own}>
        {words}
      </a>
    );
  return (
    <nav className="stops" aria-label={phrases.stops}>
      {step(phrases.previous, before)}
      <a href={ways.timeline} {...own}>{phrases.position(event.number, total)}</a>
      {step(phrases.next, after)}
    </nav>
  );
}
