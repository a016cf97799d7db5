import { defineConfig } from 'vitest/config';

const common = { testTimeout: 120_000, hookTimeout: 120_000 };

/** Judges that need more than Node: other browsers, Java, nginx. They look at the built site. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    reporters: ['default', ['json', { outputFile: 'test-results/judges.json' }]],
    maxWorkers: 2,
    projects: [
      { extends: true, test: { ...common, name: 'judges', include: ['tests/judges/**/*.judge.ts'], exclude: ['**/lighthouse.judge.ts'] } },
      // It counts what blocks the page: whoever works beside it would be counted, too.
      { extends: true, test: { ...common, name: 'Lighthouse', include: ['tests/judges/lighthouse.judge.ts'], sequence: { groupOrder: 1 } } },
    ],
  },
});
