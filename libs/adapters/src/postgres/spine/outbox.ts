import type { Envelope, EventBus, Outbox, Session } from '@litper/ports'
import type { Database } from '../database.ts'
import { Loop } from './loop.ts'
import type { Signals } from './signals.ts'

/**
 * What a transaction tells, kept until it commits and then written with it in one statement: however many use cases told something,
 * it is one round trip, and readers are woken when there is something to read.
 */
export class PostgresOutbox implements Outbox {
  private readonly untold = new WeakMap<Session, Envelope[]>()

  constructor(
    private readonly db: Database,
    private readonly signals: Signals,
  ) {}

  async append(envelopes: readonly Envelope[]): Promise<void> {
    if (envelopes.length === 0) return
    const session = this.db.session()
    const waiting = this.untold.get(session)
    if (waiting) {
      waiting.push(...envelopes)
      return
    }
    this.untold.set(session, [...envelopes])
    this.db.beforeCommit(() => this.flush())
    this.db.afterCommit(() => this.signals.notify('litper_outbox'))
  }

  /** Writes what the ambient transaction has told so far. */
  async flush(): Promise<void> {
    const session = this.db.session()
    const envelopes = this.untold.get(session)?.splice(0) ?? []
    if (envelopes.length === 0) return
    await session.query(
      `INSERT INTO spine.outbox (tenant_id, envelope)
       SELECT t, e FROM unnest($1::uuid[], $2::json[]) WITH ORDINALITY AS u(t, e, n) ORDER BY n`,
      [envelopes.map((envelope) => envelope.tenant), envelopes.map((envelope) => JSON.stringify(envelope))],
    )
  }
}

const BATCH = 500
const GAP_MS = 15

/**
 * Carries committed envelopes to the bus, in order per key. It takes what its snapshot shows, by ascending id, under one
 * advisory lock, and deletes it in the same transaction: there is no cursor, so a row that commits late under a low id is simply
 * still there in the next pass; and of two rows of one key, the second was inserted after the first had committed (both
 * hold the lock of that key's state), so any snapshot that shows the second shows the first. See docs/adr/0004.
 */
export class OutboxRelay {
  private readonly loop: Loop

  constructor(
    private readonly db: Database,
    private readonly bus: Pick<EventBus, 'publish'>,
    signals: Signals,
  ) {
    this.loop = new Loop('relay', 250, () => this.pass(), GAP_MS)
    signals.on('litper_outbox', () => this.loop.wake())
  }

  start(): void {
    this.loop.start()
  }

  stop(): Promise<void> {
    return this.loop.stop()
  }

  /** Publishes one batch; true when there may be more. */
  async pass(): Promise<boolean> {
    const client = await this.db.spine.connect()
    try {
      await client.query('BEGIN')
      const lock = await client.query<{ mine: boolean }>(
        `SELECT pg_try_advisory_xact_lock(hashtext('litper relay')) AS mine`,
      )
      if (!lock.rows[0]?.mine) {
        await client.query('ROLLBACK')
        return false
      }
      const { rows } = await client.query<{ id: string; envelope: Envelope }>(
        'SELECT id, envelope FROM spine.outbox ORDER BY id LIMIT $1',
        [BATCH],
      )
      if (rows.length > 0) {
        await this.bus.publish(rows.map((row) => row.envelope))
        await client.query('DELETE FROM spine.outbox WHERE id = ANY($1)', [rows.map((row) => row.id)])
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
}
