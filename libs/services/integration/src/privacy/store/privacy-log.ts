import type { Database } from '@litper/ports'
import type { PrivacyLog, PrivacyRequestRow } from '../usecases/answer-privacy-request.ts'

export class PostgresPrivacyLog implements PrivacyLog {
  constructor(private readonly database: Database) {}

  async record(row: PrivacyRequestRow): Promise<void> {
    await this.database.session().query(
      `INSERT INTO integration.privacy_requests (id, tenant_id, shop_domain, kind, customer_external_id, orders, due_at, redacted_rows)
       VALUES ($1, nullif(current_setting('litper.tenant', true), '')::uuid, $2, $3, $4, $5, $6, $7)`,
      [row.id, row.shopDomain, row.kind, row.customerExternalId ?? null, row.orders, row.dueAt, row.redactedRows],
    )
  }
}
