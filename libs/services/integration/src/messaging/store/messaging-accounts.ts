import { conflict, newId, type TenantId } from '@litper/kernel'
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
    const rows = await this.database.lookup<{ tenantId: TenantId }>(
      bearerHash,
      `SELECT tenant_id AS "tenantId" FROM integration.chatea_accounts
        WHERE bearer_hash = $1 OR (previous_hash = $1 AND previous_until > now()) LIMIT 1`,
      [bearerHash],
    )
    return rows[0]?.tenantId
  }

  async saveNumber(
    { phoneNumberId, wabaId, sealedSecret, verifyTokenHash }: Parameters<MessagingAccounts['saveNumber']>[0],
    keepsToken = false,
  ): Promise<boolean> {
    const known = await this.numbers.lock({ phoneNumberId })
    if (known) {
      await this.numbers.change({ id: known.id, wabaId, sealedSecret, ...(!keepsToken && { verifyTokenHash }) })
      return !keepsToken
    }
    const added = await this.numbers.add({ id: newId(), phoneNumberId, wabaId, sealedSecret, verifyTokenHash })
    if (!added) throw conflict('whatsapp.number_taken')
    return true
  }

  async releaseNumber(phoneNumberId: string): Promise<void> {
    await this.numbers.remove({ phoneNumberId })
  }

  async saveChatea(bearerHash: string, previousUntil: Date): Promise<string[]> {
    const before = await this.chatea.lock({})
    if (!before) {
      await this.chatea.save({ id: newId(), bearerHash })
      return []
    }
    await this.chatea.change({ id: before.id, bearerHash, previousHash: before.bearerHash, previousUntil })
    return [before.bearerHash, before.previousHash].filter((one) => one !== undefined)
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
