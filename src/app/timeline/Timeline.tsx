import { layOutLanes } from '../../layout/lanes.ts';
import { layOutStrip } from '../../layout/strip.ts';
import { isDense } from '../../story/size.ts';
import { ownWords } from '../own-words.ts';
import type { PageData } from '../page-data.ts';
import { DenseHead } from './DenseHead.tsx';
import { EventList } from './EventList.tsx';
import { GroupList } from './GroupList.tsx';
import { LanesDrawing } from './LanesDrawing.tsx';
import { Strip } from './Strip.tsx';

/** The timeline: the strip, to scale, above the list, in order. */
export function Timeline({ page }: { readonly page: PageData }) {
  return (
    <section className="timeline" aria-labelledby="timeline">
      {isDense(page.story) ? <DenseHead page={page} /> : <PlainHead page={page} />}
      <GroupList page={page} />
      <EventList page={page} />
    </section>
  );
}

/** The head of a timeline whose strip shows all there is. */
function PlainHead({ page }: { readonly page: PageData }) {
  const { article, events } = page.story;
  const strip = layOutStrip(events, undefined, page.time);
  const lanes = layOutLanes(page.story, undefined, page.time);
  const own = ownWords(page);
  return (
    <>
      <div className="axis">
        <h2 id="timeline" tabIndex={-1} {...own}>
          {page.phrases.timeline}
        </h2>
        {strip && (
          <div aria-hidden="true">
            {lanes ? <LanesDrawing lanes={lanes} page={page} /> : <Strip strip={strip} language={article.language} direction={article.direction} />}
            <p className="hint" {...own}>{page.phrases.toScale}</p>
          </div>
        )}
      </div>
      <p className="hint" {...own}>{page.phrases.inOrder}</p>
    </>
  );
}
