import { randomInt } from 'node:crypto'
import type { Envelope, EventBus } from '@litper/ports'
import type pg from 'pg'
import type { Database } from '../database.ts'
import { Loop } from './loop.ts'
import { SHARDS } from './shards.ts'
import type { Signals } from './signals.ts'

const BATCH = 500
const GAP_MS = 15
/** Classes of advisory locks: one for each shard, one that says who lives. */
const SHARD_LOCK = 7071
const ALIVE_LOCK = 7072
const COUNT_MS = 5000

/**
 * Carries committed envelopes to the bus, in order per key; any number of relays side by side. A pass takes its share of the
 * shards that are free, by advisory locks, then what its snapshot shows of them by ascending id, publishes it, and deletes it in the
 * same transaction: there is no cursor, so a row that commits late under a low id is simply still there in the next pass; and of two
 * rows of one key, which share a shard, the second was inserted after the first had committed (both hold the lock of that key's
 * state), so any snapshot that shows the second shows the first. See docs/adr/0013.
 */
export class OutboxRelay {
  private readonly loop: Loop
  private share = SHARDS
  private countedAt = 0
  private readonly me = randomInt(1, 2 ** 31)

  constructor(
    private readonly db: Database,
    private readonly bus: Pick<EventBus, 'publish'>,
    private readonly signals: Signals,
  ) {
    this.loop = new Loop('relay', 250, () => this.counted(), GAP_MS)
    signals.on('litper_outbox', () => this.loop.wake())
    signals.onReconnect(() => void this.enrol())
  }

  start(): void {
    void this.enrol()
    this.loop.start()
  }

  async stop(): Promise<void> {
    await this.loop.stop()
    await this.signals.session('SELECT pg_advisory_unlock($1, $2)', [ALIVE_LOCK, this.me]).catch(() => undefined)
  }

  /** Publishes one batch; true when there may be more. */
  async pass(share = this.share): Promise<boolean> {
    const client = await this.db.spine.connect()
    try {
      const shards = await takeShards(client, share)
      const { rows } = await client.query<{ id: string; envelope: Envelope }>({
        name: 'relay-take',
        // it is read after the locks are there: what the last holder published is gone from this snapshot
        text: 'SELECT id, envelope FROM spine.outbox WHERE shard = ANY($1::smallint[]) ORDER BY id LIMIT $2',
        values: [shards, shards.length === 0 ? 0 : BATCH],
      })
      if (rows.length > 0) {
        await this.bus.publish(rows.map((row) => row.envelope))
        const ids = rows.map((row) => row.id)
        await client.query({ name: 'relay-drop', text: 'DELETE FROM spine.outbox WHERE id = ANY($1)', values: [ids] })
      }
      await client.query('COMMIT')
      return rows.length === BATCH
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined)
      throw error
    } finally {
      client.release()
    }
  }

  private async counted(): Promise<boolean> {
    if (performance.now() - this.countedAt > COUNT_MS) {
      const [row] = await this.db.query<{ n: number }>(
        `SELECT count(*)::int AS n FROM pg_locks WHERE locktype = 'advisory' AND classid = ${ALIVE_LOCK}
           AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
      )
      this.share = Math.ceil(SHARDS / Math.max(1, row!.n))
      this.countedAt = performance.now()
    }
    return this.pass()
  }

  /** Other relays see by this lock that one more shares the work, and by its end that it died. */
  private async enrol(): Promise<void> {
    await this.signals.session('SELECT pg_advisory_lock($1, $2)', [ALIVE_LOCK, this.me]).catch(() => undefined)
  }
}

/** Opens a transaction and takes up to `share` free shards, from a random one on, so that no shard is always last. */
async function takeShards(client: pg.PoolClient, share: number): Promise<number[]> {
  const first = randomInt(SHARDS)
  const results = (await client.query(
    `BEGIN; SELECT (s + ${first}) % ${SHARDS} AS shard FROM generate_series(0, ${SHARDS - 1}) s
     WHERE pg_try_advisory_xact_lock(${SHARD_LOCK}, (s + ${first}) % ${SHARDS}) LIMIT ${share}`,
  )) as unknown as pg.QueryResult<{ shard: number }>[]
  return results[1]!.rows.map((row) => row.shard)
}
