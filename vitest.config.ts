import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    globalSetup: ['libs/testing/src/global-setup.ts', 'apps/journey-e2e/src/build-setup.ts'],
    include: ['libs/**/*.spec.ts', 'apps/**/*.spec.ts', 'tools/**/*.spec.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
})
