import { readFileSync } from 'node:fs'

/**
 * What a running service costs. Memory in MB of 2^20 bytes, from the kernel; undefined where it does not say.
 * @typedef {{ service: string, pid: number | undefined, startedInMs: number | undefined, rssMb: number | undefined }} Figures
 */

/**
 * @param {string} service
 * @param {number | undefined} pid
 * @param {string} log path of its log: the last start's line counts
 * @returns {Figures}
 */
export function figuresOf(service, pid, log) {
  return { service, pid, startedInMs: startedInMs(readFileSync(log, 'utf8')), rssMb: rssMb(pid) }
}

/**
 * From the line that a service writes when it is up.
 * @param {string} text
 */
export function startedInMs(text) {
  const last = [...text.matchAll(/"startedInMs":(\d+)/g)].at(-1)
  return last ? Number(last[1]) : undefined
}

/** @param {number | undefined} pid */
function rssMb(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024)
  } catch {
    return undefined // no such process, or a machine without /proc
  }
}

/**
 * @param {readonly (readonly (string | number | undefined)[])[]} rows the first holds the titles
 * @returns {string}
 */
export function table(rows) {
  const texts = rows.map((row) => row.map((cell) => `${cell ?? '-'}`))
  const widths = (texts[0] ?? []).map((_, column) => Math.max(...texts.map((row) => row[column]?.length ?? 0)))
  return texts.map((row) => `  ${row.map((cell, n) => cell.padEnd(widths[n] ?? 0)).join('  ')}`.trimEnd()).join('\n')
}
