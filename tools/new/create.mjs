import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { NewFault } from './fault.mjs'
import { linkPackages } from './link.mjs'

/**
 * @typedef {object} Plan
 * @property {Record<string, string>} files new files: path relative to the root -> content
 * @property {Record<string, string>} [changes] files that stand, and what they shall be
 * @property {string[]} left what a person must still do
 */

/**
 * Writes a plan: nothing when one of its new files stands already.
 * @param {string} root
 * @param {Plan} plan
 * @returns {Promise<{ written: string[], left: string[] }>}
 */
export async function create(root, { files, changes = {}, left }) {
  const standing = Object.keys(files).filter((path) => existsSync(join(root, path)))
  if (standing.length > 0) throw new NewFault(`These files stand already: ${standing.join(', ')}.`)
  const written = { ...files, ...changes }
  for (const [path, content] of Object.entries(written)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  linkPackages(root, Object.keys(files))
  const sources = Object.keys(written).filter((path) => /\.(ts|mjs|json|md)$/.test(path))
  run(root, ['node_modules/@biomejs/biome/bin/biome', 'check', '--write', '--colors=off', ...sources])
  // In a process of its own: the lists are made from the new files.
  run(root, ['tools/generate.mjs', '--without=understanding']) // which takes 13 s, and reads no new part
  return { written: Object.keys(written), left }
}

/** @param {string} root @param {string[]} args */
function run(root, args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new NewFault(`${args[0]} failed:\n${stdout}${stderr}`)
}
