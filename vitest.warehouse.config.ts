import { defineConfig } from 'vitest/config'

/** The same number from the live service and from the marts: `npm run test:warehouse` installs dbt first. */
export default defineConfig({
  test: {
    globalSetup: ['libs/testing/src/global-setup.ts'],
    include: ['libs/services/analytics/src/lake/warehouse/**/*.spec.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    maxWorkers: 1,
  },
})
