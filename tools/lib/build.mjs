import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { root } from './root.mjs'

export { root }

/** Files whose change makes every bundle stale, beside the bundle's own sources. */
const BUILD_INPUTS = [
  'tools/lib/build.mjs',
  'tools/lib/bundle.mjs',
  'tsconfig.json',
  'tsconfig.base.json',
  'node_modules/.package-lock.json',
]
const DAY_MS = 86_400_000

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
  if (built) await write(source, file, stamp)
  return { file, built, ms: Math.round(performance.now() - started) }
}

/** @param {string} source @param {string} file @param {string} stamp */
async function write(source, file, stamp) {
  // Loaded only when something must be built: the bundler is the dear part of a start that changes nothing.
  const { bundle } = await import('./bundle.mjs')
  const startedAt = Date.now()
  const name = basename(file, '.mjs')
  try {
    const { files, sources } = await bundle({ root, source, name, tsconfig: join(root, 'tsconfig.json') })
    mkdirSync(dirname(file), { recursive: true })
    // The entry last: what it may import is there when it is.
    for (const part of files.toReversed()) replaceFile(join(dirname(file), part.name), part.content)
    removeOldParts(dirname(file), name, new Set(files.map((part) => part.name)))
    const paths = sources.filter((id) => existsSync(id)).map((id) => relative(root, id))
    const own = paths.filter((path) => !path.startsWith('node_modules'))
    // A source saved while the bundler ran may be in the bundle or not: no stamp, so the next build looks again.
    const touched = own.some(
      (path) => (statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0) > startedAt,
    )
    replaceFile(stamp, JSON.stringify(touched ? {} : marksOf(own)))
  } catch (error) {
    throw new BuildFault(stripVTControlCharacters(error instanceof Error ? error.message : String(error)))
  }
}

/**
 * Parts of builds before this one; those of the last day stay, for processes that run and may still ask for them.
 * @param {string} directory
 * @param {string} name
 * @param {Set<string>} current
 */
function removeOldParts(directory, name, current) {
  const old = readdirSync(directory).filter((file) => file.startsWith(`${name}-`) && !current.has(file))
  for (const path of old.map((file) => join(directory, file))) {
    if (statSync(path).mtimeMs < Date.now() - DAY_MS) rmSync(path, { force: true })
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
