import { passageAnchor } from '../../story/fragment.ts';
import { DateWords } from '../DateWords.tsx';
import { Figure } from '../Figure.tsx';
import { ownWords } from '../own-words.ts';
import type { PageData } from '../page-data.ts';
import { Block } from './Block.tsx';
import { Excerpt } from './Excerpt.tsx';

/** Words a minute at which most people read news prose (Brysbaert 2019, rounded). */
const READING_SPEED = 240;

/** Headline, standfirst, and what a reader should know before starting. */
export function Masthead({ page }: { readonly page: PageData }) {
  const { article, events } = page.story;
  const { phrases, neighbours } = page;
  const own = ownWords(page);
  return (
    <header className="masthead">
      <p className="kicker">{article.kicker === null ? phrases.explainer : `${phrases.explainer} · ${article.kicker}`}</p>
      <h1 id="headline">{article.headline}</h1>
      <Block block={article.standfirst} page={page} as="p" className="standfirst" />
      <OpenedWith page={page} />
      {neighbours && <Excerpt neighbours={neighbours} page={page} />}
      <p className="meta">
        <strong>
          <AsOf page={page} />
        </strong>
        {article.byline !== null && <span>{phrases.byline(article.byline)}</span>}
        {article.basis !== null && <span>{phrases.retoldFrom(article.basis.text)}</span>}
        {!neighbours && <span {...own}>{phrases.minutes(Math.max(1, Math.ceil(article.wordCount / READING_SPEED)))}</span>}
        {!neighbours && events.length > 0 && <span {...own}>{phrases.eventCount(events.length)}</span>}
        <a href="#corrections" {...own}>{phrases.correctionCount(article.corrections.length)}</a>
      </p>
      {article.image !== null && <Figure image={article.image} page={page} place="lead" />}
    </header>
  );
}

/** On an event's own page: which event that is, and the way to its words. */
function OpenedWith({ page }: { readonly page: PageData }) {
  const event = page.selected === null ? undefined : page.events.get(page.selected);
  const first = event?.passages[0];
  if (!event || !first) return null;
  return (
    <p className="opened" data-status={event.status}>
      <span className="n" data-n={event.number} />
      <span>
        {page.phrases.openedWith} <a href={`#${passageAnchor(first)}`}>{`${event.date.text}${page.phrases.comma}${event.title}`}</a>
      </span>
    </p>
  );
}

/** "As of 18 June 2024", the date as `<time>`. */
function AsOf({ page }: { readonly page: PageData }) {
  const { asOf } = page.story.article;
  const [before, after] = page.phrases.asOf('\u0000').split('\u0000');
  return (
    <>
      {before}
      <DateWords date={asOf} />
      {after}
    </>
  );
}
