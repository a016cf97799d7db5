import { layOutLanes } from '../../layout/lanes.ts';
import { layOutStrip } from '../../layout/strip.ts';
import { isVast } from '../../story/size.ts';
import { ownWords } from '../own-words.ts';
import type { PageData } from '../page-data.ts';
import { Card } from './Card.tsx';
import { eraPlaces } from './era-places.ts';
import { GroupList } from './GroupList.tsx';
import { LanesDrawing } from './LanesDrawing.tsx';
import { Row } from './Row.tsx';
import { Strip } from './Strip.tsx';

/** The timeline: the strip, to scale, above the list, in order. */
export function Timeline({ page }: { readonly page: PageData }) {
  const { article, events } = page.story;
  const strip = layOutStrip(events);
  const lanes = layOutLanes(page.story);
  const eras = eraPlaces(page.story);
  const own = ownWords(page);
  return (
    <section className="timeline" aria-labelledby="timeline">
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
      <GroupList page={page} />
      {isVast(page.story) ? (
        <ol className="rows">
          {events.map((event) => (
            <Row key={event.id} event={event} page={page} eras={eras} />
          ))}
        </ol>
      ) : (
        <ol className="events">
          {events.map((event) => (
            <Card key={event.id} event={event} page={page} eras={eras} />
          ))}
        </ol>
      )}
    </section>
  );
}
