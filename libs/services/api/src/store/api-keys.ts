import { isUuid, type TenantId } from '@litper/kernel'
import type { Database } from '@litper/ports'
import type { ApiKeyRow, ApiKeys } from '../usecases/accounts.ts'

interface Raw {
  id: string
  tenant_id: TenantId
  name: string
  hint: string
  roles: string[]
  created_at: Date
  revoked_at: Date | null
}
const read = (row: Raw): ApiKeyRow => ({
  id: row.id,
  tenantId: row.tenant_id,
  name: row.name,
  hint: row.hint,
  roles: row.roles,
  createdAt: row.created_at,
  revokedAt: row.revoked_at ?? undefined,
})

export class PostgresApiKeys implements ApiKeys {
  constructor(private readonly database: Database) {}

  async lookup(hash: string): Promise<ApiKeyRow | undefined> {
    const [row] = await this.database.lookup<Raw>(hash, 'SELECT * FROM api.api_keys WHERE hash = $1', [hash])
    return row && read(row)
  }

  async add(key: {
    id: string
    hash: string
    name: string
    hint: string
    roles: readonly string[]
    createdBy: string
  }): Promise<void> {
    await this.database.session().query(
      `INSERT INTO api.api_keys (id, tenant_id, hash, name, hint, roles, created_by)
       VALUES ($1, nullif(current_setting('litper.tenant', true), '')::uuid, $2, $3, $4, $5, $6)`,
      [key.id, key.hash, key.name, key.hint, key.roles, key.createdBy],
    )
  }

  async list(): Promise<ApiKeyRow[]> {
    return (
      await this.database.session().query<Raw>('SELECT * FROM api.api_keys ORDER BY created_at DESC LIMIT 1000')
    ).map(read)
  }

  async revoke(id: string): Promise<string | undefined> {
    if (!isUuid(id)) return undefined
    const sql = 'UPDATE api.api_keys SET revoked_at = now() WHERE id = $1 AND revoked_at IS NULL RETURNING hash'
    return (await this.database.session().query<{ hash: string }>(sql, [id]))[0]?.hash
  }
}
