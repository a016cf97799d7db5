import { createRootRouteWithContext, createRoute, createRouter, type RouterHistory } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { LivePage } from './LivePage.tsx';

/** What a page gives its routes. */
export interface RouteContext {
  /** The page's finished markup while prerendering; empty in the browser, where it already stands. */
  readonly html: string;
  /** What an unknown address shows. */
  readonly notFound: ReactNode;
}

const root = createRootRouteWithContext<RouteContext>()({ notFoundComponent: NotFoundRoute });
const explainer = createRoute({ getParentRoute: () => root, path: '/', component: ExplainerRoute });
const event = createRoute({ getParentRoute: () => root, path: '/events/$eventId', component: ExplainerRoute });
const routeTree = root.addChildren([explainer, event]);

/** The routes of the site, on a history that the caller chooses. */
export function createExplainerRouter(history: RouterHistory, context: RouteContext) {
  return createRouter({ routeTree, history, context, defaultPendingMs: 0 });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createExplainerRouter>;
  }
}

function ExplainerRoute() {
  const { html } = root.useRouteContext();
  return <LivePage html={html} />;
}

function NotFoundRoute() {
  return root.useRouteContext().notFound;
}
