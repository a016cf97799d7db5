import type { StoryEvent } from '../../story/story.ts';
import { ownWords } from '../own-words.ts';
import type { Neighbours, PageData } from '../page-data.ts';
import { waysFrom } from '../whole-page.ts';

interface ExcerptProps {
  readonly neighbours: Neighbours;
  readonly page: PageData;
}

/** On the page of one event of a vast story: that it is an excerpt, and the ways to the whole and to the events before and after. */
export function Excerpt({ neighbours: { before, after }, page }: ExcerptProps) {
  const { phrases, total } = page;
  const own = ownWords(page);
  const event = page.selected === null ? undefined : page.events.get(page.selected);
  if (!event) return null;
  const ways = waysFrom(page, event);
  const step = (words: string, to: StoryEvent) => (
    <a href={ways.pageOf(to)}>
      <span className="way" {...own}>{words}</span>
      <span>{`${to.date.text}${phrases.comma}${to.shortTitle}`}</span>
    </a>
  );
  return (
    <div className="excerpt">
      <p {...own}>{phrases.excerptOf(total)}</p>
      <p className="actions" {...own}>
        <a href={ways.timeline}>{phrases.allEvents(total)}</a>
        <a href={ways.article}>{phrases.wholeArticle}</a>
      </p>
      <ul className="steps">
        {before && <li className="before">{step(phrases.previous, before)}</li>}
        {after && <li className="after">{step(phrases.next, after)}</li>}
      </ul>
    </div>
  );
}
