import type { Envelope, Outbox, Session } from '@litper/ports'
import type { Database } from '../database.ts'
import { shardOf } from './shards.ts'
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
      `INSERT INTO spine.outbox (tenant_id, shard, stream, envelope)
       SELECT t, h, s, e FROM ROWS FROM (unnest($1::uuid[]), unnest($2::smallint[]), unnest($3::text[]), json_array_elements($4::json))
         WITH ORDINALITY AS u(t, h, s, e, n) ORDER BY n`,
      [
        envelopes.map((one) => one.tenant),
        envelopes.map(shardOf),
        envelopes.map((one) => one.stream),
        JSON.stringify(envelopes), // one text: an array of texts would be escaped once more, letter by letter
      ],
    )
  }
}
