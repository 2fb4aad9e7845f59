import { entity, jsonb, tableOf, text } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { PrivacyLog, PrivacyRequestRow } from '../usecases/ports.ts'

export const PrivacyRequestEntity = entity('integration.privacy_requests', {
  id: { type: 'uuid', primary: true },
  shopDomain: { type: 'text', nullable: true },
  kind: text<PrivacyRequestRow['kind']>(),
  customerExternalId: { type: 'text', nullable: true },
  orders: { type: 'text', array: true },
  receivedAt: { type: 'timestamptz', createDate: true },
  dueAt: { type: 'timestamptz' },
  redactedRows: { type: 'int', default: 0 },
  state: { ...text<PrivacyRequestRow['state']>(), default: 'done' },
  phase: { ...text<PrivacyRequestRow['phase']>(), default: 'trace' },
  round: { type: 'int', default: 0 },
  waiting: { type: 'text', array: true, default: '{}' },
  grew: { type: 'boolean', default: false },
  counts: { ...jsonb<Readonly<Record<string, number>>>(), default: {} },
  sealed: { type: 'text', nullable: true },
  askedBy: { type: 'text', nullable: true },
  erasedAt: { type: 'timestamptz', nullable: true },
  doneAt: { type: 'timestamptz', nullable: true },
  answeredAt: { type: 'timestamptz', nullable: true },
  answeredBy: { type: 'text', nullable: true },
})

const BY_HAND = `(kind IN ('data_request', 'access') AND answered_at IS NULL)`

export class PostgresPrivacyLog implements PrivacyLog {
  private readonly requests
  constructor(private readonly database: Database) {
    this.requests = tableOf(database, PrivacyRequestEntity)
  }

  async record({ orders, waiting, ...row }: Omit<PrivacyRequestRow, 'receivedAt'>): Promise<void> {
    await this.requests.save({ ...row, orders: [...orders], waiting: [...waiting] })
  }

  find(id: string): Promise<PrivacyRequestRow | undefined> {
    return this.requests.read({ id })
  }

  lock(id: string): Promise<PrivacyRequestRow | undefined> {
    return this.requests.lock({ id })
  }

  async change({ orders, waiting, ...row }: Pick<PrivacyRequestRow, 'id'> & Partial<PrivacyRequestRow>): Promise<void> {
    await this.requests.change({
      ...row,
      ...(orders && { orders: [...orders] }),
      ...(waiting && { waiting: [...waiting] }),
    })
  }

  async page({ open, after, limit }: Parameters<PrivacyLog['page']>[0]): Promise<PrivacyRequestRow[]> {
    if (!open) return [...(await this.requests.page({ after, limit }))]
    const rows = await this.requests.select(
      `WHERE (${BY_HAND} OR (state <> 'done' AND due_at < now())) AND ($1::uuid IS NULL OR id > $1) ORDER BY id LIMIT $2`,
      [after ?? null, limit],
    )
    return [...rows]
  }

  async erasedBefore(at: Date): Promise<string[]> {
    const rows = await this.requests.select(
      "WHERE state = 'erased' AND cardinality(waiting) = 0 AND erased_at < $1 ORDER BY id LIMIT 100",
      [at],
    )
    return rows.map(({ id }) => id)
  }

  async countLate(now: Date): Promise<number> {
    const [row] = await this.database
      .session()
      .query<{ n: number }>(
        `SELECT count(*)::int AS n FROM integration.privacy_requests WHERE (state <> 'done' OR ${BY_HAND}) AND due_at < $1`,
        [now],
      )
    return row!.n
  }
}
