import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { alone } from '../engines/lock.mjs'
import { installOnce, run } from '../engines/programs.mjs'
import { root } from '../lib/root.mjs'

const project = join(root, 'dbt')
const home = join(root, '.engines', 'warehouse')
const bin = join(home, 'venv', 'bin')
/** Where pip put dbt and its packages. */
export const sitePackages = () => globSync(join(home, 'venv', 'lib', 'python3.*', 'site-packages'))[0] ?? ''
/** The Python that has them. */
export const pythonProgram = join(bin, 'python')

/** The folder of the warehouse: DuckDB's file, and what dbt writes. */
export const warehouseFolder = () => resolve(process.env.WAREHOUSE_DIR ?? join(root, '.litper-warehouse'))

/** dbt and its databases. */
export const ensureDbt = () =>
  ensureLists('dbt (about a minute)', home, 'dbt', ['-r', 'requirements.txt', '-c', 'constraints.txt'])

/** What draws the pictures of boards: not among the others, because a build does not need it. @returns {Promise<string>} its Python */
export async function ensurePictures() {
  const folder = join(root, '.engines', 'warehouse-pictures')
  await ensureLists('vl-convert', folder, 'python', ['-r', 'pictures.txt'])
  return join(folder, 'venv', 'bin', 'python')
}

/**
 * Installs lists of dbt/ by pip into a folder of their own, once for each list of versions.
 * @param {string} name @param {string} folder @param {string} program that must be there then @param {string[]} lists pip's options
 */
async function ensureLists(name, folder, program, lists) {
  const options = lists.map((one) => (one.endsWith('.txt') ? join(project, one) : one))
  const wanted = options.filter((one) => one.endsWith('.txt')).map((one) => readFileSync(one))
  const version = createHash('sha256').update(wanted.join('\n')).digest('hex')
  const [venv, stamp] = [join(folder, 'venv'), join(folder, 'stamp')]
  const file = join(venv, 'bin', program)
  const install = async () => {
    await run('python3', ['-m', 'venv', '--clear', venv], { need: 'Python 3.11 or newer is needed.' })
    const pip = ['install', '--disable-pip-version-check', '--progress-bar', 'off', '-q', ...options]
    await run(join(venv, 'bin', 'pip'), pip)
  }
  await alone(join(folder, 'lock'), () => installOnce({ name, version, file, stamp, install }))
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
  shown(pythonProgram, [join(root, 'tools', 'warehouse', args[0] ?? ''), ...args.slice(1)])

/** The same with `input`, for what it prints. @param {string[]} args @param {string} input @param {string} [program] @returns {Promise<string>} */
export const pythonAnswer = (args, input, program = pythonProgram) =>
  answered(program, [join(root, 'tools', 'warehouse', args[0] ?? ''), ...args.slice(1)], input)

/** @param {string} program @param {string[]} args @param {string} input @returns {Promise<string>} */
function answered(program, args, input) {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { cwd: root, env: withDuck(), stdio: ['pipe', 'pipe', 'inherit'] })
    let text = ''
    child.stdout.on('data', (part) => {
      text += part
    })
    child.on('error', fail)
    child.on('close', (code) => (code === 0 ? done(text) : fail(new Error(`${args[0]} ended with ${code}`))))
    child.stdin.end(input)
  })
}

const withDuck = () => ({ ...process.env, WAREHOUSE_DUCKDB: duckFile() })

/** Runs a program whose words go to the terminal. @param {string} program @param {string[]} args @param {Record<string, string>} [env] @returns {Promise<number>} */
function shown(program, args, env = {}) {
  return new Promise((done, fail) => {
    const all = { ...withDuck(), ...env }
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', env: all })
    child.on('error', fail)
    child.on('exit', (code) => done(code ?? 1))
  })
}
