import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a product that is handed on may hold. A package with another licence is looked at by a person, and then named below. */
const TAKEN = new Set([
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'Unlicense'],
  ...['CC0-1.0', 'CC-BY-4.0', 'Python-2.0', 'Zlib', 'PostgreSQL', 'MPL-2.0', 'WTFPL', 'CC-BY-3.0', 'Artistic-2.0'],
])
/** Looked at: why it may stay. @type {Record<string, string>} */
const LOOKED_AT = {}

/**
 * Whether an SPDX expression can be met by licences that are taken: of `A OR B` one, of `A AND B` both.
 * @param {string | undefined} expression
 * @returns {boolean}
 */
export function isTaken(expression) {
  if (!expression) return false
  const plain = expression.replace(/[()]/g, '').trim()
  if (/ OR /i.test(plain)) return plain.split(/ OR /i).some(isTaken)
  if (/ AND /i.test(plain)) return plain.split(/ AND /i).every(isTaken)
  return TAKEN.has(plain.replace(/\+$/, ''))
}

/**
 * Every installed package of the lock file that is no tool of development has a licence that is taken.
 * @param {string} root
 * @returns {{ ok: boolean, text: string }}
 */
export function checkLicences(root) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const outside = Object.entries(packages).filter(
    ([path, one]) => path.includes('node_modules/') && !one.link && !one.dev,
  )
  const faults = outside
    .filter(([path, { license }]) => !isTaken(license) && !(path.replace(/^.*node_modules\//, '') in LOOKED_AT))
    .map(([path, { license }]) => `${path}: ${license ?? 'no licence named'}`)
  return { ok: faults.length === 0, text: [`${outside.length} packages`, ...faults].join('\n') }
}
