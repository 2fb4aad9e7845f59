import { conflict, newId, notFound } from '@litper/kernel'
import type { DeadLetter, DeadLetters, Envelope, NewDeadLetter } from '@litper/ports'
import type { Database } from '../database.ts'
import type { PostgresOutbox } from './outbox.ts'
import { tooOldToReplay } from './retention.ts'

interface Row {
  id: string
  source: string
  name: string
  error: string
  attempts: number
  envelope: unknown
  at: Date
  replayed_at: Date | null
}

/** What could not be handled, kept whole, visible to its tenant, and replayable once. */
export class PostgresDeadLetters implements DeadLetters {
  constructor(
    private readonly db: Database,
    private readonly outbox: PostgresOutbox,
  ) {}

  add(letter: NewDeadLetter): Promise<void> {
    return this.db.separateTransaction(() => this.record(letter))
  }

  async record({ source, name, error, attempts, envelope }: NewDeadLetter): Promise<void> {
    await this.db.session().query(
      `INSERT INTO spine.dead_letters (id, tenant_id, source, name, error, attempts, envelope)
       VALUES ($1, nullif(current_setting('litper.tenant', true), '')::uuid, $2, $3, $4, $5, $6)`,
      [newId(), source, name, error, attempts, JSON.stringify(envelope)],
    )
  }

  async list(options: { after?: string; limit: number }): Promise<DeadLetter[]> {
    const rows = await this.db.transaction(() =>
      this.db
        .session()
        .query<Row>(`SELECT * FROM spine.dead_letters WHERE $1::uuid IS NULL OR id < $1 ORDER BY id DESC LIMIT $2`, [
          options.after ?? null,
          options.limit,
        ]),
    )
    return rows.map((row) => ({
      id: row.id,
      source: row.source,
      name: row.name,
      error: row.error,
      attempts: row.attempts,
      envelope: row.envelope,
      at: row.at.toISOString(),
      replayedAt: row.replayed_at?.toISOString(),
    }))
  }

  async replay(id: string): Promise<void> {
    await this.db.transaction(async () => {
      const [row] = await this.db
        .session()
        .query<Row>('SELECT * FROM spine.dead_letters WHERE id = $1 FOR UPDATE', [id])
      if (!row) throw notFound('dead_letter.not_found')
      if (row.replayed_at) throw conflict('dead_letter.already_replayed')
      if ((row.envelope as { forgotten?: true }).forgotten) throw conflict('dead_letter.person_erased')
      await this.db.session().query('UPDATE spine.dead_letters SET replayed_at = now() WHERE id = $1', [id])
      if (row.source.startsWith('effect:')) await this.tryAgain(row.envelope as { effectId: string })
      else await this.tell(row.source, row.envelope as Envelope)
    })
  }

  /** The group had noted the event in its inbox when it gave it up; the others have it there because they handled it. */
  private async tell(group: string, envelope: Envelope): Promise<void> {
    if (tooOldToReplay(envelope.at, new Date())) throw conflict('dead_letter.too_old')
    await this.db.session().query('DELETE FROM spine.inbox WHERE event_id = $1 AND consumer = $2', [envelope.id, group])
    await this.outbox.append([envelope])
  }

  /** An effect that was given up starts anew, uncertain: what its last attempt did is settled before it acts. */
  private async tryAgain({ effectId }: { effectId: string }): Promise<void> {
    await this.db
      .session()
      .query(
        `UPDATE spine.effects SET state = 'pending', uncertain = true, attempts = 0, owner = NULL, run_at = now(), created_at = now() WHERE id = $1`,
        [effectId],
      )
  }
}
