import { defineConfig } from 'vitest/config'
import { MCP_SPECS } from './vitest.config.ts'

/** The conformance suite of MCP, its inspector and an old client on our door, one at a time: `npm run test:mcp`. */
export default defineConfig({
  test: {
    globalSetup: ['libs/testing/src/global-setup.ts'],
    include: MCP_SPECS,
    testTimeout: 300_000,
    hookTimeout: 60_000,
    maxWorkers: 1,
  },
})
