import { defineConfig } from 'vitest/config'
import { LONG_SPECS } from './vitest.config.ts'

/** What plays on real processes for a minute or more, and the copies that the generators make: one after the other. */
export default defineConfig({
  test: {
    globalSetup: ['libs/testing/src/global-setup.ts', 'apps/journey-e2e/src/build-setup.ts'],
    include: LONG_SPECS,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 1,
  },
})
