import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { dbt, python, pythonAnswer, warehouseFolder } from './dbt.mjs'
import { plainSql, readQuestions } from './questions.mjs'

const LAST_DAY = 364
/** dbt's `build` without the tests: seeds, models, snapshots. */
const MODELS = ['--exclude-resource-type', 'test', '--exclude-resource-type', 'unit_test', '--quiet']
/** What the warehouse's boards may take. */
const GOAL_MS = 2000

/**
 * Loads made-up orders of a year, ten events each, into a warehouse of its own and prints what each step takes: the load, the full build,
 * the tests, then one more day, and each question of the boards. It empties what it used before.
 * @param {string} target
 * @param {number} orders
 * @returns {Promise<number>} 0
 * @throws Error when a step failed
 */
export async function measure(target, orders) {
  const folder = join(warehouseFolder(), 'measure')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  process.env.WAREHOUSE_DIR = folder
  process.env.WAREHOUSE_DUCKDB = join(folder, 'measure.duckdb')
  const lake = join(folder, 'lake')
  /** @type {Record<string, number>} */
  const seconds = {}
  /** @param {string} what @param {() => Promise<number>} work */
  const step = async (what, work) => {
    const began = performance.now()
    const code = await work()
    if (code !== 0) throw new Error(`${what} failed`)
    seconds[what] = Math.round((performance.now() - began) / 100) / 10
    console.log(`${what}: ${seconds[what]} s`)
  }
  const write = (/** @type {number[]} */ ...days) => python(['many.py', lake, String(orders), ...days.map(String)])
  const build = () => dbt(['build', ...MODELS], { target })
  await step('write the lake', () => write(0, LAST_DAY - 1))
  await step('load', () => python(['load.py', lake, target]))
  await step('full build', build)
  await step('tests', () => dbt(['test', '--quiet'], { target }))
  await step('write one day more', () => write(LAST_DAY, LAST_DAY))
  await step('load of a day', () => python(['load.py', lake, target]))
  await step('incremental build', build)
  await boards(target)
  const million = Math.round((seconds['load'] ?? 0) / ((orders * 10) / 1e6) / 0.1) / 10
  console.log(JSON.stringify({ target, events: orders * 10, loadSecondsPerMillion: million, seconds }))
  return 0
}

/** Every question of the boards over all tenants: none is answered faster by asking about one. @param {string} target */
async function boards(target) {
  const questions = readQuestions().map(({ name, sql }) => ({ name, sql: plainSql(sql) }))
  const text = await pythonAnswer(['ask_boards.py', target], JSON.stringify(questions))
  /** @type {{ name: string, rows: number, ms: number }[]} */
  const answers = JSON.parse(text)
  for (const { name, rows, ms } of answers) console.log(`question ${name}: ${rows} rows, ${ms} ms`)
  const slowest = Math.max(...answers.map(({ ms }) => ms))
  console.log(`slowest question: ${slowest} ms, goal ${GOAL_MS} ms: ${slowest <= GOAL_MS ? 'met' : 'missed'}`)
}
