import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { round } from './stats.mjs'

const MOST = 20
const LONGEST_TEXT = 140

/** @typedef {{ text: string, count: number, ms: number }} Statement */

/**
 * What PostgreSQL was asked while the work was done, by time: from its log, which is slower than no log but in proportion.
 * @param {import('./server.mjs').Server} server
 * @param {() => Promise<unknown>} work
 * @returns {Promise<Statement[]>} nothing where the log is not ours
 */
export async function statementsDuring(server, work) {
  if (!server.log) return []
  const logAll = async (/** @type {boolean} */ on) => {
    await server.query(
      'postgres',
      `ALTER SYSTEM ${on ? 'SET log_min_duration_statement = 0' : 'RESET log_min_duration_statement'}`,
    )
    await server.query('postgres', 'SELECT pg_reload_conf()')
    await sleep(200)
  }
  const from = statSync(server.log).size
  await logAll(true)
  await work()
  await logAll(false)
  return readStatements(readFrom(server.log, from)).slice(0, MOST)
}

/** @param {string} file @param {number} from */
function readFrom(file, from) {
  const bytes = Buffer.alloc(statSync(file).size - from)
  const handle = openSync(file, 'r')
  readSync(handle, bytes, 0, bytes.length, from)
  closeSync(handle)
  return bytes.toString('utf8')
}

/**
 * Statements of a log by the time they took in all: parsing, binding and executing together; `count` are executions.
 * @param {string} log
 * @returns {Statement[]} most first
 */
export function readStatements(log) {
  /** @type {Map<string, Statement>} */
  const found = new Map()
  const line = /duration: ([\d.]+) ms {2}(parse|bind|execute|statement)[^:]*: ([^\n]*(?:\n\t[^\n]*)*)/g
  for (const [, ms, step, written = ''] of log.matchAll(line)) {
    const text = written
      .replace(/\s+/g, ' ')
      .replace(/'(?:[^']|'')*'/g, '?')
      .replace(/\b\d+\b/g, '?')
      .trim()
      .slice(0, LONGEST_TEXT)
    const one = found.get(text) ?? { text, count: 0, ms: 0 }
    one.ms += Number(ms)
    if (step === 'execute' || step === 'statement') one.count++
    found.set(text, one)
  }
  return [...found.values()].map((one) => ({ ...one, ms: round(one.ms, 1) })).sort((a, b) => b.ms - a.ms)
}
