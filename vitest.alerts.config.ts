import { defineConfig } from 'vitest/config'

/** Faults on the services as separate processes, and the alerts that tell of them: `npm run drill -- alerts` starts the engines first. */
export default defineConfig({
  test: {
    globalSetup: ['libs/testing/src/engines-setup.ts'],
    include: ['apps/journey-e2e/src/alerts/**/*.e2e.spec.ts'],
    maxWorkers: 1,
  },
})
