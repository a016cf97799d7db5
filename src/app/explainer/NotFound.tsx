import type { Phrases } from '../phrases/phrases.ts';

/** What an unknown address shows: what happened, and the way back. */
export function NotFound({ phrases, home }: { readonly phrases: Phrases; readonly home: string }) {
  return (
    <main className="spread alone">
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
