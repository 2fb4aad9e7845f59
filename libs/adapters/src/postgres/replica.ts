import { DomainError } from '@litper/kernel'
import pg from 'pg'
import { survive } from './connections.ts'

export interface ReplicaOptions {
  /** Logs in as `litper_app`. */
  readonly url: string
  readonly poolSize: number
  /** A replica that is further behind is not used. */
  readonly mostSecondsBehind: number
}

const CHECK_MS = 1000
const ANSWER_MS = 1000
/** The timeout of a replica that stops answering during a read. */
const READ_MS = 5000

/**
 * How far a standby is behind, in seconds. 0 when it has replayed everything that its running receiver got (a primary at rest
 * sends nothing, and its last transaction grows old), or when it is no standby. Null when it has never replayed anything.
 */
const BEHIND = `SELECT CASE
  WHEN NOT pg_is_in_recovery() THEN 0
  WHEN pg_last_wal_receive_lsn() = pg_last_wal_replay_lsn() AND EXISTS (SELECT FROM pg_stat_wal_receiver) THEN 0
  ELSE extract(epoch FROM clock_timestamp() - pg_last_xact_replay_timestamp()) END::float8 AS seconds`

/** A replica, which may be away or late, and what is known of it. */
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

  /** True when it answers and is not too far behind, as of a second ago at most. One check serves all callers. */
  usable(): boolean | Promise<boolean> {
    if (performance.now() - this.checkedAt < CHECK_MS) return this.usableNow
    this.checking ??= this.check().finally(() => {
      this.checking = undefined
    })
    return this.checking
  }

  /** A read on it failed: it is not used before the next check. */
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

/** SQLSTATEs of a server that goes away, must cancel a read to go on replaying, or has not replayed the newest migration. */
const OF_THE_REPLICA = /^(08...|53...|57...|40...|XX...|42P01|42703)$/

/** Whether the same read may succeed on the primary. An error without SQLSTATE is our own, or a broken connection. */
export function replicaFailed(error: unknown): boolean {
  if (!(error instanceof Error) || error instanceof DomainError) return false
  const { code } = error as { code?: unknown }
  return (
    OF_THE_REPLICA.test(String(code)) || /terminated|ECONN|EPIPE|timeout|ETIMEDOUT/.test(`${code} ${error.message}`)
  )
}
