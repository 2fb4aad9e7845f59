import { entity, type RowOf, tableOf, text } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { KeptPrivacyRequest, PrivacyLog, PrivacyRequestRow } from '../usecases/ports.ts'

export const PrivacyRequestEntity = entity('integration.privacy_requests', {
  id: { type: 'uuid', primary: true },
  shopDomain: { type: 'text' },
  kind: text<PrivacyRequestRow['kind']>(),
  customerExternalId: { type: 'text', nullable: true },
  orders: { type: 'text', array: true },
  receivedAt: { type: 'timestamptz', createDate: true },
  dueAt: { type: 'timestamptz' },
  redactedRows: { type: 'int', default: 0 },
  answeredAt: { type: 'timestamptz', nullable: true },
  answeredBy: { type: 'text', nullable: true },
})

export class PostgresPrivacyLog implements PrivacyLog {
  private readonly requests
  constructor(database: Database) {
    this.requests = tableOf(database, PrivacyRequestEntity)
  }

  async record({ orders, dueAt, ...row }: PrivacyRequestRow): Promise<void> {
    await this.requests.save({ ...row, orders: [...orders], dueAt: new Date(dueAt) })
  }

  async page({ open, after, limit }: Parameters<PrivacyLog['page']>[0]): Promise<KeptPrivacyRequest[]> {
    const rows = open
      ? await this.requests.select(
          `WHERE kind = 'data_request' AND answered_at IS NULL AND ($1::uuid IS NULL OR id > $1) ORDER BY id LIMIT $2`,
          [after ?? null, limit],
        )
      : await this.requests.page({ after, limit })
    return rows.map(fromRow)
  }

  async lock(id: string): Promise<KeptPrivacyRequest | undefined> {
    const row = await this.requests.lock({ id })
    return row && fromRow(row)
  }

  async answered(id: string, answeredBy: string, at: Date): Promise<void> {
    await this.requests.change({ id, answeredAt: at, answeredBy })
  }
}

const fromRow = ({
  orders,
  customerExternalId: _,
  ...row
}: RowOf<typeof PrivacyRequestEntity>): KeptPrivacyRequest => ({
  ...row,
  orders: orders.length,
})
