import { defineConfig } from 'vitest/config'

/** Only for `npm run mutants`, which says which specs judge the mutants: those beside the mutated files. */
const { MUTANTS_SPECS = '', MUTANTS_DATABASE = '' } = process.env

export default defineConfig({
  test: {
    include: MUTANTS_SPECS.split(','),
    exclude: ['**/*.long.spec.ts'],
    globalSetup: MUTANTS_DATABASE ? ['libs/testing/src/global-setup.ts'] : [],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
