import type { TenantId } from '@litper/kernel'
import type { Tenants } from '@litper/ports'
import type { Database } from '../database.ts'

export class PostgresTenants implements Tenants {
  constructor(private readonly db: Database) {}

  async active(): Promise<TenantId[]> {
    return (
      await this.db.query<{ tenant_id: TenantId }>(
        'SELECT tenant_id FROM spine.tenants WHERE active ORDER BY tenant_id',
      )
    ).map((row) => row.tenant_id)
  }

  async add(name: string): Promise<void> {
    await this.db.transaction(() =>
      this.db
        .session()
        .query(
          `INSERT INTO spine.tenants (tenant_id, name) VALUES (nullif(current_setting('litper.tenant', true), '')::uuid, $1) ON CONFLICT DO NOTHING`,
          [name],
        ),
    )
  }
}
