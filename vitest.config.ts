import { defineConfig } from 'vitest/config';

/** One suite for both browsers: the tests ask `inject('engine')` which one they are to drive. */
const endToEnd = (engine: 'chromium' | 'firefox') => ({
  test: {
    name: `e2e:${engine}`,
    include: ['e2e/**/*.e2e.ts'],
    provide: { engine },
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{src,extension,seeds,test}/**/*.test.{ts,tsx}'],
          // No test takes more than a second; a machine that is busy with other work may.
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      // What is promised of the packages in dist/: run after `npm run build`.
      { test: { name: 'built', include: ['e2e/built/**/*.built.ts'] } },
      endToEnd('chromium'),
      endToEnd('firefox'),
    ],
  },
});

declare module 'vitest' {
  export interface ProvidedContext {
    engine: 'chromium' | 'firefox';
  }
}
