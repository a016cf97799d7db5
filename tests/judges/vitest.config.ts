import { defineConfig } from 'vitest/config';

/** Judges that need more than Node: other browsers, Java, nginx. They look at the built site. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['tests/judges/**/*.judge.ts'],
    reporters: ['default', ['json', { outputFile: 'test-results/judges.json' }]],
    // Two cores: one judge at a time has both.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
