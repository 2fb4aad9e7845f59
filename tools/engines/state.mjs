import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { alone } from './lock.mjs'
import { bornAt } from './processes.mjs'

/**
 * What was started: `born` is the kernel's start time of that process, so that a number used again is never taken for it;
 * `startMs` is missing until it answers.
 * @typedef {{ pid: number, born: string, port: number, startMs?: number }} Started
 */

/** @param {string} folder @returns {Record<string, Started>} */
export function readState(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, 'state.json'), 'utf8'))
  } catch {
    return {} // nothing was started yet
  }
}

/** Whole or not at all: a reader never sees half a file. @param {string} file @param {unknown} value */
export function writeJson(file, value) {
  mkdirSync(dirname(file), { recursive: true })
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, `${JSON.stringify(value, null, 2)}\n`)
  renameSync(draft, file)
}

/**
 * Records an engine, or forgets it, and with the same stroke tells those who connect where all of them are.
 * @param {string} folder
 * @param {string} name
 * @param {Started | undefined} started
 * @param {(state: Record<string, Started>) => Record<string, string>} urls
 */
export function remember(folder, name, started, urls) {
  return alone(join(folder, 'state.lock'), () => {
    const { [name]: _, ...others } = readState(folder)
    const state = started ? { ...others, [name]: started } : others
    writeJson(join(folder, 'state.json'), state)
    writeJson(join(folder, 'urls.json'), urls(state))
  })
}

/** @param {Started | undefined} started */
export const lives = (started) => started !== undefined && bornAt(started.pid) === started.born
