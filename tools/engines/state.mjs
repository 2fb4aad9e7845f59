import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * What was started: `born` is the kernel's start time of that process, so that a number used again is never taken for it.
 * @typedef {{ pid: number, born: string, port: number, startMs: number }} Started
 */

/** @param {string} folder @returns {Record<string, Started>} */
export function readState(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, 'state.json'), 'utf8'))
  } catch {
    return {} // nothing was started yet
  }
}

/** @param {string} file @param {unknown} value */
export function writeJson(file, value) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.tmp`, `${JSON.stringify(value, null, 2)}\n`)
  renameSync(`${file}.tmp`, file)
}

/** @param {string} folder @param {string} name @param {Started | undefined} started */
export function remember(folder, name, started) {
  const { [name]: _, ...others } = readState(folder)
  writeJson(join(folder, 'state.json'), started ? { ...others, [name]: started } : others)
}

/** The kernel's start time of a process; undefined when there is none, or only its corpse. @param {number} pid */
export function bornAt(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
    return fields[0] === 'Z' ? undefined : fields[19]
  } catch {
    return undefined
  }
}

/** @param {Started | undefined} started */
export const lives = (started) => started !== undefined && bornAt(started.pid) === started.born

/** Resident memory of a process and its children, in MB. @param {number} pid */
export function memoryOf(pid) {
  try {
    const own = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean)
    // a server's workers share most of their memory with it: only what is their own counts
    return Math.round(own + children.reduce((sum, child) => sum + privateOf(Number(child)), 0))
  } catch {
    return 0
  }
}

/** @param {number} pid */
function privateOf(pid) {
  const text = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/RssAnon:\s+(\d+)/.exec(text)?.[1] ?? 0) / 1024
}
