#!/usr/bin/env node
/**
 * Installs what package-lock.json names, when it is not installed yet. Runs before every npm script, on the machine's
 * own Node and without a single dependency, so its fast path must cost next to nothing.
 */
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { lockfileState, recordInstall } from './lib/install-stamp.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(`Litper needs Node 20 or newer to install itself; this is ${process.version}.`)
  process.exit(1)
}

const state = lockfileState(root)
if (state === 'stale') install()
else if (state === 'installed-by-hand') recordInstall(root)

function install() {
  console.log('Installing dependencies (once; a minute or two) ...')
  const started = Date.now()
  const args = ['install', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env.npm_execpath
  const result = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  if (result.error) console.error(`npm could not be started: ${result.error.message}`)
  if (result.status !== 0) {
    console.error(
      'Dependencies were not installed: see the lines above. Is there a network? Run the same command again.',
    )
    process.exit(result.status || 1)
  }
  recordInstall(root)
  console.log(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`)
}

// Kept last and explicit: a stamp that cannot be read back would make every start install again, silently.
if (lockfileState(root) === 'stale') {
  console.error(`The stamp in ${join('node_modules', '.litper-install')} could not be written.`)
  process.exit(1)
}
