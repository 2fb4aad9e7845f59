#!/usr/bin/env node
/**
 * `node tools/run.mjs <command> [args]`: runs tools/commands/<command>.mjs under the Node that package.json pins.
 * Runs on any Node from 20 on, without a dependency; signals and the exit code pass through.
 */
import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { onOrphaned } from './lib/orphan.mjs'
import { pinnedNode } from './lib/pinned-node.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const [command = '', ...args] = process.argv.slice(2)
const file = join(here, 'commands', `${command}.mjs`)

if (!/^[a-z-]+$/.test(command) || !existsSync(file)) {
  const known = readdirSync(join(here, 'commands')).map((name) => name.replace(/\.mjs$/, ''))
  console.error(`Unknown command "${command}". Commands: ${known.join(', ')}.`)
  process.exit(2)
}

const node = pinnedNode(dirname(here))
if ('error' in node) {
  console.error(node.error)
  process.exit(1)
}

if (node.path === process.execPath) {
  const { default: main } = await import(pathToFileURL(file).href)
  process.exitCode = await main(args)
} else {
  const child = spawn(node.path, [fileURLToPath(import.meta.url), command, ...args], { stdio: 'inherit' })
  // A Ctrl-C reaches the child twice (terminal and here); commands treat the second as the first.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal))
  }
  onOrphaned(() => child.kill('SIGTERM'))
  child.on('error', (error) => {
    console.error(`${node.path} could not be started: ${error.message}`)
    process.exit(1)
  })
  child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : (code ?? 1)))
}
