import { defineConfig } from 'vitest/config'

/** The console in a real browser: `npm run test:console`. One suite at a time, on one platform. */
export default defineConfig({
  test: {
    globalSetup: ['apps/journey-e2e/src/console/console-setup.ts'],
    include: ['apps/journey-e2e/src/console/**/*.browser.spec.ts'],
    testTimeout: 90_000,
    hookTimeout: 180_000,
    maxWorkers: 1,
    fileParallelism: false,
  },
})
