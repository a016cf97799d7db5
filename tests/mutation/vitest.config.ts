import { defineConfig } from 'vitest/config';

/** The tests of what is mutated, in one zone; those that count processor time or look into whole sites would only be slow. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['tests/{compile,story,layout,embed}/**/*.test.{ts,tsx}'],
    env: { TZ: 'America/Los_Angeles' },
    restoreMocks: true,
    testTimeout: 60_000,
  },
});
