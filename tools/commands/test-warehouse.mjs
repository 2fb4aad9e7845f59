import { runSpecs } from '../lib/vitest.mjs'
import { ensureDbt } from '../warehouse/dbt.mjs'

/**
 * Plays orders, loads the lake into DuckDB and PostgreSQL, builds, and compares every metric with the live service:
 * `npm run test:warehouse`. `WAREHOUSE_ORDERS` says how many. The last line is the count, alone.
 * @param {string[]} args
 */
export default async function testWarehouse(args) {
  await ensureDbt()
  return runSpecs(['--config', 'vitest.warehouse.config.ts', ...args])
}
