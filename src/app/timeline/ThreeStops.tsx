import { ownWords } from '../own-words.ts';
import type { PageData } from '../page-data.ts';

/** The bar of a vast story: the way to the list, and with script three links, lent to the event that is read and its neighbours. */
export function ThreeStops({ page }: { readonly page: PageData }) {
  const { phrases } = page;
  const count = page.story.events.length;
  return (
    <nav className="stops three" aria-label={phrases.stops}>
      {[phrases.previous, phrases.position(1, count), phrases.next].map((label) => (
        <a key={label} href="#timeline" aria-label={label} data-choose="" hidden>
          <span className="n" data-of={phrases.ofCount(count)} />
        </a>
      ))}
      <a className="all" href="#timeline" {...ownWords(page)}>
        {phrases.allEvents(count)}
      </a>
    </nav>
  );
}
