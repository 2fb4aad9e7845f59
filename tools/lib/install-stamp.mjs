import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const INPUTS = ['package.json', 'package-lock.json']

/** @param {string} root */
const stampPath = (root) => join(root, 'node_modules', '.litper-install')

/** @param {string} root */
function fingerprint(root) {
  const hash = createHash('sha256')
  for (const name of INPUTS) {
    const path = join(root, name)
    hash.update(name).update(existsSync(path) ? readFileSync(path) : '-')
  }
  return hash.digest('hex')
}

/**
 * `fresh`: node_modules is what the lockfile says. `installed-by-hand`: no stamp, but npm itself finished an install
 * after the lockfile last changed. `stale`: install.
 * @param {string} root
 * @returns {'fresh' | 'installed-by-hand' | 'stale'}
 */
export function lockfileState(root) {
  if (existsSync(stampPath(root))) {
    return readFileSync(stampPath(root), 'utf8').trim() === fingerprint(root) ? 'fresh' : 'stale'
  }
  // npm writes its hidden lockfile last, so it dates the end of a complete install.
  const hidden = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(hidden)) return 'stale'
  const installedAt = statSync(hidden).mtimeMs
  const changed = INPUTS.some((name) => {
    const path = join(root, name)
    return !existsSync(path) || statSync(path).mtimeMs > installedAt
  })
  return changed ? 'stale' : 'installed-by-hand'
}

/**
 * Remembers what is installed; taken after the install, because npm may have rewritten the lockfile.
 * @param {string} root
 */
export function recordInstall(root) {
  writeFileSync(stampPath(root), `${fingerprint(root)}\n`)
}
