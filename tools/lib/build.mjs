import { spawn } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

export { root }

/** Files whose change makes every bundle stale, beside the bundle's own sources. */
const BUILD_INPUTS = [
  'tools/lib/build.mjs',
  'tools/lib/build-bundle.mjs',
  'tools/lib/bundle.mjs',
  'tsconfig.json',
  'tsconfig.base.json',
  'node_modules/.package-lock.json',
]

/** What the reader's sources or arguments did wrong: its message is all that needs printing, without a stack. */
export class BuildFault extends Error {}

/**
 * Bundles apps/<app>/src/<entry>.ts into dist/<app>/<entry>.mjs and its parts, for Node (see bundle.mjs). Does nothing when no source changed since the last build.
 * @param {string} app
 * @param {string} [entry]
 * @returns {Promise<{ file: string, built: boolean, ms: number }>} the absolute path of the bundle
 */
export async function buildApp(app, entry = 'main') {
  const started = performance.now()
  const source = join(root, 'apps', app, 'src', `${entry}.ts`)
  if (!existsSync(source)) throw new BuildFault(`apps/${app}/src/${entry}.ts does not exist: nothing to build.`)
  const file = join(root, 'dist', app, `${entry}.mjs`)
  const stamp = `${file}.stamp.json`
  const built = !isFresh(file, stamp)
  if (built) await inChild('build-bundle.mjs', [source, file, stamp])
  return { file, built, ms: Math.round(performance.now() - started) }
}

/**
 * Builds apps/console into dist/console, for the gateway to serve (see build-console.mjs). Does nothing when no source changed.
 * @returns {Promise<{ file: string, built: boolean, ms: number }>} the absolute path of the page
 */
export async function buildConsole() {
  const started = performance.now()
  const file = join(root, 'dist/console/index.html')
  const built = !isFresh(file, join(root, 'dist/console/stamp.json'))
  if (built) await inChild('build-console.mjs', [])
  return { file, built, ms: Math.round(performance.now() - started) }
}

/** A bundler takes up to 900 MB: thirteen at once left a machine no memory, and are not faster than two on two cores. */
const AT_ONCE = 2
/** The newest that were started or wait, at most AT_ONCE: who comes next waits for the oldest of them. @type {Promise<unknown>[]} */
const under = Array.from({ length: AT_ONCE }, () => Promise.resolve())

/**
 * In a process of its own: the bundler keeps hundreds of megabytes once it has run, and a launcher that lives for days needs none of it.
 * @param {string} program beside this file
 * @param {string[]} args
 * @throws BuildFault with what the bundler said
 */
function inChild(program, args) {
  const mine = /** @type {Promise<unknown>} */ (under.shift())
    .catch(() => undefined)
    .then(() => bundleIn(program, args))
  under.push(mine)
  return mine
}

/** @param {string} program @param {string[]} args */
async function bundleIn(program, args) {
  const child = spawn(process.execPath, [join(import.meta.dirname, program), ...args], {
    stdio: ['ignore', 'inherit', 'pipe'],
  })
  /** @type {string[]} */
  const said = []
  child.stderr.setEncoding('utf8').on('data', (text) => said.push(text))
  const code = await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject))
  if (code !== 0) throw new BuildFault(said.join('').trim() || `The bundler ended with exit code ${code}.`)
}

/** @param {string} path relative to the root */
function mark(path) {
  const stat = statSync(join(root, path), { throwIfNoEntry: false })
  return stat ? `${stat.mtimeMs}:${stat.size}` : 'gone'
}

/** @param {string[]} paths @returns {Record<string, string>} */
export function marksOf(paths) {
  return Object.fromEntries([...BUILD_INPUTS, ...paths].map((path) => [path, mark(path)]))
}

/** @param {string} file @param {string} stamp */
function isFresh(file, stamp) {
  if (!existsSync(file) || !existsSync(stamp)) return false
  const marks = Object.entries(JSON.parse(readFileSync(stamp, 'utf8')))
  return marks.length > BUILD_INPUTS.length && marks.every(([path, was]) => mark(path) === was)
}
