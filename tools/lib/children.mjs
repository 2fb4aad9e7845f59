import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { onOrphaned } from './orphan.mjs'

/**
 * A started process. `gone` settles with its exit code (128 + signal number when a signal ended it) and never rejects.
 * @typedef {{ name: string, pid: number | undefined, running: () => boolean, kill: (signal: NodeJS.Signals) => void, gone: Promise<number> }} Child
 */

/**
 * Starts a program under this same Node. By default in its own process group: a Ctrl-C in the terminal reaches only
 * us, and we tell the children in the right order.
 * @param {string} name
 * @param {string[]} args Node's own, the file, the file's
 * @param {{ env?: NodeJS.ProcessEnv, stdio?: import('node:child_process').StdioOptions, detached?: boolean }} [options]
 * @returns {Child}
 */
export function startChild(name, args, { env = {}, stdio = 'inherit', detached = true } = {}) {
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio, detached })
  let running = true
  const gone = new Promise((resolve) => {
    child.on('error', () => resolve(1))
    child.on('exit', (code, signal) => resolve(signal ? 128 + constants.signals[signal] : (code ?? 1)))
  }).then((code) => {
    running = false
    return /** @type {number} */ (code)
  })
  return { name, pid: child.pid, gone, running: () => running, kill: (signal) => void child.kill(signal) }
}

/**
 * Asks the children to end and waits; those that do not end in time are ended.
 * @param {Child[]} children
 * @param {number} waitMs
 */
export async function stopChildren(children, waitMs) {
  for (const child of children) if (child.running()) child.kill('SIGTERM')
  const late = setTimeout(() => {
    for (const child of children.filter((each) => each.running())) {
      console.error(`${child.name} did not stop within ${Math.round(waitMs / 1000)} s and was ended.`)
      child.kill('SIGKILL')
    }
  }, waitMs)
  await Promise.all(children.map((child) => child.gone))
  clearTimeout(late)
}

/** Settles at the first signal that asks this process to end, or when npm is gone; later ones change nothing. */
export function stopSignal() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve(signal))
    onOrphaned(() => resolve('SIGTERM'))
  })
}

/**
 * Runs one program in the foreground: signals pass to it, its exit code is ours.
 * @param {string} name
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export async function runForeground(name, args, env) {
  const child = startChild(name, args, { env, detached: false })
  const stopped = await Promise.race([child.gone, stopSignal()])
  if (typeof stopped === 'number') return stopped
  child.kill('SIGTERM')
  return child.gone
}
