import { entity, tableOf, text } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { PrivacyLog, PrivacyRequestRow } from '../usecases/ports.ts'

export const PrivacyRequestEntity = entity('integration.privacy_requests', {
  id: { type: 'uuid', primary: true },
  shopDomain: { type: 'text' },
  kind: text<PrivacyRequestRow['kind']>(),
  customerExternalId: { type: 'text', nullable: true },
  orders: { type: 'text', array: true },
  receivedAt: { type: 'timestamptz', createDate: true },
  dueAt: { type: 'timestamptz' },
  redactedRows: { type: 'int', default: 0 },
})

export class PostgresPrivacyLog implements PrivacyLog {
  private readonly requests
  constructor(database: Database) {
    this.requests = tableOf(database, PrivacyRequestEntity)
  }

  async record({ orders, dueAt, ...row }: PrivacyRequestRow): Promise<void> {
    await this.requests.save({ ...row, orders: [...orders], dueAt: new Date(dueAt) })
  }
}
