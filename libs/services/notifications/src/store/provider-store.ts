import { currentTenant, type Sealer } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { ProviderAccount, ProviderStore } from '../usecases/ports.ts'

interface Row {
  provider: string
  priority: number
  sealed_settings: string
}
const FRESH_MS = 10_000

/** The tenant's messaging accounts: sealed, read with each message, changed rarely. */
export class PostgresProviderStore implements ProviderStore {
  private readonly remembered = new Map<string, { accounts: ProviderAccount[]; until: number }>()

  constructor(
    private readonly database: Database,
    private readonly sealer: Sealer,
  ) {}

  async list(): Promise<ProviderAccount[]> {
    const tenant = currentTenant()
    const known = this.remembered.get(tenant)
    if (known && known.until > Date.now()) return known.accounts
    const rows = await this.database.transaction(() =>
      this.database.session().query<Row>('SELECT * FROM notifications.provider_accounts ORDER BY priority, provider'),
    )
    const accounts = rows.map((row) => ({
      provider: row.provider,
      priority: row.priority,
      settings: this.sealer.open<Record<string, unknown>>(row.sealed_settings, tenant),
    }))
    this.remembered.set(tenant, { accounts, until: Date.now() + FRESH_MS })
    return accounts
  }

  async put(account: ProviderAccount): Promise<void> {
    const tenant = currentTenant()
    await this.database.session().query(
      `INSERT INTO notifications.provider_accounts (tenant_id, provider, priority, sealed_settings) VALUES ($1, $2, $3, $4)
       ON CONFLICT (tenant_id, provider) DO UPDATE SET priority = excluded.priority, sealed_settings = excluded.sealed_settings, updated_at = now()`,
      [tenant, account.provider, account.priority, this.sealer.seal(account.settings, tenant)],
    )
    this.remembered.delete(tenant)
  }
}
