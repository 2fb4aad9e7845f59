import { currentTenant, tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { RefreshRow, RefreshTokens } from '../usecases/accounts.ts'
import { RefreshTokenEntity } from './entities.ts'

export class PostgresRefreshTokens implements RefreshTokens {
  private readonly tokens
  constructor(database: Database) {
    this.tokens = tableOf(database, RefreshTokenEntity)
  }

  lookup(hash: string): Promise<RefreshRow | undefined> {
    return this.tokens.lookup({ hash })
  }

  async lock(hash: string): Promise<RefreshRow | undefined> {
    const token = await this.tokens.lock({ hash })
    return token && { ...token, tenantId: currentTenant() }
  }

  async add({ hash, userId, family, expiresAt }: Parameters<RefreshTokens['add']>[0]): Promise<void> {
    await this.tokens.save({ hash, userId, family, expiresAt })
  }

  async use(hash: string): Promise<void> {
    await this.tokens.change({ hash, usedAt: new Date() })
  }

  async revokeFamily(family: string): Promise<void> {
    const tokens = await this.tokens.lockAll({ family })
    const revokedAt = new Date()
    await this.tokens.changeAll(tokens.filter((one) => !one.revokedAt).map(({ hash }) => ({ hash, revokedAt })))
  }
}
