import type { Envelope, EventBus, SubscribeOptions, Subscription } from '@litper/ports'
import type { Database } from '../database.ts'
import { Loop } from './loop.ts'
import type { Signals } from './signals.ts'

const BATCH = 256
/** Between two looks of a group at the log, when there was little: half a dozen hops stay under a third of a second. */
const GAP_MS = 30
/** A position is written at most this often: what a crash makes come again, the inbox knows. */
const KEEP_MS = 500

/**
 * The embedded bus: a log table that each group reads by its own cursor. Whoever writes holds a lock from before the first position is
 * given until the commit, so positions commit in order and a cursor skips nothing.
 */
export class PostgresEventBus implements EventBus {
  constructor(
    private readonly db: Database,
    private readonly signals: Signals,
  ) {}

  async publish(envelopes: readonly Envelope[]): Promise<void> {
    if (envelopes.length === 0) return
    await this.db.query(
      `WITH turn AS MATERIALIZED (SELECT pg_advisory_xact_lock(hashtext('litper log')))
       INSERT INTO spine.log (tenant_id, stream, envelope)
       SELECT t, s, e FROM turn, unnest($1::uuid[], $2::text[], $3::json[]) WITH ORDINALITY AS u(t, s, e, n) ORDER BY n`,
      [envelopes.map((e) => e.tenant), envelopes.map((e) => e.stream), envelopes.map((e) => JSON.stringify(e))],
    )
    this.signals.notify('litper_log')
  }

  async lag(group: string): Promise<number> {
    const [row] = await this.db.query<{ n: number }>(LAG, [group])
    return row!.n
  }

  async subscribe(options: SubscribeOptions): Promise<Subscription> {
    await this.db.query(`INSERT INTO spine.cursors (consumer, position) VALUES ($1, 0) ON CONFLICT DO NOTHING`, [
      options.group,
    ])
    const group = new Group(this.db, this.signals, options)
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

class Group {
  private leads = false
  private position?: bigint
  private kept?: bigint
  private keptAt = 0

  constructor(
    private readonly db: Database,
    private readonly signals: Signals,
    private readonly options: SubscribeOptions,
  ) {}

  forgetLead(): void {
    this.leads = false
  }

  async giveUpLead(): Promise<void> {
    if (this.leads) await this.keep(Number.POSITIVE_INFINITY).catch(() => undefined)
    if (this.leads)
      await this.signals.session('SELECT pg_advisory_unlock(hashtext($1))', [this.lockName]).catch(() => undefined)
    this.leads = false
  }

  async pass(): Promise<boolean> {
    if (!(await this.lead())) return false
    const { rows } = await this.db.spine.query<{ position: string; stream: string; envelope: Envelope }>(
      'SELECT position, stream, envelope FROM spine.log WHERE position > $1 ORDER BY position LIMIT $2',
      [this.position, BATCH],
    )
    const last = rows.at(-1)
    if (!last) {
      await this.keep()
      return false
    }
    const mine = rows.filter((row) => this.options.streams.includes(row.stream))
    if (mine.length > 0) await this.options.handle(mine.map((row) => row.envelope))
    this.position = BigInt(last.position)
    await this.keep()
    return rows.length === BATCH
  }

  private async keep(now = performance.now()): Promise<void> {
    if (this.position === this.kept || now - this.keptAt < KEEP_MS) return
    const position = this.position
    await this.db.query('UPDATE spine.cursors SET position = $2 WHERE consumer = $1', [this.options.group, position])
    this.kept = position
    this.keptAt = now
  }

  private get lockName(): string {
    return `litper group ${this.options.group}`
  }

  private async lead(): Promise<boolean> {
    if (this.leads) return true
    const [lock] = await this.signals.session<{ mine: boolean }>('SELECT pg_try_advisory_lock(hashtext($1)) AS mine', [
      this.lockName,
    ])
    if (!lock?.mine) return false
    const [cursor] = await this.db.query<{ position: string }>(
      'SELECT position FROM spine.cursors WHERE consumer = $1',
      [this.options.group],
    )
    this.position = BigInt(cursor!.position)
    this.leads = true
    return true
  }
}
