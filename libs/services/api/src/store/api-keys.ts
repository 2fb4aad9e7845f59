import { currentTenant, type RowOf, tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { ApiKeyRow, ApiKeys } from '../usecases/accounts.ts'
import { ApiKeyEntity } from './entities.ts'

export class PostgresApiKeys implements ApiKeys {
  private readonly keys
  constructor(database: Database) {
    this.keys = tableOf(database, ApiKeyEntity)
  }

  async lookup(hash: string): Promise<ApiKeyRow | undefined> {
    const key = await this.keys.lookup({ hash })
    return key && { ...withoutHash(key), tenantId: key.tenantId }
  }

  async add({ roles, permissions, ...key }: Parameters<ApiKeys['add']>[0]): Promise<void> {
    await this.keys.save({ ...key, roles: [...roles], ...(permissions && { permissions: [...permissions] }) })
  }

  async list(): Promise<ApiKeyRow[]> {
    const keys = await this.keys.readAll({}, { order: { createdAt: 'DESC' }, limit: 1000 })
    return keys.map((key) => ({ ...withoutHash(key), tenantId: currentTenant() }))
  }

  async lock(id: string): ReturnType<ApiKeys['lock']> {
    const key = await this.keys.lock({ id })
    return key && { ...key, tenantId: currentTenant() }
  }

  async revoke(id: string, revokedAt: Date): Promise<void> {
    await this.keys.change({ id, revokedAt })
  }

  async expire(id: string, expiresAt: Date): Promise<void> {
    await this.keys.change({ id, expiresAt })
  }
}

const withoutHash = ({ hash: _, ...key }: RowOf<typeof ApiKeyEntity>) => key
