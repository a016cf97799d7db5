import type { ownWords } from '../own-words.ts';
import type { Phrases } from '../phrases/phrases.ts';

interface NotFoundProps {
  readonly phrases: Phrases;
  readonly home: string;
  /** The language of the phrases, where it is not the page's. */
  readonly own?: ReturnType<typeof ownWords>;
}

/** What an unknown address shows: what happened, and the way back. */
export function NotFound({ phrases, home, own }: NotFoundProps) {
  return (
    <main className="spread alone" {...own}>
      <header className="masthead">
        <h1>{phrases.notFoundTitle}</h1>
        <p className="standfirst">{phrases.notFoundText}</p>
        <p className="actions">
          <a href={home}>{phrases.notFoundLink}</a>
        </p>
      </header>
    </main>
  );
}
