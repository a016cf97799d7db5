import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Two zones at the ends of the day; nothing may depend on where the reader, or this machine, is. */
const ZONES = ['Pacific/Kiritimati', 'America/Los_Angeles'];

/** A minute for a test; more where it was asked for more inputs, see helpers/fast-check.ts. */
const TIMEOUT = 60_000 * Math.max(1, Number(process.env['FUZZ_TIMES'] ?? 1));

const root = new URL('..', import.meta.url).pathname;
const files = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.test\.tsx?$/.test(file) && !file.includes('node_modules'))
  .map((file) => `tests/${file}`);
const startsWith = (file: string, mark: string) => readFileSync(join(root, file), 'utf8').startsWith(mark);
const needsPage = (file: string) => startsWith(file, '// @vitest-environment jsdom');
/** A file that begins so asks for so much, and so little of it for the time, that one zone is enough. */
const isOnce = (file: string) => startsWith(file, '// One zone is enough');

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
    projects: ZONES.flatMap((zone, at) =>
      KINDS.map(({ suffix, include, isolate }) => ({
        extends: true as const,
        test: { name: zone + suffix, include: include.filter((file) => at === 0 || !isOnce(file)), isolate, env: { TZ: zone }, restoreMocks: true, testTimeout: TIMEOUT, hookTimeout: 60_000 },
      })),
    ),
  },
});
