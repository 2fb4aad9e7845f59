import type { SubscribeOptions } from '@litper/ports'
import type { Database } from '../database.ts'
import type { LogTail } from './log-tail.ts'
import type { Signals } from './signals.ts'

const BATCH = 256
/** A position is written at most this often: what a crash makes come again, the inbox knows. */
const KEEP_MS = 500
/** Who does not lead asks so often whether the leader is gone. */
const ASK_MS = 400

/** One group on the embedded bus: of its processes the one that holds its lock works, the others wait for it to die. */
export class Group {
  private leads = false
  private askedAt = Number.NEGATIVE_INFINITY
  private position = 0
  private kept = 0
  private keptAt = 0

  constructor(
    private readonly db: Database,
    private readonly signals: Signals,
    private readonly tail: LogTail,
    private readonly options: SubscribeOptions,
  ) {}

  forgetLead(): void {
    this.leads = false
  }

  /** Another process may go on from here. */
  async giveUpLead(): Promise<void> {
    if (!this.leads) return
    await this.keep(Number.POSITIVE_INFINITY).catch(() => undefined)
    this.leads = false
    await this.unlock()
  }

  async pass(): Promise<boolean> {
    if (!(await this.lead())) return false
    const { streams, handle } = this.options
    const rows = await this.tail.after(this.position, BATCH, streams)
    const last = rows.at(-1)
    if (!last) {
      await this.keep()
      return false
    }
    const mine = rows.flatMap((row) => (row.envelope && streams.includes(row.stream) ? [row.envelope] : []))
    if (mine.length > 0) await handle(mine, this.tail.behind(last.position, streams))
    this.position = last.position
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
    if (performance.now() - this.askedAt < ASK_MS) return false
    this.askedAt = performance.now()
    const [lock] = await this.signals.session<{ mine: boolean }>('SELECT pg_try_advisory_lock(hashtext($1)) AS mine', [
      this.lockName,
    ])
    if (!lock?.mine) return false
    try {
      const [cursor] = await this.db.query<{ position: string }>(
        'SELECT position FROM spine.cursors WHERE consumer = $1',
        [this.options.group],
      )
      this.position = this.kept = Number(cursor!.position)
    } catch (error) {
      await this.unlock() // a lock taken twice is freed by neither
      throw error
    }
    this.leads = true
    return true
  }

  private async unlock(): Promise<void> {
    await this.signals.session('SELECT pg_advisory_unlock(hashtext($1))', [this.lockName]).catch(() => undefined)
  }
}
