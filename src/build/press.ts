import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { UserConfig, ViteBuilder } from 'vite';
import type * as Server from '../entry-server.tsx';
import { buildScripts, type BuiltScripts, SCRIPT_ENVIRONMENTS } from './scripts.ts';

/** What turns stories into pages, made once for any number of them. */
export interface Press {
  /** `index.html` of the project. */
  readonly template: string;
  readonly scripts: BuiltScripts;
  /** The built server bundle. */
  readonly server: typeof Server;
}

/** Where the server bundle lies while it is loaded: inside the project, so that it finds its packages; one a process. */
const SERVER_DIR = `node_modules/.throughline/${process.pid}`;

/** Vite's part: an environment for each script, and one for the pages. */
export const PRESS_CONFIG = {
  builder: {},
  environments: {
    ...SCRIPT_ENVIRONMENTS,
    ssr: {
      build: { ssr: true, outDir: SERVER_DIR, cssMinify: true, rolldownOptions: { input: 'src/entry-server.tsx' } },
    },
  },
} satisfies UserConfig;

/** Builds scripts and server bundle. */
export async function makePress(builder: ViteBuilder): Promise<Press> {
  const { root } = builder.config;
  const scripts = await buildScripts(builder);
  await builder.build(builder.environments.ssr!);
  const folder = join(root, SERVER_DIR);
  const server = await import(pathToFileURL(join(folder, 'entry-server.js')).href);
  await rm(folder, { recursive: true });
  return { template: await readFile(join(root, 'index.html'), 'utf8'), scripts, server };
}
