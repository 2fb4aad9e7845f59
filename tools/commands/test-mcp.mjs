import { runSpecs } from '../lib/vitest.mjs'

/**
 * The conformance suite of MCP, its inspector and an old client on our door: `npm run test:mcp [-- filter ...]`.
 * @param {string[]} args
 */
export default function testMcp(args) {
  return runSpecs(['--config', 'vitest.mcp.config.ts', ...args])
}
