import { isVast } from '../../story/size.ts';
import { ownWords } from '../own-words.ts';
import type { PageData } from '../page-data.ts';
import { PageStops } from '../timeline/PageStops.tsx';
import { Stops } from '../timeline/Stops.tsx';
import { ThreeStops } from '../timeline/ThreeStops.tsx';
import { Timeline } from '../timeline/Timeline.tsx';
import { About } from './About.tsx';
import { Article } from './Article.tsx';
import { Masthead } from './Masthead.tsx';

/** The whole explainer as static markup: everything that can ever be read, with script or without. */
export function Explainer({ page }: { readonly page: PageData }) {
  const hasEvents = page.story.events.length > 0;
  const vast = isVast(page.story);
  return (
    <>
      <main className={`spread${hasEvents ? '' : ' alone'}${vast ? ' vast' : ''}`}>
        <a className="skip" href="#article" {...ownWords(page)}>
          {page.phrases.skipToArticle}
        </a>
        <Masthead page={page} />
        {hasEvents && <Timeline page={page} />}
        <Article page={page} />
        <About page={page} />
      </main>
      {page.neighbours && <PageStops neighbours={page.neighbours} page={page} />}
      {hasEvents && !page.neighbours && (vast ? <ThreeStops page={page} /> : <Stops page={page} />)}
    </>
  );
}
