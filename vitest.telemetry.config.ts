import { defineConfig } from 'vitest/config'

/** The journey with everything that watches it, one suite at a time: `npm run test:telemetry` starts the engines first. */
export default defineConfig({
  test: {
    globalSetup: [
      'libs/testing/src/global-setup.ts',
      'libs/testing/src/engines-setup.ts',
      'apps/journey-e2e/src/build-setup.ts',
    ],
    include: ['apps/journey-e2e/src/telemetry/**/*.e2e.spec.ts', 'tools/observe/**/*.e2e.spec.ts'],
    testTimeout: 120_000,
    hookTimeout: 900_000,
    maxWorkers: 1,
  },
})
