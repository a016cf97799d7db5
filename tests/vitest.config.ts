import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Two zones at the ends of the day; nothing may depend on where the reader, or this machine, is. */
const ZONES = ['Pacific/Kiritimati', 'America/Los_Angeles'];

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  plugins: [react()],
  test: {
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
    projects: ZONES.map((zone) => ({
      extends: true as const,
      test: {
        name: zone,
        include: ['tests/**/*.test.{ts,tsx}'],
        env: { TZ: zone },
        restoreMocks: true,
        testTimeout: 60_000,
        hookTimeout: 60_000,
      },
    })),
  },
});
