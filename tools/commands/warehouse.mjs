import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { addDotEnv } from '../lib/dot-env.mjs'
import { root } from '../lib/root.mjs'
import { dbt, ensureDbt, python, warehouseFolder } from '../warehouse/dbt.mjs'
import { measure } from '../warehouse/measure.mjs'
import { provision } from '../warehouse/metabase.mjs'
import { pictures } from '../warehouse/pictures.mjs'

const USAGE = `npm run warehouse -- COMMAND [--target duckdb|postgres] [dbt's own options]
  load    the lake's files into raw tables
  build   prices, staging, snapshot, facts, marts, and every test of them
  test    the tests alone
  fresh   whether events came within 12 h (warning) and 24 h (error)
  docs    the models' documentation, as a page
  boards  puts the questions of dbt/metabase into METABASE_URL with METABASE_KEY
  measure [--orders N]   a year of N orders (a million) in a warehouse of its own: what load, build and questions take
  pictures               each board drawn from its own questions, into docs/screens/warehouse (DuckDB)
  lint    compiles the SQL for BigQuery and Snowflake and parses it with sqlglot`

/** @param {string[]} args @returns {Promise<number>} */
export default async function warehouse(args) {
  addDotEnv(process.env)
  const [command = '', ...given] = args
  const { target, rest } = targetOf(given)
  const own = { load: () => load(target), boards, lint, measure: () => measure(target, ordersOf(rest)), pictures }
  const work = { ...own, ...ofDbt(target, rest) }[command]
  if (!work) {
    console.error(USAGE)
    return 2
  }
  mkdirSync(warehouseFolder(), { recursive: true })
  if (command !== 'boards') await ensureDbt()
  return work()
}

/** @param {string} target @param {string[]} rest @returns {Record<string, () => Promise<number>>} */
const ofDbt = (target, rest) => ({
  build: () => dbt(['build', ...rest], { target }),
  test: () => dbt(['test', ...rest], { target }),
  fresh: () => dbt(['source', 'freshness', ...rest], { target }),
  docs: () => dbt(['docs', 'generate', '--static', ...rest], { target }),
})

/** `BLOBS_URL=file:` keeps its files in the folder of the installation. @param {string} target */
function load(target) {
  const { BLOBS_URL: store = 'file:', LITPER_DATA_DIR: data = '.litper' } = process.env
  return python(['load.py', store === 'file:' || store === '' ? `file:${resolve(root, data)}` : store, target])
}

async function boards() {
  const { METABASE_URL: url, METABASE_KEY: key, METABASE_DATABASE: database = 'Litper' } = process.env
  if (!url || !key) {
    console.error('METABASE_URL and METABASE_KEY (an API key of an administrator) must be set')
    return 2
  }
  const { made, changed } = await provision({ url, key, database })
  console.log(`${made} made, ${changed} changed`)
  return 0
}

/** Differences between databases are in macros; so the SQL for one can be compiled without a connection to it. */
async function lint() {
  let worst = 0
  for (const dialect of ['bigquery', 'snowflake']) {
    const compiled = `lint-${dialect}`
    const code = await dbt(['compile', '--quiet', '--full-refresh', '--vars', JSON.stringify({ dialect })], {
      compiled,
    })
    const places = [join(warehouseFolder(), compiled, 'compiled'), join(root, 'dbt', 'loaders', `${dialect}.sql`)]
    worst = Math.max(worst, code || (await python(['lint.py', dialect, ...places])))
  }
  return worst
}

/** @param {string[]} args */
const ordersOf = (args) => Number(args[args.indexOf('--orders') + 1] ?? Number.NaN) || 1_000_000

/** @param {string[]} args */
function targetOf(args) {
  const at = args.indexOf('--target')
  if (at === -1) return { target: process.env.WAREHOUSE_TARGET ?? 'duckdb', rest: args }
  return { target: args[at + 1] ?? 'duckdb', rest: args.filter((_, index) => index !== at && index !== at + 1) }
}
