import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/** @typedef {import('../generators.mjs').Generator} Generator */

/**
 * What differs between the committed files of one generator and what it generates now.
 * @param {string} root
 * @param {Generator} generator
 * @returns {Promise<{ missing: string[], changed: string[], extra: string[], wanted: Record<string, string> }>}
 */
export async function compare(root, generator) {
  const wanted = await generator.run()
  const present = generator.files.flatMap((path) => filesUnder(root, path))
  const names = Object.keys(wanted)
  return {
    wanted,
    missing: names.filter((name) => !present.includes(name) && read(root, name) === undefined),
    changed: names.filter((name) => ![undefined, wanted[name]].includes(read(root, name))),
    extra: present.filter((name) => !(name in wanted)),
  }
}

/**
 * Makes the committed files what the generator says.
 * @param {string} root
 * @param {Awaited<ReturnType<typeof compare>>} difference
 */
export function apply(root, { missing, changed, extra, wanted }) {
  for (const name of [...missing, ...changed]) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), wanted[name] ?? '')
  }
  for (const name of extra) rmSync(join(root, name))
}

/** @param {string} root @param {string} name */
function read(root, name) {
  const stat = statSync(join(root, name), { throwIfNoEntry: false })
  return stat?.isFile() ? readFileSync(join(root, name), 'utf8') : undefined
}

/** @param {string} root @param {string} path @returns {string[]} */
function filesUnder(root, path) {
  const stat = statSync(join(root, path), { throwIfNoEntry: false })
  if (!stat) return []
  if (stat.isFile()) return [path]
  return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
}
