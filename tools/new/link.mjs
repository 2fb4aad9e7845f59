import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { lockfileState, recordInstall } from '../lib/install-stamp.mjs'

/**
 * Does what `npm install` would do for new workspace packages, in no time and without a network: an entry in the lockfile and
 * a link in node_modules each.
 * @param {string} root
 * @param {string[]} paths of new files; their package.json are the new packages
 */
export function linkPackages(root, paths) {
  const folders = paths.filter((path) => path.endsWith('/package.json')).map(dirname)
  if (folders.length === 0) return
  const fresh = lockfileState(root) !== 'stale'
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  for (const folder of folders) {
    const { name, version } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
    lock.packages[folder] = { name, version }
    lock.packages[`node_modules/${name}`] = { resolved: folder, link: true }
    const link = join(root, 'node_modules', name)
    mkdirSync(dirname(link), { recursive: true })
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(root, folder)), link)
  }
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1))
  lock.packages = Object.fromEntries(sorted)
  writeFileSync(join(root, 'package-lock.json'), `${JSON.stringify(lock, null, 2)}\n`)
  if (fresh) recordInstall(root)
}
