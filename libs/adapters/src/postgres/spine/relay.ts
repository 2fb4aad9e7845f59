import type { Envelope, EventBus } from '@litper/ports'
import type pg from 'pg'
import type { Database } from '../database.ts'
import { prepared } from '../prepared.ts'
import { Loop } from './loop.ts'
import { forgetOld } from './retention.ts'
import { ShardHold } from './shard-hold.ts'
import type { Signals } from './signals.ts'

const BATCH = 500
const GAP_MS = 15
const TIDY_MS = 600_000

/** Where the relay brings events. */
export interface Destination extends Pick<EventBus, 'publish'> {
  /**
   * A bus in the outbox's own database moves rows itself, in one statement: up to `most` of the shards, by ascending id, on this
   * connection. Resolves to how many.
   */
  carry?(client: pg.ClientBase, shards: readonly number[], most: number): Promise<number>
}

const TAKE = 'SELECT id, envelope FROM spine.outbox WHERE shard = ANY($1::smallint[]) ORDER BY id LIMIT $2'
const DROP = 'DELETE FROM spine.outbox WHERE id = ANY($1::bigint[])'

/**
 * Carries committed envelopes to the bus, in order per key; any number of relays side by side, each with the shards it holds. A pass
 * takes what its snapshot shows of them by ascending id, publishes it, and deletes it: there is no cursor, so a row that commits late
 * under a low id is simply still there in the next pass; and of two rows of one key, which share a shard, the second was inserted
 * after the first had committed (both hold the lock of that key's state), so any snapshot that shows the second shows the first. No
 * transaction is open while the bus takes its time. See docs/adr/0013.
 */
export class OutboxRelay {
  private readonly loop: Loop
  private readonly tidy: Loop
  private readonly hold: ShardHold

  constructor(
    db: Pick<Database, 'spine'>,
    private readonly bus: Destination,
    signals: Pick<Signals, 'on'>,
    balanceMs?: number,
  ) {
    this.hold = new ShardHold(db.spine, balanceMs)
    // one process does it: the one with the first shard
    this.tidy = new Loop('retention', TIDY_MS, async () => this.hold.has(0) && forgetOld(db.spine, new Date()))
    this.loop = new Loop('relay', 250, () => this.pass(), GAP_MS)
    signals.on('litper_outbox', () => this.loop.wake())
  }

  start(): void {
    this.loop.start()
    this.tidy.start()
  }

  /** Others take over within a second. */
  async stop(): Promise<void> {
    await Promise.all([this.loop.stop(), this.tidy.stop()])
    this.hold.drop()
  }

  /** Publishes one batch; true when there may be more. Not to be called while another pass of this relay is under way. */
  async pass(): Promise<boolean> {
    const { client, shards } = await this.asHolder(() => this.hold.current())
    if (shards.length === 0) return false
    return (await this.carry(client, shards)) === BATCH
  }

  private async carry(client: pg.ClientBase, shards: readonly number[]): Promise<number> {
    if (this.bus.carry) return this.asHolder(() => this.bus.carry!(client, shards, BATCH))
    const { rows } = await this.asHolder(() =>
      client.query<{ id: string; envelope: Envelope }>(prepared(TAKE, [shards, BATCH])),
    )
    if (rows.length === 0) return 0
    await this.bus.publish(rows.map((row) => row.envelope))
    await this.asHolder(() => client.query(prepared(DROP, [rows.map((row) => row.id)])))
    return rows.length
  }

  /** A connection that failed once is not trusted: its locks go with it. That the bus fails is no fault of the connection. */
  private async asHolder<T>(ask: () => Promise<T>): Promise<T> {
    try {
      return await ask()
    } catch (error) {
      this.hold.drop()
      throw error
    }
  }
}
