import { newId, type TenantId } from '@litper/kernel'
import type { Database } from '@litper/ports'
import type { MessagingAccounts, NumberRow } from '../usecases/messaging-accounts.ts'

const TENANT = `nullif(current_setting('litper.tenant', true), '')::uuid`

export class PostgresMessagingAccounts implements MessagingAccounts {
  constructor(private readonly database: Database) {}

  async lookupNumbers(key: string): Promise<NumberRow[]> {
    const rows = await this.database.lookup<{
      tenant_id: TenantId
      phone_number_id: string
      waba_id: string
      sealed_secret: string
    }>(
      key,
      `SELECT tenant_id, phone_number_id, waba_id, sealed_secret FROM integration.whatsapp_numbers
        WHERE phone_number_id = $1 OR waba_id = $1 OR verify_token_hash = $1 ORDER BY connected_at LIMIT 50`,
      [key],
    )
    return rows.map((row) => ({
      tenantId: row.tenant_id,
      phoneNumberId: row.phone_number_id,
      wabaId: row.waba_id,
      sealedSecret: row.sealed_secret,
    }))
  }

  async lookupChatea(bearerHash: string): Promise<TenantId | undefined> {
    const sql = 'SELECT tenant_id FROM integration.chatea_accounts WHERE bearer_hash = $1'
    return (await this.database.lookup<{ tenant_id: TenantId }>(bearerHash, sql, [bearerHash]))[0]?.tenant_id
  }

  async saveNumber(number: {
    phoneNumberId: string
    wabaId: string
    sealedSecret: string
    verifyTokenHash: string
  }): Promise<void> {
    await this.database.session().query(
      `INSERT INTO integration.whatsapp_numbers (id, tenant_id, phone_number_id, waba_id, sealed_secret, verify_token_hash)
       VALUES ($1, ${TENANT}, $2, $3, $4, $5) ON CONFLICT (phone_number_id) DO UPDATE SET waba_id = excluded.waba_id,
         sealed_secret = excluded.sealed_secret, verify_token_hash = excluded.verify_token_hash`,
      [newId(), number.phoneNumberId, number.wabaId, number.sealedSecret, number.verifyTokenHash],
    )
  }

  async saveChatea(bearerHash: string): Promise<void> {
    await this.database.session().query(
      `INSERT INTO integration.chatea_accounts (id, tenant_id, bearer_hash) VALUES ($1, ${TENANT}, $2)
       ON CONFLICT (tenant_id) DO UPDATE SET bearer_hash = excluded.bearer_hash`,
      [newId(), bearerHash],
    )
  }

  async list() {
    const session = this.database.session()
    const numbers = await session.query<{ phone_number_id: string; waba_id: string; connected_at: Date }>(
      'SELECT phone_number_id, waba_id, connected_at FROM integration.whatsapp_numbers ORDER BY phone_number_id',
    )
    const chatea = await session.query<{ connected_at: Date }>('SELECT connected_at FROM integration.chatea_accounts')
    return {
      numbers: numbers.map((row) => ({
        phoneNumberId: row.phone_number_id,
        wabaId: row.waba_id,
        connectedAt: row.connected_at,
      })),
      chatea: chatea.map((row) => ({ connectedAt: row.connected_at })),
    }
  }
}
