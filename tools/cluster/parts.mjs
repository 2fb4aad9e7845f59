import { spawn } from 'node:child_process'
import { openSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { EngineFault } from '../engines/fault.mjs'
import { tail } from '../lib/log-file.mjs'
import { LOGS } from './place.mjs'

/**
 * Starts a part of the cluster inside the node's space; it ends with that.
 * @param {string[]} inside
 * @param {string} name of its log
 * @param {string[]} command
 */
export function startPart(inside, name, command) {
  const log = openSync(join(LOGS, name), 'a')
  const [program = '', ...args] = [...inside, ...command]
  const child = spawn(program, args, { detached: true, stdio: ['ignore', log, log] })
  child.on('error', () => undefined) // `until` sees that it does not run
  child.unref()
  return { name, running: () => child.exitCode === null && child.signalCode === null }
}

/** Flags of a command line. @param {Record<string, string | number | boolean>} given */
export const flags = (given) => Object.entries(given).map(([name, value]) => `--${name}=${value}`)

/**
 * Asks until the answer is neither undefined nor false nor empty, and does not throw.
 * @template T
 * @param {string} what is waited for
 * @param {() => Promise<T>} ask
 * @param {{ seconds?: number, everyMs?: number, part?: ReturnType<typeof startPart> }} [how] `part`: waiting ends with it
 * @returns {Promise<T>}
 */
export async function until(what, ask, { seconds = 120, everyMs = 300, part } = {}) {
  const end = Date.now() + seconds * 1000
  let last = ''
  for (;;) {
    try {
      const answer = await ask()
      if (answer) return answer
    } catch (error) {
      last = `${error instanceof Error ? error.message : error}`
    }
    if (part && !part.running()) throw new EngineFault(`${part.name} ended:\n${tail(join(LOGS, part.name), 12)}`)
    if (Date.now() > end) throw new EngineFault(`Waited ${seconds} s for ${what}. ${last}`)
    await sleep(everyMs)
  }
}
