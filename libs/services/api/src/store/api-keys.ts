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

  async add({ roles, ...key }: Parameters<ApiKeys['add']>[0]): Promise<void> {
    await this.keys.save({ ...key, roles: [...roles] })
  }

  async list(): Promise<ApiKeyRow[]> {
    const keys = await this.keys.readAll({}, { order: { createdAt: 'DESC' }, limit: 1000 })
    return keys.map((key) => ({ ...withoutHash(key), tenantId: currentTenant() }))
  }

  async revoke(id: string): Promise<string | undefined> {
    const key = await this.keys.lock({ id })
    if (!key || key.revokedAt) return undefined
    await this.keys.change({ id, revokedAt: new Date() })
    return key.hash
  }
}

const withoutHash = ({ hash: _, ...key }: RowOf<typeof ApiKeyEntity>) => key
