import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Server } from './server.ts'
import { round } from './stats.ts'

const MOST = 20
const LONGEST_TEXT = 140

export interface Statement {
  text: string
  count: number
  ms: number
}

/**
 * The statements that PostgreSQL ran during the work, by time, from its log. Logging makes all of them slower by about the
 * same share.
 * @returns nothing when the log belongs to another server
 */
export async function statementsDuring(server: Server, work: () => Promise<unknown>): Promise<Statement[]> {
  if (!server.log) return []
  const logAll = async (on: boolean) => {
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

function readFrom(file: string, from: number) {
  const bytes = Buffer.alloc(statSync(file).size - from)
  const handle = openSync(file, 'r')
  readSync(handle, bytes, 0, bytes.length, from)
  closeSync(handle)
  return bytes.toString('utf8')
}

/**
 * The statements of a log with their total time: parsing, binding and executing. `count` is the number of executions.
 * @returns most first
 */
export function readStatements(log: string): Statement[] {
  const found: Map<string, Statement> = new Map()
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
