import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { marksOf } from './build.mjs'
import { bundle } from './bundle.mjs'
import { root } from './root.mjs'

/** `node tools/lib/build-bundle.mjs <source> <file> <stamp>`: what build.mjs starts. Says on stderr what went wrong, and ends with 1. */
const DAY_MS = 86_400_000
const [source = '', file = '', stamp = ''] = process.argv.slice(2)
await write(source, file, stamp)

/**
 * Bundles one entry and writes it with its parts and its stamp.
 * @param {string} source
 * @param {string} file
 * @param {string} stamp
 */
async function write(source, file, stamp) {
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
    console.error(stripVTControlCharacters(error instanceof Error ? error.message : String(error)))
    process.exitCode = 1
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
