import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { TEST_FILES } from '../fences/rooms.mjs'
import { listPackages } from '../lib/manifests.mjs'
import { sourceFiles } from '../lib/sources.mjs'

/** integration reads and writes the wire formats of Shopify and of the messaging providers: it must know whose they are. */
const READS_WIRE_FORMATS = /^libs\/services\/integration\//
/** Texts that people read may say where they shall write. */
const READ_BY_PEOPLE = /texts\.ts$/
/** People have an e-mail as well. */
const ORDINARY_WORDS = ['email']

/**
 * No service names a carrier or a messaging provider in its code: what it must know of one is in the vendor's description.
 * @param {string} root
 * @returns {{ ok: boolean, text: string }}
 */
export function checkVendorNames(root) {
  const vendors = vendorNames(root)
  const test = new RegExp(TEST_FILES)
  const exempt = (/** @type {string} */ file) =>
    [READS_WIRE_FORMATS, READ_BY_PEOPLE, test].some((one) => one.test(file))
  const files = sourceFiles(root, 'libs/services').filter((file) => !exempt(file))
  const faults = files.flatMap((file) =>
    namesIn(readFileSync(join(root, file), 'utf8'), vendors).map(
      (name) =>
        `${file} names ${name}: ask the vendor's description instead (libs/ports/src/vendor.ts); an example makes one up`,
    ),
  )
  return { ok: faults.length === 0, text: [`${vendors.length} vendors`, ...faults].join('\n') }
}

/** Folders of carriers and of connectors that a service takes from the list. @param {string} root */
export function vendorNames(root) {
  const packages = [
    ...listPackages(root, 'libs/carriers/*', ({ carrier }) => carrier !== undefined),
    ...listPackages(root, 'libs/connectors/*', ({ connector }) => connector === 'messaging' || connector === 'calling'),
  ]
  return packages.map(({ folder }) => basename(folder)).filter((name) => !ORDINARY_WORDS.includes(name))
}

/**
 * The names that stand in the code, comments aside.
 * @param {string} text
 * @param {readonly string[]} names
 */
export function namesIn(text, names) {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '')
  return names.filter((name) => new RegExp(`(^|[^\\w-])${name}(?![\\w])`, 'i').test(code))
}
