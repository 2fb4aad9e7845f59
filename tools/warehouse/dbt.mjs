import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { root } from '../lib/root.mjs'

const project = join(root, 'dbt')
const home = join(root, '.engines', 'warehouse')
const bin = join(home, 'venv', 'bin')

/** The folder of the warehouse: the mirror of the lake, DuckDB's file, what dbt writes. */
export const warehouseFolder = () => resolve(process.env.WAREHOUSE_DIR ?? join(root, '.litper-warehouse'))

/** Installs dbt and its databases by pip into a folder of their own, once for each list of versions. */
export async function ensureDbt() {
  const wanted = ['requirements.txt', 'constraints.txt'].map((name) => readFileSync(join(project, name))).join('\n')
  const stamp = createHash('sha256').update(wanted).digest('hex')
  const file = join(home, 'stamp')
  if (existsSync(file) && readFileSync(file, 'utf8') === stamp) return
  console.log('installing dbt (about a minute)…')
  mkdirSync(home, { recursive: true })
  const lists = ['-r', join(project, 'requirements.txt'), '-c', join(project, 'constraints.txt')]
  await must('python3', ['-m', 'venv', '--clear', join(home, 'venv')])
  await must(join(bin, 'pip'), ['install', '--disable-pip-version-check', '--progress-bar', 'off', '-q', ...lists])
  writeFileSync(file, stamp)
}

/**
 * Runs dbt on a target. What it compiles and logs goes to the folder of the warehouse.
 * @param {string[]} args
 * @param {{ target?: string, env?: Record<string, string>, compiled?: string }} [options]
 * @returns {Promise<number>} its exit code
 */
export function dbt(args, { target = 'duckdb', env = {}, compiled = `target-${target}` } = {}) {
  const folder = warehouseFolder()
  const [command = '', ...rest] = args
  const where = ['--project-dir', project, '--profiles-dir', project, '--target', target]
  return run(join(bin, 'dbt'), [command, ...rest, ...where], {
    WAREHOUSE_DUCKDB: duckFile(),
    DBT_SEND_ANONYMOUS_USAGE_STATS: 'false',
    DBT_TARGET_PATH: join(folder, compiled),
    DBT_LOG_PATH: join(folder, 'logs'),
    ...env,
  })
}

export const duckFile = () => process.env.WAREHOUSE_DUCKDB ?? join(warehouseFolder(), 'litper.duckdb')

/** A program of tools/warehouse, by the Python that has DuckDB and sqlglot. @param {string[]} args @param {Record<string, string>} [env] */
export const python = (args, env = {}) =>
  run(join(bin, 'python'), [join(root, 'tools', 'warehouse', args[0] ?? ''), ...args.slice(1)], {
    WAREHOUSE_DUCKDB: duckFile(),
    ...env,
  })

/** @param {string} program @param {string[]} args @param {Record<string, string>} [env] @returns {Promise<number>} */
function run(program, args, env = {}) {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
    child.on('error', fail)
    child.on('exit', (code) => done(code ?? 1))
  })
}

/** @param {string} program @param {string[]} args */
async function must(program, args) {
  const code = await run(program, args)
  if (code !== 0) throw new Error(`${program} ended with ${code}`)
}
