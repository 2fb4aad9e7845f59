import { currentTenant, tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { PasskeyRow, Passkeys } from '../usecases/passkeys/ports.ts'
import { PasskeyEntity } from './entities.ts'

const MOST = 100

export class PostgresPasskeys implements Passkeys {
  private readonly rows
  constructor(database: Database) {
    this.rows = tableOf(database, PasskeyEntity)
  }

  lookup(credentialId: string): Promise<PasskeyRow | undefined> {
    return this.rows.lookup({ credentialId })
  }

  async listOf(userId: string): Promise<PasskeyRow[]> {
    const rows = await this.rows.readAll({ userId }, { order: { createdAt: 'ASC' }, limit: MOST })
    return rows.map((row) => ({ ...row, tenantId: currentTenant() }))
  }

  add({ transports, ...row }: Parameters<Passkeys['add']>[0]): Promise<boolean> {
    return this.rows.add({ ...row, transports: [...transports] })
  }

  async lock(id: string): Promise<PasskeyRow | undefined> {
    const row = await this.rows.lock({ id })
    return row && { ...row, tenantId: currentTenant() }
  }

  async change(passkey: Parameters<Passkeys['change']>[0]): Promise<void> {
    await this.rows.change(passkey)
  }

  async remove(id: string): Promise<void> {
    await this.rows.remove({ id })
  }

  removeOf(userId: string): Promise<number> {
    return this.rows.remove({ userId })
  }
}
