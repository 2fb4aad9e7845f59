import { mkdirSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A fresh log file that a child writes to by itself: its lines neither drown the story in the terminal nor slow it.
 * @param {string} directory
 * @param {string} name
 */
export function logFile(directory, name) {
  // the data directory may be made here first: of root's, PostgreSQL goes through as `nobody`
  mkdirSync(directory, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 })
  const path = join(directory, `${name}.log`)
  return { path, fd: openSync(path, 'w', 0o600) }
}

/**
 * @param {string} path
 * @param {number} lines
 */
export function tail(path, lines) {
  return readFileSync(path, 'utf8').trimEnd().split('\n').slice(-lines).join('\n')
}
