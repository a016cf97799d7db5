import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin, ViteBuilder } from 'vite';
import { printProblems } from '../compile/print-problems.ts';
import { serveStory } from './dev-server.ts';
import { loadStory } from './load-story.ts';
import { makePress, PRESS_CONFIG } from './press.ts';
import { answerAsHostsDo } from './preview-server.ts';
import type { SiteOptions } from './site.ts';
import { siteFiles } from './site-files.ts';
import { writeSite } from './write-site.ts';

/** The Vite plugin: one `vite build` makes script, pages and files; `vite` serves a story while it is written. */
export function throughline(site: SiteOptions): Plugin {
  return {
    name: 'throughline',
    // `vite` asks us for every page; `vite preview` serves the built files as a plain host would.
    config: (_, { isPreview }) => ({ ...PRESS_CONFIG, appType: isPreview ? 'mpa' : 'custom' }),
    buildApp: { order: 'pre', handler: (builder) => buildSite(builder, site) },
    configureServer: (server) => serveStory(server, site),
    configurePreviewServer: (server) => () => server.middlewares.use(answerAsHostsDo(server)),
  };
}

async function buildSite(builder: ViteBuilder, site: SiteOptions): Promise<void> {
  const { root, logger, build, publicDir } = builder.config;
  const folder = resolve(root, site.story);
  const loaded = await loadStory(folder);
  if (!loaded.ok) {
    logger.error(printProblems(loaded.problems, { sources: loaded.sources }));
    throw new StoryFault();
  }
  if (site.url === null) logger.warn(NO_ADDRESS);
  const press = await makePress(builder);
  const files = siteFiles({ ...press, story: loaded.story, folder, site, tell: (note, level) => logger[level](note) });
  await writeSite(files, resolve(root, build.outDir), existsSync(publicDir) ? publicDir : null);
  logger.info(`${loaded.story.events.length + 1} pages for “${loaded.story.article.headline}” in ${build.outDir}/`);
}

/** Said where the site's address is not known. */
export const NO_ADDRESS =
  'SITE_URL is not set: left out are the canonical address of the explainer, the sitemap, oEmbed (an address pasted into WordPress stays an address), and addresses and images for link previews, which must be absolute. The images themselves are made; the codes to embed hold a stand-in for the address.';

/** Stops a build without a stack: the editor has no use for it. */
class StoryFault extends Error {
  constructor() {
    super('The story has faults, listed above; nothing was written.');
    this.stack = this.message;
  }
}
