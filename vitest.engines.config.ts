import { defineConfig } from 'vitest/config'
import { ENGINE_SPECS } from './vitest.config.ts'

/** The law suites on the real engines, and the distributed form. `npm run engines -- up` comes first. */
export default defineConfig({
  test: {
    globalSetup: ['libs/testing/src/engines-setup.ts'],
    include: ENGINE_SPECS,
    exclude: ['**/node_modules/**', '**/dist/**'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
})
