import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { PlainEvent } from '../../made-up/make-up-story.ts';
import type { BenchPage } from './catalogue.ts';
import { floorHtml, peerHtml } from './floor-html.ts';

const HERE = import.meta.dirname;
const TIMELINEJS = join(HERE, '../node_modules/@knight-lab/timelinejs/dist');

/** Bundles the script and style of a peer's page, for production, into `assets/NAME/` of `out`. */
export async function bundlePeer({ name }: BenchPage, out: string): Promise<void> {
  const folder = join(out, 'assets', name);
  await build({
    configFile: false,
    root: HERE,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic' } },
    build: {
      outDir: folder,
      emptyOutDir: true,
      cssCodeSplit: false,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 5_000,
      rolldownOptions: { input: entryOf(name), output: { entryFileNames: 'app.js', assetFileNames: 'app[extname]' } },
    },
  });
  if (name === 'timelinejs') for (const part of ['js/timeline.js', 'css']) cpSync(join(TIMELINEJS, part), join(folder, part), { recursive: true });
}

/** Writes a floor's or a peer's page of these events into `N/NAME/` of `out`. */
export function writePage({ name, kind, title }: BenchPage, events: readonly PlainEvent[], out: string, size: number): void {
  const folder = join(out, String(size), name);
  mkdirSync(folder, { recursive: true });
  const headline = title.replaceAll('*', '');
  const html = kind === 'floor' ? floorHtml(headline, events, name === 'floor-cv') : peerHtml(headline, events, filesOf(name));
  writeFileSync(join(folder, 'index.html'), html);
}

function entryOf(name: string): string {
  return join(HERE, `${name}.${name === 'chrono' || name === 'vertical' ? 'jsx' : 'js'}`);
}

function filesOf(name: string) {
  const at = (file: string) => `../../assets/${name}/${file}`;
  if (name === 'timelinejs') return { styles: [at('css/timeline.css')], scripts: [at('js/timeline.js')], module: at('app.js') };
  return { styles: [at('app.css')], scripts: [], module: at('app.js') };
}
