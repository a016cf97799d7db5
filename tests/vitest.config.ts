import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Two zones at the ends of the day; nothing may depend on where the reader, or this machine, is. */
const ZONES = ['Pacific/Kiritimati', 'America/Los_Angeles'];

const root = new URL('..', import.meta.url).pathname;
const files = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.test\.tsx?$/.test(file) && !file.includes('node_modules'))
  .map((file) => `tests/${file}`);
const needsPage = (file: string) => readFileSync(join(root, file), 'utf8').startsWith('// @vitest-environment jsdom');

/** Tests with a page get a world of their own, a file each. The others share one: nothing there keeps anything, and loading it is half the time. */
const KINDS = [
  { suffix: '', include: files.filter((file) => !needsPage(file)), isolate: false },
  { suffix: ' (page)', include: files.filter(needsPage), isolate: true },
];

export default defineConfig({
  root,
  plugins: [react()],
  test: {
    // By itself Vitest leaves a core idle, which on two is half.
    maxWorkers: 2,
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
    projects: ZONES.flatMap((zone) =>
      KINDS.map(({ suffix, include, isolate }) => ({
        extends: true as const,
        test: { name: zone + suffix, include, isolate, env: { TZ: zone }, restoreMocks: true, testTimeout: 60_000, hookTimeout: 60_000 },
      })),
    ),
  },
});
