import { DateWords } from '../DateWords.tsx';
import { ownWords } from '../own-words.ts';
import type { PageData } from '../page-data.ts';

/** The page's foot: how to read it, who made it from what, and its corrections, shown even when there are none. */
export function About({ page }: { readonly page: PageData }) {
  const { article, events } = page.story;
  const { phrases } = page;
  const own = ownWords(page);
  return (
    <footer className="about">
      {events.length > 0 && (
        <>
          <h2 {...own}>{phrases.aboutThisPage}</h2>
          <p {...own}>{phrases.howToTell}</p>
          <p className="actions" {...own}>
            <a href={`${page.toRoot}embed/code/index.html`}>{phrases.embedTimeline}</a>
          </p>
        </>
      )}
      <p className="meta">
        {article.basis !== null && <Basis page={page} />}
        {article.byline !== null && <span>{phrases.byline(article.byline)}</span>}
        {article.publisher !== null && article.publisher.name !== article.byline && <Publisher page={page} />}
        {article.published !== null && <time dateTime={article.published.iso}>{phrases.published(article.published.text)}</time>}
        {article.modified !== null && <time dateTime={article.modified.iso}>{phrases.updated(article.modified.text)}</time>}
        {article.topics.length > 0 && <span>{article.topics.join(phrases.comma)}</span>}
      </p>
      <h2 id="corrections" tabIndex={-1} {...own}>
        {phrases.corrections}
      </h2>
      {article.corrections.length === 0 ? <p {...own}>{phrases.noCorrections}</p> : <Corrections page={page} />}
    </footer>
  );
}

function Basis({ page }: { readonly page: PageData }) {
  const { basis } = page.story.article;
  if (basis === null) return null;
  const words = page.phrases.retoldFrom(basis.text);
  return basis.url === null ? <span>{words}</span> : <a href={basis.url}>{words}</a>;
}

function Publisher({ page }: { readonly page: PageData }) {
  const { publisher } = page.story.article;
  if (publisher === null) return null;
  return publisher.url === null ? <span>{publisher.name}</span> : <a href={publisher.url}>{publisher.name}</a>;
}

function Corrections({ page }: { readonly page: PageData }) {
  return (
    <ul>
      {page.story.article.corrections.map((correction, index) => (
        <li key={index}>
          <DateWords date={correction.date} />
          {page.phrases.colon}
          {correction.text}
        </li>
      ))}
    </ul>
  );
}
