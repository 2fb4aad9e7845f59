import { setTimeout as sleep } from 'node:timers/promises'
import { newId, type TenantId, tenantId } from '@litper/kernel'
import { type Envelope, tenantWall } from '@litper/ports'
import pg from 'pg'
import { envelopeOf } from '../../../../ports/src/event-bus.contract.ts'
import type { Database } from '../database.ts'
import { startTestDatabase } from '../testing.ts'
import { PostgresEventBus } from './event-bus.ts'
import { PostgresOutbox } from './outbox.ts'
import { type Destination, OutboxRelay } from './relay.ts'
import { Signals } from './signals.ts'

/** What happens to a batch on its way: it may wait, or throw before or after the events are there. */
export interface Trouble {
  before?(): Promise<unknown>
  after?(): Promise<unknown>
}
export interface RelayWorld {
  /** The events that are on the bus, in its order, since the last call. */
  told(): Promise<Envelope[]>
  destination(trouble?: Trouble): Destination
}
export type RelaySetup = Awaited<ReturnType<typeof openSetup>>

const state = `CREATE TABLE law.state (tenant_id uuid, key text, n int NOT NULL, PRIMARY KEY (tenant_id, key)); ${tenantWall('law.state')}`

/** A database with a table of states, an outbox over it, and relays, each with a connection of its own, as other processes have. */
export async function openSetup() {
  const tenant: TenantId = tenantId(newId())
  const schemas = [{ schema: 'law', steps: [{ id: '01', sql: state }] }]
  const test = await startTestDatabase({ scope: () => tenant, schemas })
  const signals = await new Signals(test.db.spine).open()
  const outbox = new PostgresOutbox(test.db, signals)
  const pools: pg.Pool[] = []
  const relays: OutboxRelay[] = []
  return {
    tenant,
    test,
    signals,
    outbox,
    /** Balances its shards with every pass. */
    relay(destination: Destination): OutboxRelay {
      const spine = new pg.Pool({ connectionString: test.spineUrl, max: 2 })
      spine.on('error', () => undefined)
      spine.on('connect', (client) => void client.on('error', () => undefined))
      pools.push(spine)
      const relay = new OutboxRelay({ spine }, destination, signals, 0)
      relays.push(relay)
      return relay
    },
    /** Raises the key's number and tells it, under the lock of the key's row; `beforeCommit` may throw. */
    raise: (key: string, beforeCommit: () => Promise<unknown> = async () => undefined) =>
      test.db.separateTransaction(async () => {
        const [row] = await test.db.session().query<{ n: number }>(
          `INSERT INTO law.state VALUES ($1, $2, 1)
           ON CONFLICT (tenant_id, key) DO UPDATE SET n = law.state.n + 1 RETURNING n`,
          [tenant, key],
        )
        await outbox.append([envelopeOf(key, row!.n, tenant)])
        await outbox.flush()
        await beforeCommit()
        return row!.n
      }),
    waiting: async () => (await test.db.query<{ n: number }>('SELECT count(*)::int AS n FROM spine.outbox'))[0]!.n,
    async drain(all: readonly OutboxRelay[]) {
      while ((await this.waiting()) > 0) for (const relay of all) await relay.pass()
    },
    cutRelays: () =>
      test.db.query(
        `SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND objsubid = 2 AND classid = 7071
           AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
      ),
    /** Resolves when the database has noticed. */
    async stopRelays() {
      for (const relay of relays.splice(0)) await relay.stop()
      for (const pool of pools.splice(0)) await pool.end()
      while ((await relayLocks(test.db)).length > 0) await sleep(5)
    },
    shardsPerRelay: async () => (await relayLocks(test.db)).filter((one) => one.class === 7071).map((one) => one.n),
    async stop() {
      signals.close()
      await test.stop()
    },
  }
}

const relayLocks = (db: Database) =>
  db.query<{ class: number; n: number }>(
    `SELECT classid::int AS class, count(*)::int AS n FROM pg_locks WHERE locktype = 'advisory' AND objsubid = 2 AND classid IN (7071, 7072)
     AND database = (SELECT oid FROM pg_database WHERE datname = current_database()) GROUP BY pid, classid`,
  )

/** A bus that is somewhere else: what was published is published, whatever becomes of the relay. */
export function elsewhere(): RelayWorld {
  const published: Envelope[] = []
  return {
    told: async () => published.splice(0),
    destination: ({ before, after }: Trouble = {}) => ({
      publish: async (batch) => {
        await before?.()
        published.push(...batch)
        await after?.()
      },
    }),
  }
}

/** The log in the outbox's own database. */
export function ownLog({ test, signals }: Pick<RelaySetup, 'test' | 'signals'>): RelayWorld {
  const bus = new PostgresEventBus(test.db, signals)
  let seen = '0'
  return {
    told: async () => {
      const rows = await test.db.query<{ position: string; envelope: Envelope }>(
        'SELECT position, envelope FROM spine.log WHERE position > $1 ORDER BY position',
        [seen],
      )
      seen = rows.at(-1)?.position ?? seen
      return rows.map((row) => row.envelope)
    },
    destination: ({ before, after }: Trouble = {}) => ({
      publish: (batch) => bus.publish(batch),
      carry: async (client, shards, most) => {
        await before?.()
        const carried = await bus.carry(client, shards, most)
        await after?.()
        return carried
      },
    }),
  }
}

export const WORLDS: readonly (readonly [string, (setup: RelaySetup) => RelayWorld])[] = [
  ['a bus elsewhere', elsewhere],
  ['the log beside it', ownLog],
]
