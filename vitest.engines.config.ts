import { defineConfig } from 'vitest/config'
import { ENGINE_SPECS } from './vitest.config.ts'

const [laws, distributed] = ENGINE_SPECS

/**
 * The law suites on the real engines, two at a time; then the services as separate processes, one suite at a time, for some of
 * them kill engines that all share. `npm run engines -- up` comes first.
 */
export default defineConfig({
  test: {
    globalSetup: ['libs/testing/src/engines-setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'laws', include: [laws!], maxWorkers: 2, sequence: { groupOrder: 0 } } },
      {
        extends: true,
        test: { name: 'distributed', include: [distributed!], maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
    ],
  },
})
