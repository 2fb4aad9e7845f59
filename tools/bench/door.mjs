import { captureInserts, scripts } from './limit.mjs'
import { best, inTurns } from './rounds.mjs'
import { median, round, spread } from './stats.mjs'

const CLIENTS = [8, 16, 32]

/**
 * A door that says yes when what came is kept. Without a rate `post` sends as fast as it is answered.
 * @typedef {(connections: number, seconds: number, rate?: number) => Promise<import('./load/worker.mjs').Measured>} Post
 */

/**
 * What a door takes in, in turns with PostgreSQL doing the same inserts by itself; then its answers' latency at half of
 * that.
 * @param {import('./lab.mjs').Lab} lab
 * @param {import('./world.mjs').World} world
 * @param {{ post: Post, written: readonly import('./limit.mjs').Written[], connections: readonly number[] }} door
 *   `connections`: what to choose from; `written`: the tables one request is kept in
 */
export async function againstInserts(lab, world, { post, written, connections: choices }) {
  const { options, loader, pgbench } = lab
  const { seconds, rounds, quick } = options
  const inserts = await captureInserts(world, written, () => post(4, 0.3))
  const script = scripts(inserts.map(({ insert }) => insert))
  /** @type {Record<string, string>} */
  const values = Object.assign({}, ...inserts.map((one) => one.values))
  /** @param {keyof typeof script} form @param {number} clients @param {number} length */
  const limit = async (form, clients, length = seconds) =>
    (await pgbench(world.database, { script: script[form], clients, seconds: length, values })).perSecond

  await post(32, quick ? 1 : 4) // the first requests compile what the others run
  const connections = quick ? 64 : await best(choices, async (count) => (await post(count, 1.5)).perSecond)
  const clients = quick ? 16 : await best(CLIENTS, (count) => limit('statement', count, 1))
  const spent = { platform: 0, postgres: 0, load: 0, answered: 0 }
  const figures = await inTurns(rounds, {
    ours: async () => {
      const stop = world.meter(loader.pid)
      const { perSecond, ok } = await post(connections, seconds)
      const cpu = stop()
      for (const kind of /** @type {const} */ (['platform', 'postgres', 'load'])) spent[kind] += cpu[kind]
      spent.answered += ok
      return perSecond
    },
    transaction: () => limit('transaction', clients),
    statement: () => limit('statement', clients),
  })
  const ours = median(figures.ours)
  const [transaction, statement] = [median(figures.transaction), median(figures.statement)]
  await world.query('CHECKPOINT') // what pgbench wrote is on its way to the disk, and not ours to wait for
  const late = await post(connections, seconds * 2, ours / 2)
  const strict = Math.max(transaction, statement)
  /** @param {'platform' | 'postgres' | 'load'} kind */
  const cpuMs = (kind) => round((spent[kind] / spent.answered) * 1000, 3)
  return {
    perSecond: { ours, limit: strict, ratio: ours / strict, spread: spread(figures.ours) },
    late: late.latency,
    /** Both ways of asking pgbench, the better of which is the limit. */
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

/** What is true of every such limit. */
export const LIMIT_NOTE =
  'pgbench writes as superuser, without row-level security, the same bytes into tables with the same indexes, prepared; the better of its two ways is the limit. What it wrote is on the disk before answers are timed at half of the peak.'
