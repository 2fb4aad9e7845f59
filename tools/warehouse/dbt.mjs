import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { alone } from '../engines/lock.mjs'
import { installOnce, run } from '../engines/programs.mjs'
import { root } from '../lib/root.mjs'

const project = join(root, 'dbt')
const home = join(root, '.engines', 'warehouse')
const bin = join(home, 'venv', 'bin')

/** The folder of the warehouse: the mirror of the lake, DuckDB's file, what dbt writes. */
export const warehouseFolder = () => resolve(process.env.WAREHOUSE_DIR ?? join(root, '.litper-warehouse'))

/** Installs dbt and its databases by pip into a folder of their own, once for each list of versions. */
export async function ensureDbt() {
  const wanted = ['requirements.txt', 'constraints.txt'].map((name) => readFileSync(join(project, name))).join('\n')
  const version = createHash('sha256').update(wanted).digest('hex')
  const [file, stamp] = [join(bin, 'dbt'), join(home, 'stamp')]
  await alone(join(home, 'lock'), () =>
    installOnce({ name: 'dbt (about a minute)', version, file, stamp, install: installLists }),
  )
}

async function installLists() {
  const lists = ['-r', join(project, 'requirements.txt'), '-c', join(project, 'constraints.txt')]
  await run('python3', ['-m', 'venv', '--clear', join(home, 'venv')], { need: 'Python 3.10 or newer is needed.' })
  await run(join(bin, 'pip'), ['install', '--disable-pip-version-check', '--progress-bar', 'off', '-q', ...lists])
}

/**
 * Runs dbt on a target. What it compiles and logs goes to the folder of the warehouse.
 * @param {string[]} args
 * @param {{ target?: string, compiled?: string }} [options]
 * @returns {Promise<number>} its exit code
 */
export function dbt(args, { target = 'duckdb', compiled = `target-${target}` } = {}) {
  const folder = warehouseFolder()
  const [command = '', ...rest] = args
  const where = ['--project-dir', project, '--profiles-dir', project, '--target', target]
  return shown(join(bin, 'dbt'), [command, ...rest, ...where], {
    DBT_SEND_ANONYMOUS_USAGE_STATS: 'false',
    DBT_TARGET_PATH: join(folder, compiled),
    DBT_LOG_PATH: join(folder, 'logs'),
  })
}

const duckFile = () => process.env.WAREHOUSE_DUCKDB ?? join(warehouseFolder(), 'litper.duckdb')

/** A program of tools/warehouse, by the Python that has DuckDB and sqlglot. @param {string[]} args */
export const python = (args) =>
  shown(join(bin, 'python'), [join(root, 'tools', 'warehouse', args[0] ?? ''), ...args.slice(1)])

/** Runs a program whose words go to the terminal. @param {string} program @param {string[]} args @param {Record<string, string>} [env] @returns {Promise<number>} */
function shown(program, args, env = {}) {
  return new Promise((done, fail) => {
    const all = { ...process.env, WAREHOUSE_DUCKDB: duckFile(), ...env }
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', env: all })
    child.on('error', fail)
    child.on('exit', (code) => done(code ?? 1))
  })
}
