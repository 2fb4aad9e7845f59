import { mkdirSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A fresh log file that a child writes to by itself: its lines neither drown the story in the terminal nor slow it.
 * @param {string} directory
 * @param {string} name
 */
export function logFile(directory, name) {
  mkdirSync(directory, { recursive: true })
  const path = join(directory, `${name}.log`)
  return { path, fd: openSync(path, 'w') }
}

/**
 * @param {string} path
 * @param {number} lines
 */
export function tail(path, lines) {
  return readFileSync(path, 'utf8').trimEnd().split('\n').slice(-lines).join('\n')
}
