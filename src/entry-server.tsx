import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { Explainer } from './app/explainer/Explainer.tsx';
import { NotFound } from './app/explainer/NotFound.tsx';
import { Head } from './app/head/Head.tsx';
import type { Site } from './app/head/site.ts';
import { createExplainerRouter } from './app/live/router.tsx';
import { makePageData, type PageData } from './app/page-data.ts';
import { wordsIn } from './app/own-words.ts';
import { findPhrases } from './app/phrases/find-phrases.ts';
import { excerpt } from './app/excerpt.ts';
import { SharePicture } from './app/picture/SharePicture.tsx';
import { TimelinePicture } from './app/picture/TimelinePicture.tsx';
import { denseRules } from './app/dense-rules.ts';
import { groupRules } from './app/group-rules.ts';
import pageStyles from './app/styles/all.css?inline';
import denseStyles from './app/styles/dense.css?inline';
import excerptStyles from './app/styles/excerpt.css?inline';
import groupStyles from './app/styles/groups.css?inline';
import instrumentStyles from './app/styles/instrument.css?inline';
import pictureStyles from './app/styles/pictures.css?inline';
import vastStyles from './app/styles/vast.css?inline';
import { rowRules } from './app/row-rules.ts';
import { isVast } from './story/size.ts';
import { targetRules } from './app/target-rules.ts';
import type { Typesetter } from './layout/picture/typesetter.ts';
import { embedTokenRules, tokenRules } from './look/token-rules.ts';
import { choicesOf } from './app/code/choices.ts';
import { CodePage } from './app/code/CodePage.tsx';
import { eventEmbedData, makeEmbedData } from './app/embed/make-embed-data.ts';
import { oembed } from './app/embed/oembed.ts';
import { EmbedHead } from './app/head/EmbedHead.tsx';
import { PlainHead } from './app/head/PlainHead.tsx';
import { StoriesHead } from './app/head/StoriesHead.tsx';
import { type ListedStory, StoriesPage } from './app/stories/StoriesPage.tsx';
import storiesStyles from './app/styles/stories.css?inline';
import codeStyles from './app/styles/code.css?inline';
import type { EmbedData } from './embed/data.ts';
import { lightRules } from './embed/light-rules.ts';
import embedStyles from './embed/styles/all.css?inline';
import type { SnippetInput } from './embed/snippets.ts';
import { timelineView } from './embed/view/timeline-view.ts';
import { toHtml } from './embed/view/to-html.ts';
import marks from './look/marks.css?inline';
import { imagesOf } from './story/find.ts';
import { isDense } from './story/size.ts';
import type { Story } from './story/story.ts';

const styles = tokenRules() + marks + pageStyles;

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
    style: styles + stylesFor(page) + targetRules(page.story),
    body: await renderRoute(route, renderToStaticMarkup(<Explainer page={page} />)),
  };
}

/** Rules for what few stories have; the others' pages are spared them. */
function stylesFor(page: PageData): string {
  const { story, time, neighbours } = page;
  const hasGroups = story.groups.length + story.eras.length > 0;
  const headRules = isDense(story) ? denseStyles + instrumentStyles + denseRules(page) : hasGroups ? groupRules(story, time) : '';
  return (isVast(story) ? vastStyles + rowRules(page) : '') + (imagesOf(story).length > 0 ? pictureStyles : '') + (hasGroups ? groupStyles : '') + headRules + (neighbours ? excerptStyles : '');
}

/** Renders what an unknown address shows; `home` is the explainer's address on its server. */
export async function renderNotFound(language: string, home: string): Promise<RenderedPage> {
  const phrases = findPhrases(language);
  return {
    head: renderToStaticMarkup(<PlainHead title={phrases.notFoundTitle} />),
    style: styles,
    body: await renderRoute('/no-such-page', '', <NotFound phrases={phrases} home={home} own={wordsIn(phrases, language)} />),
  };
}

/** A page's share image as SVG; null for an event that the story does not have. */
export function renderShare(story: Story, eventId: string | null, typesetter: Typesetter): string | null {
  const page = makePageData(story, eventId);
  return page && renderToStaticMarkup(<SharePicture page={page} typesetter={typesetter} />);
}

/** The picture of a story's whole timeline as SVG; null where it has no events. */
export function renderTimeline(story: Story, site: Site, typesetter: Typesetter): string | null {
  const page = makePageData(story, null);
  if (page === null || story.events.length === 0) return null;
  return renderToStaticMarkup(<TimelinePicture page={page} site={site} typesetter={typesetter} />);
}

/** What the embed shows of a story, for `story.json`; null for a story without events, which has none. */
export function makeEmbed(story: Story): EmbedData | null {
  const page = makePageData(story, null);
  return page === null || story.events.length === 0 ? null : makeEmbedData(page);
}

/** An embed page, and the oEmbed answer for the page it stands for; null where the site's address is not known. */
export interface RenderedEmbed extends RenderedPage {
  readonly oembed: string | null;
}

/** Renders the embed with all events, or with one; null for an event that the story does not have. */
export function renderEmbed(story: Story, whole: EmbedData, eventId: string | null, site: Site): RenderedEmbed | null {
  const full = makePageData(story, eventId);
  if (full === null) return null;
  const page = { ...full, toRoot: `../${full.toRoot}` };
  const data = full.neighbours === null ? whole : eventEmbedData(whole, full);
  const only = page.selected;
  const { height } = data.events.find(({ id }) => id === only) ?? data;
  const view = timelineView(data, { only, level: 1, address: (path) => page.toRoot + path, eventAddress: (id) => `#event-${id}` });
  return {
    head: renderToStaticMarkup(<EmbedHead page={page} site={site} data={data} />),
    style: `html{background:var(--paper)}body{margin:0}${embedTokenRules('html')}${marks}${embedStyles}${lightRules(data, only)}.frame{--height:${height}px}`,
    body: `<main class="throughline">${toHtml(view)}</main>`,
    oembed: site.url === null ? null : oembed(page, data, site.url, site.picture ?? null),
  };
}

/** What the page of codes needs to know of the built files: the loader that never changes, and the pictures' shapes (height by width). */
export interface Built {
  readonly pinned: NonNullable<SnippetInput['pinned']>;
  readonly shapeOf: (path: string) => number | null;
}

/** Renders the page where an editor takes a code to embed. */
export function renderCodePage(story: Story, data: EmbedData, site: Site, { pinned, shapeOf }: Built): RenderedPage {
  const page = { ...makePageData(story, null)!, toRoot: '../../' };
  const choices = choicesOf(page, data, site, shapeOf);
  return {
    head: renderToStaticMarkup(<PlainHead title={page.phrases.embedTimeline} />),
    style: styles + codeStyles,
    body: renderToStaticMarkup(<CodePage page={page} choices={choices} site={site} pinned={pinned} />),
  };
}

/** Renders the page that lists stories, in `language`; `title` null leaves it to the language. */
export function renderStories(stories: readonly ListedStory[], language: string, title: string | null, site: Site): RenderedPage {
  const phrases = findPhrases(language);
  const heading = title ?? phrases.storyIndexTitle;
  const description = excerpt(stories.map((story) => story.headline).join(' · '), 160);
  return {
    head: renderToStaticMarkup(<StoriesHead title={heading} description={description} site={site} />),
    style: styles + storiesStyles,
    body: renderToStaticMarkup(<StoriesPage title={heading} stories={stories} phrases={phrases} phrasesOf={findPhrases} />),
  };
}

async function renderRoute(route: string, html: string, notFound: React.ReactNode = null): Promise<string> {
  const router = createExplainerRouter(createMemoryHistory({ initialEntries: [route] }), { html, notFound });
  await router.load();
  return `<div id="app" data-route="${route}">${renderToString(<RouterProvider router={router} />)}</div>`;
}
