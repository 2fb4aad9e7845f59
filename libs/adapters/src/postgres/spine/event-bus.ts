import type { Envelope, EventBus, SubscribeOptions, Subscription } from '@litper/ports'
import type pg from 'pg'
import type { Database } from '../database.ts'
import { prepared } from '../prepared.ts'
import { Group } from './group.ts'
import { LogTail } from './log-tail.ts'
import { Loop } from './loop.ts'
import type { Destination } from './relay.ts'
import type { Signals } from './signals.ts'

/** Between two looks of a group at the log, when there was little: half a dozen hops stay under a third of a second. */
const GAP_MS = 30

/** The writer of the log holds this lock from before the first position is given until the commit. */
const TURN = `turn AS MATERIALIZED (SELECT pg_advisory_xact_lock(hashtext('litper log')))`

const WRITE = `WITH ${TURN}
  INSERT INTO spine.log (tenant_id, stream, envelope)
  SELECT t, s, e FROM turn, unnest($1::uuid[], $2::text[], $3::json[]) WITH ORDINALITY AS u(t, s, e, n) ORDER BY n`

const MOVE = `WITH ${TURN},
  taken AS MATERIALIZED (
    SELECT ctid AS at, id, tenant_id, stream, envelope FROM spine.outbox WHERE shard = ANY($1::smallint[]) ORDER BY id LIMIT $2),
  gone AS (DELETE FROM spine.outbox WHERE ctid = ANY(ARRAY(SELECT at FROM taken))),
  written AS (
    INSERT INTO spine.log (tenant_id, stream, envelope)
    SELECT tenant_id, stream, envelope FROM turn, taken ORDER BY id RETURNING 1)
  SELECT count(*)::int AS n FROM written`

/**
 * The embedded bus: a log table that each group reads by its own cursor. Its writers take turns, so positions commit in order and a
 * cursor skips nothing.
 */
export class PostgresEventBus implements EventBus, Destination {
  private readonly tail: LogTail

  constructor(
    private readonly db: Database,
    private readonly signals: Signals,
  ) {
    this.tail = new LogTail(db, signals)
  }

  async publish(envelopes: readonly Envelope[]): Promise<void> {
    if (envelopes.length === 0) return
    await this.db.query(WRITE, [
      envelopes.map((e) => e.tenant),
      envelopes.map((e) => e.stream),
      envelopes.map((e) => JSON.stringify(e)),
    ])
    this.signals.notify('litper_log')
  }

  async carry(client: pg.ClientBase, shards: readonly number[], most: number): Promise<number> {
    const { rows } = await client.query<{ n: number }>(prepared(MOVE, [shards, most]))
    if (rows[0]!.n > 0) this.signals.notify('litper_log')
    return rows[0]!.n
  }

  async lag(group: string): Promise<number> {
    const [row] = await this.db.query<{ n: number }>(LAG, [group])
    return row!.n
  }

  async subscribe(options: SubscribeOptions): Promise<Subscription> {
    await this.db.query(`INSERT INTO spine.cursors (consumer, position) VALUES ($1, 0) ON CONFLICT DO NOTHING`, [
      options.group,
    ])
    this.tail.want(options.streams)
    const group = new Group(this.db, this.signals, this.tail, options)
    const loop = new Loop(`group ${options.group}`, 500, () => group.pass(), GAP_MS)
    const off = this.signals.on('litper_log', () => loop.wake())
    this.signals.onReconnect(() => group.forgetLead())
    loop.start()
    return {
      stop: async () => {
        off()
        await loop.stop()
        await group.giveUpLead()
      },
    }
  }
}

/** Behind the end of the log, by the group's written position. */
const LAG = `SELECT (coalesce((SELECT max(position) FROM spine.log), 0) - coalesce((SELECT position FROM spine.cursors WHERE consumer = $1), 0))::int AS n`
