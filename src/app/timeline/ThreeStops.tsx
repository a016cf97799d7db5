import { ownWords } from '../own-words.ts';
import type { PageData } from '../page-data.ts';

/** The bar of a vast story: the way to the list, and with script three links, lent to the event that is read and its neighbours. */
export function ThreeStops({ page }: { readonly page: PageData }) {
  const count = page.story.events.length;
  return (
    <nav className="stops three" aria-label={page.phrases.stops}>
      <a className="all" href="#timeline" {...ownWords(page)}>
        {page.phrases.allEvents(count)}
      </a>
      {[0, 1, 2].map((at) => (
        <a key={at} href="#timeline" data-choose="" hidden>
          <span className="n" data-of={page.phrases.ofCount(count)} />
        </a>
      ))}
    </nav>
  );
}
