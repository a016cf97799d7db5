import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin, Rolldown, UserConfig, ViteBuilder } from 'vite';
import { printProblems } from '../compile/print-problems.ts';
import { serveStory } from './dev-server.ts';
import { loadStory } from './load-story.ts';
import { answerAsHostsDo } from './preview-server.ts';
import type { SiteOptions } from './site.ts';
import { siteFiles } from './site-files.ts';
import { writeSite } from './write-site.ts';

/** Where the server bundle lies while pages are rendered: inside the project, so that it finds its packages; one a build. */
const SERVER_DIR = `node_modules/.throughline/${process.pid}`;

/** The Vite plugin: one `vite build` makes script, pages and files; `vite` serves a story while it is written. */
export function throughline(site: SiteOptions): Plugin {
  return {
    name: 'throughline',
    // `vite` asks us for every page; `vite preview` serves the built files as a plain host would.
    config: (_, { isPreview }) => ({ ...CONFIG, appType: isPreview ? 'mpa' : 'custom' }),
    buildApp: { order: 'pre', handler: (builder) => buildSite(builder, site) },
    configureServer: (server) => serveStory(server, site),
    configurePreviewServer: (server) => () => server.middlewares.use(answerAsHostsDo(server)),
  };
}

const CONFIG = {
  builder: {},
  environments: {
    // A classic script: module scripts are dead on file:// and in sandboxed frames.
    client: {
      build: {
        modulePreload: false,
        write: false,
        rolldownOptions: { input: 'src/entry-client.tsx', output: { format: 'iife', entryFileNames: 'assets/app-[hash].js' } },
      },
    },
    ssr: {
      build: { ssr: true, outDir: SERVER_DIR, cssMinify: true, rolldownOptions: { input: 'src/entry-server.tsx' } },
    },
  },
} satisfies UserConfig;

async function buildSite(builder: ViteBuilder, site: SiteOptions): Promise<void> {
  const { root, logger, build, publicDir } = builder.config;
  const loaded = await loadStory(resolve(root, site.story));
  if (!loaded.ok) {
    logger.error(printProblems(loaded.problems));
    throw new StoryFault();
  }
  if (site.url === null) logger.warn(NO_ADDRESS);
  const script = entryOf(await builder.build(builder.environments.client!));
  await builder.build(builder.environments.ssr!);
  const server = await import(pathToFileURL(join(root, SERVER_DIR, 'entry-server.js')).href);
  await rm(join(root, SERVER_DIR), { recursive: true });
  const template = await readFile(join(root, 'index.html'), 'utf8');
  const files = await siteFiles({ story: loaded.story, site, template, script: script.fileName, server });
  const outDir = resolve(root, build.outDir);
  await writeSite([...files, { path: script.fileName, content: script.code }], outDir, existsSync(publicDir) ? publicDir : null);
  logger.info(`${loaded.story.events.length + 1} pages for “${loaded.story.article.headline}” in ${build.outDir}/`);
}

const NO_ADDRESS =
  'SITE_URL is not set: left out are the canonical address of the explainer, the sitemap and addresses for link previews, which must be absolute.';

function entryOf(output: unknown): Rolldown.OutputChunk {
  const results = (Array.isArray(output) ? output : [output]) as Rolldown.RolldownOutput[];
  const entry = results.flatMap((result) => result.output).find((file) => file.type === 'chunk' && file.isEntry);
  if (entry?.type !== 'chunk') throw new Error('the client build gave no entry script');
  return entry;
}

/** Stops a build without a stack: the editor has no use for it. */
class StoryFault extends Error {
  constructor() {
    super('The story has faults, listed above; nothing was written.');
    this.stack = this.message;
  }
}
