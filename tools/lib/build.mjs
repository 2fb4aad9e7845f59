import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** Files whose change makes every bundle stale, beside the bundle's own sources. */
const BUILD_INPUTS = [
  'tools/lib/build.mjs',
  'tsconfig.json',
  'tsconfig.base.json',
  'node_modules/rolldown/package.json',
]

/** What the reader's sources or arguments did wrong: its message is all that needs printing, without a stack. */
export class BuildFault extends Error {}

/**
 * Bundles apps/<app>/src/<entry>.ts into dist/<app>/<entry>.mjs for Node: workspace packages are bundled, everything
 * from node_modules stays outside. Does nothing when no source changed since the last build.
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
  if (built) await bundle(source, file, stamp)
  return { file, built, ms: Math.round(performance.now() - started) }
}

/**
 * Bare names stay imports. Not the workspace's own packages, and not the decorator helpers that the bundler brings.
 * @param {string} id
 */
const isOutside = (id) => !/^(\.|\/|\0|@litper\/|@oxc-project\/runtime|[A-Za-z]:[\\/])/.test(id)

/** @param {string} source @param {string} file @param {string} stamp */
async function bundle(source, file, stamp) {
  // Loaded only when something must be built: the bundler is the dear part of a start that changes nothing.
  const { rolldown } = await import('rolldown')
  const startedAt = Date.now()
  /** @type {string[]} */
  const faults = []
  const input = { input: source, cwd: root, external: isOutside, tsconfig: join(root, 'tsconfig.json') }
  const build = await rolldown({ ...input, platform: 'node', onLog: (_, log) => void faults.push(log.message) })
  try {
    // keepNames: Nest, logs and errors speak in class names.
    const { output } = await build.generate({ file, sourcemap: true, keepNames: true, codeSplitting: false })
    // The bundler only warns of an import that it cannot resolve; the process would die of it at its start.
    if (faults.length > 0) throw new Error(faults.join('\n'))
    mkdirSync(dirname(file), { recursive: true })
    for (const part of output) {
      replaceFile(join(dirname(file), part.fileName), part.type === 'chunk' ? part.code : part.source)
    }
    const sources = output.flatMap((part) => (part.type === 'chunk' ? Object.keys(part.modules) : []))
    const paths = sources.filter((id) => existsSync(id)).map((id) => relative(root, id))
    // A source saved while the bundler ran may be in the bundle or not: no stamp, so the next build looks again.
    const touched = paths.some(
      (path) => (statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0) > startedAt,
    )
    replaceFile(stamp, JSON.stringify(touched ? {} : marksOf(paths)))
  } catch (error) {
    throw new BuildFault(stripVTControlCharacters(error instanceof Error ? error.message : String(error)))
  } finally {
    await build.close()
  }
}

/**
 * Written aside and renamed: a process that starts at this moment reads the old bundle or the new one, never half.
 * @param {string} path
 * @param {string | Uint8Array} content
 */
function replaceFile(path, content) {
  const aside = `${path}.${process.pid}.tmp`
  writeFileSync(aside, content)
  renameSync(aside, path)
}

/** @param {string} path relative to the root */
function mark(path) {
  const stat = statSync(join(root, path), { throwIfNoEntry: false })
  return stat ? `${stat.mtimeMs}:${stat.size}` : 'gone'
}

/** @param {string[]} paths @returns {Record<string, string>} */
function marksOf(paths) {
  return Object.fromEntries([...BUILD_INPUTS, ...paths].map((path) => [path, mark(path)]))
}

/** @param {string} file @param {string} stamp */
function isFresh(file, stamp) {
  if (!existsSync(file) || !existsSync(stamp)) return false
  const marks = Object.entries(JSON.parse(readFileSync(stamp, 'utf8')))
  return marks.length > BUILD_INPUTS.length && marks.every(([path, was]) => mark(path) === was)
}
