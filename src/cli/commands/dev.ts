import react from '@vitejs/plugin-react';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createServer } from 'vite';
import { throughline } from '../../build/throughline.ts';
import { PROJECT } from '../project.ts';
import { shout } from '../terminal.ts';

/** `throughline dev`: serves a story while it is written, until it is stopped. */
export async function runDev(dir: string, { port }: { readonly port: string }): Promise<void> {
  const story = resolve(dir);
  if (!(await stat(story).then((stats) => stats.isDirectory(), () => false))) {
    shout(`There is no folder ${dir}. Make one: throughline new ${dir}`);
    process.exitCode = 1;
    return;
  }
  const server = await createServer({
    root: PROJECT,
    configFile: false,
    plugins: [react(), throughline({ story, url: null, basePath: '/' })],
    server: { port: Number(port) },
  });
  await server.listen();
  server.printUrls();
  server.bindCLIShortcuts({ print: true });
}
