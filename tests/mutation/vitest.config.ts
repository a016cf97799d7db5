import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const fewerRuns = fileURLToPath(new URL('fewer-runs.ts', import.meta.url));

/** The tests of what is mutated, in one zone; those that count processor time or look into whole sites would only be slow. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  plugins: [
    {
      name: 'fewer-runs',
      enforce: 'pre',
      resolveId: (id: string, importer?: string) => (id === 'fast-check' && importer !== fewerRuns ? fewerRuns : null),
    },
  ],
  test: {
    include: ['tests/{compile,story,layout,embed}/**/*.test.{ts,tsx}'],
    exclude: ['**/any-text.test.ts'],
    isolate: false,
    env: { TZ: 'America/Los_Angeles' },
    restoreMocks: true,
    testTimeout: 60_000,
  },
});
