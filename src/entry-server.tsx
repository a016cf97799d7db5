import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { Explainer } from './app/explainer/Explainer.tsx';
import { NotFound } from './app/explainer/NotFound.tsx';
import { Head, Icon } from './app/head/Head.tsx';
import type { Site } from './app/head/site.ts';
import { createExplainerRouter } from './app/live/router.tsx';
import { makePageData } from './app/page-data.ts';
import { findPhrases } from './app/phrases/find-phrases.ts';
import styles from './app/styles/all.css?inline';
import { targetRules } from './app/target-rules.ts';
import type { Story } from './story/story.ts';

/** One page as markup; `build/` puts it into the document. */
export interface RenderedPage {
  readonly head: string;
  readonly style: string;
  readonly body: string;
}

/** Renders the explainer, or one event's page of it; null for an event that the story does not have. */
export async function renderExplainer(story: Story, eventId: string | null, site: Site): Promise<RenderedPage | null> {
  const page = makePageData(story, eventId);
  if (page === null) return null;
  const route = page.selected === null ? '/' : `/events/${page.selected}`;
  return {
    head: renderToStaticMarkup(<Head page={page} site={site} />),
    style: styles + targetRules(story),
    body: await renderRoute(route, renderToStaticMarkup(<Explainer page={page} />)),
  };
}

/** Renders what an unknown address shows; `home` is the explainer's address on its server. */
export async function renderNotFound(story: Story, home: string): Promise<RenderedPage> {
  const phrases = findPhrases(story.article.language);
  return {
    head: renderToStaticMarkup(
      <>
        <title>{phrases.notFoundTitle}</title>
        <meta name="robots" content="noindex" />
        <Icon />
      </>,
    ),
    style: styles,
    body: await renderRoute('/no-such-page', '', <NotFound phrases={phrases} home={home} />),
  };
}

async function renderRoute(route: string, html: string, notFound: React.ReactNode = null): Promise<string> {
  const router = createExplainerRouter(createMemoryHistory({ initialEntries: [route] }), { html, notFound });
  await router.load();
  return `<div id="app" data-route="${route}">${renderToString(<RouterProvider router={router} />)}</div>`;
}
