import { notFound, type TenantId } from '@litper/kernel'
import { currentTenant, type Sealer, tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { AccountStore, CarrierAccount } from '../usecases/ports.ts'
import { AccountEntity } from './carrier.entity.ts'
import { pushKey } from './push-key.ts'

const FRESH_MS = 10_000

/** The tenant's contracts with carriers: credentials sealed, read often, changed rarely. */
export class PostgresAccountStore implements AccountStore {
  private readonly remembered = new Map<string, { accounts: CarrierAccount[]; until: number }>()
  private readonly accounts

  constructor(
    private readonly database: Database,
    private readonly sealer: Sealer,
  ) {
    this.accounts = tableOf(database, AccountEntity)
  }

  async list(): Promise<CarrierAccount[]> {
    const tenant = currentTenant()
    const known = this.remembered.get(tenant)
    if (known && known.until > Date.now()) return known.accounts
    const rows = await this.database.transaction(() => this.accounts.readAll({}, { order: { carrier: 'ASC' } }))
    const accounts = rows.map(({ sealedSettings, ...row }) => ({
      ...row,
      settings: this.sealer.open<Record<string, unknown>>(sealedSettings, tenant),
    }))
    this.remembered.set(tenant, { accounts, until: Date.now() + FRESH_MS })
    return accounts
  }

  async get(carrier: string): Promise<CarrierAccount> {
    const account = (await this.list()).find((one) => one.carrier === carrier)
    if (!account) throw notFound('carrier.no_account', { carrier })
    return account
  }

  async put({ settings, ...account }: CarrierAccount): Promise<void> {
    const tenant = currentTenant()
    await this.accounts.put({
      ...account,
      sealedSettings: this.sealer.seal(settings, tenant),
      pushKey: pushKey(account.carrier, settings['pushSecret']),
    })
    this.remembered.delete(tenant)
  }

  async tenantOf(key: string): Promise<TenantId | undefined> {
    const account = await this.accounts.lookup({ pushKey: key })
    return account?.enabled ? account.tenantId : undefined
  }
}
