import type { Behind, Envelope } from '@litper/ports'
import type { Database } from '../database.ts'
import type { Signals } from './signals.ts'

export interface LogRow {
  readonly position: number
  readonly stream: string
  /** Absent where no reader wanted the stream. */
  readonly envelope: Envelope | null
}

const AT_ONCE = 512
const KEPT = 1024
/** Without a signal, the log is looked at this often. */
const OLD_MS = 450

/** The values are in subqueries, so that the planner keeps one plan: it looks into no value. */
const READ = `SELECT position, stream, CASE WHEN stream = ANY($2) THEN envelope END AS envelope
  FROM spine.log WHERE position > (SELECT $1::bigint) ORDER BY position LIMIT (SELECT $3::int)`

/**
 * The log's newest rows, read once for all groups of this process. A group that is too far behind for it reads by itself. Envelopes
 * are shared: readers do not change them.
 */
export class LogTail {
  private readonly streams = new Set<string>()
  private rows: LogRow[] = []
  /** Everything after `from` and up to `end` is in `rows`. */
  private from?: number
  private end = 0
  /** There was more than was read at once. */
  private more = false
  private stale = true
  private readAt = 0
  private reading?: Promise<void>

  constructor(
    private readonly db: Database,
    signals: Pick<Signals, 'on' | 'onReconnect'>,
  ) {
    signals.on('litper_log', () => {
      this.stale = true
    })
    signals.onReconnect(() => this.forget())
  }

  /** From now on rows of these streams come with their envelopes. */
  want(streams: readonly string[]): void {
    if (streams.every((stream) => this.streams.has(stream))) return
    for (const stream of streams) this.streams.add(stream)
    this.forget()
  }

  /** The next rows after the position, at most so many, in order; as new as the last signal. */
  async after(position: number, most: number, streams: readonly string[]): Promise<readonly LogRow[]> {
    await this.reading // it may have begun before what the caller was woken for
    if (this.from === undefined || this.stale || performance.now() - this.readAt > OLD_MS) await this.together()
    if (this.from === undefined || position < this.from) return readLog(this.db, position, streams, most)
    const first = this.firstBehind(position)
    return this.rows.slice(first, first + most)
  }

  /** What lies of the streams behind the position, as far as is known. */
  behind(position: number, streams: readonly string[]): Behind {
    const known = this.rows.slice(this.firstBehind(position)).filter((row) => streams.includes(row.stream))
    // a group that is further behind than the rows kept counts what it does not see as its own
    const unseen = Math.max(0, Math.min(this.from ?? 0, this.end) - position) + (this.more ? AT_ONCE : 0)
    const events = known.length + unseen
    return unseen > 0 ? { events } : { events, tenants: new Set(known.map((row) => row.envelope!.tenant)) }
  }

  /** Looked for from the end: most groups are near it. */
  private firstBehind(position: number): number {
    return this.rows.findLastIndex((row) => row.position <= position) + 1
  }

  private forget(): void {
    this.from = undefined
    this.rows = []
  }

  private together(): Promise<void> {
    this.reading ??= this.read().finally(() => {
      this.reading = undefined
    })
    return this.reading
  }

  private async read(): Promise<void> {
    if (this.from === undefined) {
      const [newest] = await this.db.query<{ at: string }>('SELECT coalesce(max(position), 0) AS at FROM spine.log')
      this.from = this.end = Number(newest!.at)
      this.rows = []
    }
    this.stale = false
    const rows = await readLog(this.db, this.end, [...this.streams], AT_ONCE).catch((error) => {
      this.stale = true
      throw error
    })
    this.readAt = performance.now()
    this.more = rows.length === AT_ONCE
    this.stale ||= this.more
    this.rows.push(...rows)
    this.end = rows.at(-1)?.position ?? this.end
    const dropped = this.rows.splice(0, Math.max(0, this.rows.length - KEPT))
    this.from = dropped.at(-1)?.position ?? this.from
  }
}

async function readLog(db: Database, after: number, streams: readonly string[], most: number): Promise<LogRow[]> {
  const rows = await db.query<{ position: string; stream: string; envelope: Envelope | null }>(READ, [
    after,
    streams,
    most,
  ])
  return rows.map((row) => ({ ...row, position: Number(row.position) }))
}
