import { DomainError } from '@litper/kernel'
import pg from 'pg'
import { survive } from './connections.ts'

export interface ReplicaOptions {
  /** Logs in as `litper_app`. */
  readonly url: string
  readonly poolSize: number
  /** A copy that is further behind is not asked. */
  readonly mostSecondsBehind: number
}

const CHECK_MS = 1000
const ANSWER_MS = 1000
/** A copy that falls silent in the midst of a reading. */
const READ_MS = 5000

/**
 * How far a standby is behind, in seconds; 0 when it has replayed all that a living receiver brought (a primary at rest sends nothing,
 * and its last transaction grows old), or is no standby; null when it never replayed anything.
 */
const BEHIND = `SELECT CASE
  WHEN NOT pg_is_in_recovery() THEN 0
  WHEN pg_last_wal_receive_lsn() = pg_last_wal_replay_lsn() AND EXISTS (SELECT FROM pg_stat_wal_receiver) THEN 0
  ELSE extract(epoch FROM clock_timestamp() - pg_last_xact_replay_timestamp()) END::float8 AS seconds`

/** A copy of the database that may be away or late, and what is known of it. */
export class Replica {
  readonly pool: pg.Pool
  private usableNow = false
  private checkedAt = Number.NEGATIVE_INFINITY
  private checking?: Promise<boolean>

  constructor(private readonly options: ReplicaOptions) {
    this.pool = new pg.Pool({
      connectionString: options.url,
      max: options.poolSize,
      connectionTimeoutMillis: ANSWER_MS,
      query_timeout: READ_MS,
      idleTimeoutMillis: 60_000,
    })
    survive(this.pool)
  }

  /** It answers, and is not too far behind. As of a second ago at most; then it is asked, once for all who want to know. */
  usable(): boolean | Promise<boolean> {
    if (performance.now() - this.checkedAt < CHECK_MS) return this.usableNow
    this.checking ??= this.check().finally(() => {
      this.checking = undefined
    })
    return this.checking
  }

  /** It failed somebody: it is not asked before the next check. */
  doubt(): void {
    this.usableNow = false
    this.checkedAt = performance.now()
  }

  private async check(): Promise<boolean> {
    this.usableNow = await this.secondsBehind().then(
      (seconds) => seconds !== null && seconds <= this.options.mostSecondsBehind,
      () => false,
    )
    this.checkedAt = performance.now()
    return this.usableNow
  }

  private async secondsBehind(): Promise<number | null> {
    const query = { text: BEHIND, query_timeout: ANSWER_MS } as pg.QueryConfig
    const { rows } = await this.pool.query<{ seconds: number | null }>(query)
    return rows[0]!.seconds
  }
}

/** SQLSTATEs of a server that goes away, must undo a reader to go on replaying, or has not replayed the newest migration. */
const OF_THE_REPLICA = /^(08...|53...|57...|40...|XX...|42P01|42703)$/

/** Whether the same reading may succeed on the primary: what has no SQLSTATE is our own refusal, or a broken connection. */
export function replicaFailed(error: unknown): boolean {
  if (!(error instanceof Error) || error instanceof DomainError) return false
  const { code } = error as { code?: unknown }
  return (
    OF_THE_REPLICA.test(String(code)) || /terminated|ECONN|EPIPE|timeout|ETIMEDOUT/.test(`${code} ${error.message}`)
  )
}
