import { layOutStrip } from '../../layout/strip.ts';
import type { PageData } from '../page-data.ts';
import { Card } from './Card.tsx';
import { Strip } from './Strip.tsx';

/** The timeline: the strip, to scale, above the list, in order. */
export function Timeline({ page }: { readonly page: PageData }) {
  const { article, events } = page.story;
  const strip = layOutStrip(events);
  return (
    <section className="timeline" aria-labelledby="timeline">
      <div className="axis">
        <h2 id="timeline" tabIndex={-1}>
          {page.phrases.timeline}
        </h2>
        {strip && (
          <div aria-hidden="true">
            <Strip strip={strip} language={article.language} direction={article.direction} />
            <p className="hint">{page.phrases.toScale}</p>
          </div>
        )}
      </div>
      <p className="hint">{page.phrases.inOrder}</p>
      <ol className="events">
        {events.map((event) => (
          <Card key={event.id} event={event} page={page} />
        ))}
      </ol>
    </section>
  );
}
