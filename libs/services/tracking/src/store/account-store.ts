import { notFound } from '@litper/kernel'
import { currentTenant, type Sealer } from '@litper/platform'
import type { Database, Party } from '@litper/ports'
import type { AccountStore, CarrierAccount } from '../usecases/ports.ts'
import { pushKey } from './push-key.ts'

interface Row {
  carrier: string
  enabled: boolean
  priority: number
  sealed_settings: string
  sender: Party
  parcel: CarrierAccount['parcel']
}
const FRESH_MS = 10_000

/** The tenant's contracts with carriers: credentials sealed, read often, changed rarely. */
export class PostgresAccountStore implements AccountStore {
  private readonly remembered = new Map<string, { accounts: CarrierAccount[]; until: number }>()

  constructor(
    private readonly database: Database,
    private readonly sealer: Sealer,
  ) {}

  async list(): Promise<CarrierAccount[]> {
    const tenant = currentTenant()
    const known = this.remembered.get(tenant)
    if (known && known.until > Date.now()) return known.accounts
    const rows = await this.database.transaction(() =>
      this.database.session().query<Row>('SELECT * FROM tracking.carrier_accounts ORDER BY carrier'),
    )
    const accounts = rows.map((row) => ({
      carrier: row.carrier,
      enabled: row.enabled,
      priority: row.priority,
      sender: row.sender,
      parcel: row.parcel,
      settings: this.sealer.open<Record<string, unknown>>(row.sealed_settings, tenant),
    }))
    this.remembered.set(tenant, { accounts, until: Date.now() + FRESH_MS })
    return accounts
  }

  async get(carrier: string): Promise<CarrierAccount> {
    const account = (await this.list()).find((one) => one.carrier === carrier)
    if (!account) throw notFound('carrier.no_account', { carrier })
    return account
  }

  async put(account: CarrierAccount): Promise<void> {
    const tenant = currentTenant()
    await this.database.session().query(
      `INSERT INTO tracking.carrier_accounts (tenant_id, carrier, enabled, priority, sealed_settings, sender, parcel, push_key)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
       ON CONFLICT (tenant_id, carrier) DO UPDATE SET enabled = excluded.enabled, priority = excluded.priority,
         sealed_settings = excluded.sealed_settings, sender = excluded.sender, parcel = excluded.parcel, push_key = excluded.push_key, updated_at = now()`,
      [
        tenant,
        account.carrier,
        account.enabled,
        account.priority,
        this.sealer.seal(account.settings, tenant),
        JSON.stringify(account.sender),
        JSON.stringify(account.parcel),
        pushKey(account.carrier, account.settings['pushSecret']),
      ],
    )
    this.remembered.delete(tenant)
  }
}
