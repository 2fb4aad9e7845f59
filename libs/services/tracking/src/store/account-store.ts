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

  async putSecret({ settings, carrier }: CarrierAccount, previousPushUntil: Date): Promise<void> {
    const tenant = currentTenant()
    const key = pushKey(carrier, settings['pushSecret'])!
    const sealed = this.sealer.seal(settings, tenant)
    await this.database.transaction(() =>
      this.database.session().query(
        `UPDATE tracking.carrier_accounts SET previous_push_key = push_key, previous_push_until = $2, push_key = $3, sealed_settings = $4
          WHERE carrier = $1`,
        [carrier, previousPushUntil, key, sealed],
      ),
    )
    this.remembered.delete(tenant)
  }

  async tenantOf(key: string): Promise<TenantId | undefined> {
    const rows = await this.database.lookup<{ tenantId: TenantId }>(
      key,
      `SELECT tenant_id AS "tenantId" FROM tracking.carrier_accounts
        WHERE enabled AND (push_key = $1 OR (previous_push_key = $1 AND previous_push_until > now())) LIMIT 1`,
      [key],
    )
    return rows[0]?.tenantId
  }

  async holderOf(carrier: string, secret: unknown): Promise<TenantId | undefined> {
    const key = pushKey(carrier, secret)
    return key ? (await this.accounts.lookup({ pushKey: key }))?.tenantId : undefined
  }
}
