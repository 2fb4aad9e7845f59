import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../lib/root.mjs'
import { runSpecs } from '../lib/vitest.mjs'
import { ensureDbt } from '../warehouse/dbt.mjs'
import engines from './engines.mjs'

/**
 * Plays orders, loads the lake into DuckDB and PostgreSQL, builds, and compares every metric with the live service:
 * `npm run test:warehouse`. `WAREHOUSE_ORDERS` says how many. The object store (SeaweedFS) is started and left running. The last line is the count, alone.
 * @param {string[]} args
 */
export default async function testWarehouse(args) {
  await ensureDbt()
  if ((await engines(['up', 's3'])) !== 0) {
    console.log('0 passed, 1 failed') // a missing engine fails; it never skips
    return 1
  }
  const { BLOBS_URL } = JSON.parse(readFileSync(join(root, '.engines', 'urls.json'), 'utf8'))
  process.env.ENGINE_BLOBS_URL = BLOBS_URL
  return runSpecs(['--config', 'vitest.warehouse.config.ts', ...args])
}
