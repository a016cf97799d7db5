import { createRootRouteWithContext, createRoute, createRouter, type RouterHistory } from '@tanstack/react-router';
import type { ComponentType, ReactNode } from 'react';
import { LivePage, type ToolsProps } from './LivePage.tsx';
import { readSearch, writeSearch } from './search.ts';

/** What a page gives its routes. */
export interface RouteContext {
  /** The page's finished markup while prerendering; empty in the browser, where it already stands. */
  readonly html: string;
  /** What an unknown address shows. */
  readonly notFound: ReactNode;
  /** What a story with many events has beside its page, in the browser alone. */
  readonly Tools?: ComponentType<ToolsProps> | undefined;
}

const root = createRootRouteWithContext<RouteContext>()({ notFoundComponent: NotFoundRoute, validateSearch: readSearch });
const explainer = createRoute({ getParentRoute: () => root, path: '/', component: ExplainerRoute });
const event = createRoute({ getParentRoute: () => root, path: '/events/$eventId', component: ExplainerRoute });
const routeTree = root.addChildren([explainer, event]);

/** The routes of the site, on a history that the caller chooses. */
export function createExplainerRouter(history: RouterHistory, context: RouteContext) {
  return createRouter({ routeTree, history, context, defaultPendingMs: 0, parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)), stringifySearch: writeSearch });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createExplainerRouter>;
  }
}

function ExplainerRoute() {
  const { html, Tools } = root.useRouteContext();
  return <LivePage html={html} Tools={Tools ?? null} />;
}

function NotFoundRoute() {
  return root.useRouteContext().notFound;
}
