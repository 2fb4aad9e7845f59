import { newId, type TenantId } from '@litper/kernel'
import { tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { MessagingAccounts, NumberRow } from '../usecases/messaging-accounts.ts'
import { ChateaAccountEntity, NumberEntity } from './entities.ts'

export class PostgresMessagingAccounts implements MessagingAccounts {
  private readonly numbers
  private readonly chatea
  constructor(private readonly database: Database) {
    this.numbers = tableOf(database, NumberEntity)
    this.chatea = tableOf(database, ChateaAccountEntity)
  }

  lookupNumbers(key: string): Promise<NumberRow[]> {
    return this.database.lookup<NumberRow>(
      key,
      `SELECT tenant_id AS "tenantId", phone_number_id AS "phoneNumberId", waba_id AS "wabaId", sealed_secret AS "sealedSecret"
         FROM integration.whatsapp_numbers WHERE phone_number_id = $1 OR waba_id = $1 OR verify_token_hash = $1 ORDER BY connected_at LIMIT 50`,
      [key],
    )
  }

  async lookupChatea(bearerHash: string): Promise<TenantId | undefined> {
    return (await this.chatea.lookup({ bearerHash }))?.tenantId
  }

  async saveNumber(number: Parameters<MessagingAccounts['saveNumber']>[0]): Promise<void> {
    const { phoneNumberId, wabaId, sealedSecret, verifyTokenHash } = number
    await this.numbers.put(
      { id: newId(), phoneNumberId, wabaId, sealedSecret, verifyTokenHash },
      { by: ['phoneNumberId'] },
    )
  }

  async saveChatea(bearerHash: string): Promise<void> {
    await this.chatea.put({ id: newId(), bearerHash }, { by: ['tenantId'] })
  }

  async list() {
    const numbers = await this.numbers.readAll({}, { order: { phoneNumberId: 'ASC' } })
    const chatea = await this.chatea.readAll({})
    return {
      numbers: numbers.map(({ phoneNumberId, wabaId, connectedAt }) => ({ phoneNumberId, wabaId, connectedAt })),
      chatea: chatea.map(({ connectedAt }) => ({ connectedAt })),
    }
  }
}
