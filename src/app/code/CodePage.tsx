import { rowsOf, type SnippetInput, type Snippets, writeSnippets } from '../../embed/snippets.ts';
import { ownWords, storyWords } from '../own-words.ts';
import type { PageData } from '../page-data.ts';
import type { Site } from '../head/site.ts';
import { Status } from '../Status.tsx';
import type { Choice } from './choices.ts';
import { CodeOptions } from './CodeOptions.tsx';

interface CodePageProps {
  readonly page: PageData;
  readonly choices: readonly [Choice, ...Choice[]];
  readonly site: Site;
  /** The loader for snippets with integrity. */
  readonly pinned: NonNullable<SnippetInput['pinned']>;
}

/** Stands for the site's address where the build knows none and no script can tell. */
const STAND_IN = 'https://your-site.example/';

const WAYS = ['address', 'frame', 'element', 'picture'] as const satisfies readonly (keyof Snippets)[];

/** Where an editor takes a code to embed: the codes for the defaults stand there without script; options and copying need it. */
export function CodePage({ page, choices, site, pinned }: CodePageProps) {
  const { phrases } = page;
  const [whole, ...single] = choices;
  const allEvents = phrases.allEvents(single.length);
  const snippets = writeSnippets({
    title: whole.title,
    height: whole.height,
    picture: whole.picture?.path ?? '',
    pictureText: whole.picture?.text ?? '',
    pictureShape: whole.picture?.shape ?? 1,
    site: site.url ?? STAND_IN,
    only: null,
    options: { theme: 'auto', accent: 'amber', event: null },
    events: single.map(({ value, title }) => ({ id: value, title })),
    allEvents,
    pinned: null,
  });
  const ways = WAYS.filter((way) => snippets[way] !== '');
  return (
    <main className="codes" {...ownWords(page)} data-site={site.url ?? ''} data-pinned={pinned.path} data-integrity={pinned.integrity} data-all-events={allEvents}>
      <header className="masthead">
        <p className="kicker">
          <a href={`${page.toRoot}index.html`}>{phrases.code.backTo}</a>
        </p>
        <h1>{phrases.embedTimeline}</h1>
        <p className="standfirst" {...storyWords(page)}>{page.story.article.headline}</p>
        <p className="meta">{phrases.code.intro}</p>
        {site.url === null && <p className="dispute">{phrases.code.noAddress}</p>}
        <noscript>
          <p className="meta">{phrases.code.noScript}</p>
        </noscript>
      </header>
      <section className="preview" aria-labelledby="preview">
        <CodeOptions page={page} choices={choices} />
        <h2 id="preview">{phrases.code.preview}</h2>
        <p>
          <a className="by-itself" href={`${page.toRoot}embed/index.html`}>
            {phrases.code.byItself}
          </a>
        </p>
        <iframe hidden title={whole.title} height={whole.height} sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" />
      </section>
      <div className="ways">
        {ways.map((way) => (
          <Way key={way} way={way} text={snippets[way]} page={page} />
        ))}
      </div>
    </main>
  );
}

function Way({ way, text, page }: { readonly way: keyof Snippets; readonly text: string; readonly page: PageData }) {
  const { code } = page.phrases;
  return (
    <section>
      <h2 id={`way-${way}`}>{code.ways[way].title}</h2>
      <p>{code.ways[way].hint}</p>
      <textarea readOnly aria-labelledby={`way-${way}`} translate="no" spellCheck={false} data-way={way} rows={rowsOf(text)} defaultValue={text} />
      <p className="actions" hidden>
        <button type="button" data-copy={way}>
          {code.copy}
        </button>
        <Status>
          <span data-done="" hidden>
            {code.copied}
          </span>
          <span data-by-hand="" hidden>
            {code.copyByHand}
          </span>
        </Status>
      </p>
    </section>
  );
}
