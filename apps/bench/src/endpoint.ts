import type { Lab } from './lab.ts'
import { captureInserts, scripts, type Written } from './limit.ts'
import type { Measured } from './load/worker.ts'
import { best, inTurns } from './rounds.ts'
import { median, round, spread } from './stats.ts'
import type { System } from './system.ts'

const CLIENTS = [8, 16, 32]

/** Sends requests to an endpoint that answers after its commit. Without `rate`: the next request when the last is answered. */
export type Post = (connections: number, seconds: number, rate?: number) => Promise<Measured>

/**
 * Measures how many requests a second an endpoint accepts, in turns with pgbench doing the same inserts in the same
 * PostgreSQL; then the latency of its answers at half of that rate.
 * @param endpoint `connections`: numbers to try, the best is used; `written`: the tables that one request inserts into
 */
export async function compareWithInserts(
  lab: Lab,
  system: System,
  { post, written, connections: choices }: { post: Post; written: readonly Written[]; connections: readonly number[] },
) {
  const { options, loader, pgbench } = lab
  const { seconds, rounds, quick } = options
  const inserts = await captureInserts(system, written, () => post(4, 0.3))
  const script = scripts(inserts.map(({ insert }) => insert))
  const values: Record<string, string> = Object.assign({}, ...inserts.map((one) => one.values))
  const limit = async (form: keyof typeof script, clients: number, length: number = seconds) =>
    (await pgbench(system.database, { script: script[form], clients, seconds: length, values })).perSecond

  await post(32, quick ? 1 : 4) // V8 compiles the code during the first requests
  const connections = quick ? 64 : await best(choices, async (count) => (await post(count, 1.5)).perSecond)
  const clients = quick ? 16 : await best(CLIENTS, (count) => limit('statement', count, 1))
  const spent = { platform: 0, postgres: 0, load: 0, answered: 0 }
  const figures = await inTurns(rounds, {
    ours: async () => {
      const stop = system.meter(loader.pid)
      const { perSecond, ok } = await post(connections, seconds)
      const cpu = stop()
      for (const kind of ['platform', 'postgres', 'load'] as const) spent[kind] += cpu[kind]
      spent.answered += ok
      return perSecond
    },
    transaction: () => limit('transaction', clients),
    statement: () => limit('statement', clients),
  })
  const ours = median(figures.ours)
  const [transaction, statement] = [median(figures.transaction), median(figures.statement)]
  await system.query('CHECKPOINT') // write pgbench's pages to disk first: our answers must not wait for them
  const late = await post(connections, seconds * 2, ours / 2)
  const strict = Math.max(transaction, statement)
  const cpuMs = (kind: 'platform' | 'postgres' | 'load') => round((spent[kind] / spent.answered) * 1000, 3)
  return {
    perSecond: { ours, limit: strict, ratio: ours / strict, spread: spread(figures.ours) },
    late: late.latency,
    /** Both scripts of pgbench; the faster one is the limit. */
    ways: [
      { what: '  against BEGIN … COMMIT', unit: '/s', ours, limit: transaction, ratio: ours / transaction },
      { what: '  against one statement', unit: '/s', ours, limit: statement, ratio: ours / statement },
    ],
    details: {
      rounds: figures,
      connections,
      pgbenchClients: clients,
      pgbenchBytes: Object.values(values).join('').length,
      answerMsAtHalfPeak: late.latency,
      statusesAtHalfPeak: late.statuses,
      cpuMsEach: { platform: cpuMs('platform'), postgres: cpuMs('postgres'), load: cpuMs('load') },
    },
  }
}

/** A note that holds for every such limit. */
export const LIMIT_NOTE =
  'pgbench uses prepared statements as superuser, without row-level security, and writes the same bytes into tables with the same indexes. The faster of its two scripts is the limit. A checkpoint writes its pages to disk before answers are timed at half of the peak.'
