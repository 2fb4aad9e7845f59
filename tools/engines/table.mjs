import { memoryOf } from './processes.mjs'
import { lives } from './state.mjs'

const HEAD = ['engine', 'version', 'port', 'pid', 'start', 'memory', '']

/**
 * One line per engine, in columns as wide as what they hold.
 * @param {readonly { name: string, version: string }[]} engines
 * @param {Record<string, import('./state.mjs').Started>} state
 * @param {Record<string, string>} notes what happened to an engine just now
 */
export function table(engines, state, notes = {}) {
  const rows = engines.map(({ name, version }) => {
    const started = state[name]
    if (!started || !lives(started)) return [name, version, '-', '-', '-', '-', notes[name] ?? 'not running']
    const took = started.startMs === undefined ? '...' : `${(started.startMs / 1000).toFixed(1)} s`
    const memory = `${memoryOf(started.pid)} MB`
    return [name, version, `${started.port}`, `${started.pid}`, took, memory, notes[name] ?? 'running']
  })
  const lines = [HEAD, ...rows]
  const widths = HEAD.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  return lines.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}
