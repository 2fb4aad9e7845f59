import { defineConfig } from 'vitest/config'

/** Specs that need a real engine: `npm run test:engines` runs them, with vitest.engines.config.ts. */
export const ENGINE_SPECS = [
  'libs/adapters/src/{kafka,redis,mongo,elastic,s3,pgvector}/**/*.contract.spec.ts',
  'apps/journey-e2e/src/distributed/**/*.e2e.spec.ts',
]

/** Specs that need whole minutes: `npm run test:long` runs them, with vitest.long.config.ts. */
export const LONG_SPECS = [
  'apps/journey-e2e/src/long/**/*.e2e.spec.ts',
  'libs/**/*.long.spec.ts',
  'tools/new/**/*.copy.spec.ts',
]

/** Specs that need a browser: `npm run test:console` runs them, with vitest.console.config.ts. */
const BROWSER_SPECS = ['**/*.browser.spec.ts']

/** With everything that watches: `npm run test:telemetry` and `npm run drill -- alerts`, with configurations of their own. */
const WATCHED_SPECS = ['apps/journey-e2e/src/{telemetry,alerts}/**/*.e2e.spec.ts', 'tools/observe/**/*.e2e.spec.ts']

/** Specs that build the warehouse: `npm run test:warehouse`, with vitest.warehouse.config.ts. */
const WAREHOUSE_SPECS = ['libs/services/analytics/src/lake/warehouse/**/*.spec.ts']

/** Programs of the makers of MCP on our door: `npm run test:mcp` runs them, with vitest.mcp.config.ts. */
export const MCP_SPECS = ['libs/**/*.mcp.spec.ts']

/** Specs that hold no state outside themselves: they share a process, for each of their own costs more than they do. */
const LIGHT_SPECS = [
  'libs/{kernel,colombia,understanding,metrics,ports,contracts,carriers,connectors}/**/*.spec.ts',
  'libs/services/*/src/**/domain/**/*.spec.ts',
  'apps/sandbox/**/*.spec.ts',
]

const ELSEWHERE = [
  '**/node_modules/**',
  '**/dist/**',
  ...ENGINE_SPECS,
  ...LONG_SPECS,
  ...BROWSER_SPECS,
  ...WATCHED_SPECS,
  ...MCP_SPECS,
  ...WAREHOUSE_SPECS,
]

const LIMITS = { testTimeout: 30_000, hookTimeout: 60_000 }

export default defineConfig({
  test: {
    globalSetup: ['libs/testing/src/global-setup.ts', 'apps/journey-e2e/src/build-setup.ts'],
    maxWorkers: 2,
    projects: [
      { test: { ...LIMITS, name: 'light', include: LIGHT_SPECS, exclude: ELSEWHERE, isolate: false } },
      {
        test: {
          ...LIMITS,
          name: 'own',
          include: ['libs/**/*.spec.ts', 'apps/**/*.spec.ts', 'tools/**/*.spec.ts'],
          exclude: [...ELSEWHERE, ...LIGHT_SPECS],
        },
      },
    ],
  },
})
