import { currentTenant, type Sealer, tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { ProviderAccount, ProviderStore } from '../usecases/ports.ts'
import { AccountEntity } from './entities.ts'

const FRESH_MS = 10_000

/** The tenant's messaging accounts: sealed, read with each message, changed rarely. */
export class PostgresProviderStore implements ProviderStore {
  private readonly remembered = new Map<string, { accounts: ProviderAccount[]; until: number }>()
  private readonly accounts

  constructor(
    private readonly database: Database,
    private readonly sealer: Sealer,
  ) {
    this.accounts = tableOf(database, AccountEntity)
  }

  async list(): Promise<ProviderAccount[]> {
    const tenant = currentTenant()
    const known = this.remembered.get(tenant)
    if (known && known.until > Date.now()) return known.accounts
    const order = { priority: 'ASC', provider: 'ASC' } as const
    const rows = await this.database.transaction(() => this.accounts.readAll({}, { order }))
    const accounts = rows.map(({ provider, priority, sealedSettings }) => ({
      provider,
      priority,
      settings: this.sealer.open<Record<string, unknown>>(sealedSettings, tenant),
    }))
    this.remembered.set(tenant, { accounts, until: Date.now() + FRESH_MS })
    return accounts
  }

  async put({ settings, ...account }: ProviderAccount): Promise<void> {
    const tenant = currentTenant()
    await this.accounts.put({ ...account, sealedSettings: this.sealer.seal(settings, tenant) })
    this.remembered.delete(tenant)
  }
}
