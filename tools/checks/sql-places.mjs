import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { TEST_FILES } from '../fences/rooms.mjs'
import { sourceFiles } from '../lib/sources.mjs'

/** Where SQL may be written: stores, migrations, adapters; the compiler of metrics; the wall that migrations put round a table; benchmarks, which are no product. */
const PLACES = [
  /\/store\//,
  /\/migrations\//,
  /^libs\/adapters\//,
  /^libs\/testing\//,
  /^libs\/metrics\/src\/sql\//,
  /^libs\/ports\/src\/migrations\.ts$/,
  /^apps\/bench\//,
  new RegExp(TEST_FILES),
]

/** How a statement begins. */
const STATEMENT = [
  'select\\s[^\'"`]*?\\sfrom\\s',
  'insert\\s+into\\s',
  'update\\s+[\\w.$"{}]+\\s+(?:\\w+\\s+)?set\\s+(?:[\\w",() ]+=|\\$\\{)',
  'delete\\s+from\\s',
  'with\\s+\\w+\\s+as\\s+(?:materialized\\s+)?\\(',
  'truncate\\s',
  '(?:create|alter|drop)\\s+(?:table|index|policy|schema)\\s',
].join('|')
const SQL = new RegExp(`['"\`]\\s*(?:${STATEMENT})`, 'gi')
/** A statement without a table, as people write it. */
const BARE = /['"`]\s*SELECT\s/g

/**
 * SQL lies in store/ only, and in migrations and adapters: what a service may ask of its tables is read in one place.
 * @param {string} root
 * @returns {{ ok: boolean, text: string }}
 */
export function checkSqlPlaces(root) {
  const files = ['apps', 'libs'].flatMap((folder) => sourceFiles(root, folder)).filter((file) => file.endsWith('.ts'))
  const faults = files.flatMap((file) => sqlFaults(file, readFileSync(join(root, file), 'utf8')))
  return { ok: faults.length === 0, text: [`${files.length} files`, ...faults].join('\n') }
}

/**
 * @param {string} file relative to the root
 * @param {string} text what is in it
 * @returns {string[]}
 */
export function sqlFaults(file, text) {
  const path = file.replaceAll('\\', '/')
  if (PLACES.some((place) => place.test(path))) return []
  const starts = [...text.matchAll(SQL), ...text.matchAll(BARE)].map((found) => found.index)
  const lines = new Set(starts.map((start) => text.slice(0, start).split('\n').length))
  return [...lines].map(
    (line) =>
      `${path}:${line}: SQL. It goes to libs/services/<name>/src/store/, where the table kit (tableOf, @litper/platform) has a verb for most; a technology's own to libs/adapters.`,
  )
}
