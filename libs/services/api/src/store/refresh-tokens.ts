import type { TenantId } from '@litper/kernel'
import type { Database } from '@litper/ports'
import type { RefreshRow, RefreshTokens } from '../usecases/accounts.ts'

interface Raw {
  tenant_id: TenantId
  user_id: string
  family: string
  expires_at: Date
  used_at: Date | null
  revoked_at: Date | null
}
const read = (row: Raw): RefreshRow => ({
  tenantId: row.tenant_id,
  userId: row.user_id,
  family: row.family,
  expiresAt: row.expires_at,
  usedAt: row.used_at ?? undefined,
  revokedAt: row.revoked_at ?? undefined,
})

export class PostgresRefreshTokens implements RefreshTokens {
  constructor(private readonly database: Database) {}

  async lookup(hash: string): Promise<RefreshRow | undefined> {
    const [row] = await this.database.lookup<Raw>(hash, 'SELECT * FROM api.refresh_tokens WHERE hash = $1', [hash])
    return row && read(row)
  }

  async find(hash: string): Promise<RefreshRow | undefined> {
    const [row] = await this.database
      .session()
      .query<Raw>('SELECT * FROM api.refresh_tokens WHERE hash = $1 FOR UPDATE', [hash])
    return row && read(row)
  }

  async add(token: { hash: string; userId: string; family: string; expiresAt: Date }): Promise<void> {
    await this.database.session().query(
      `INSERT INTO api.refresh_tokens (hash, tenant_id, user_id, family, expires_at)
       VALUES ($1, nullif(current_setting('litper.tenant', true), '')::uuid, $2, $3, $4)`,
      [token.hash, token.userId, token.family, token.expiresAt],
    )
  }

  async use(hash: string): Promise<void> {
    await this.database.session().query('UPDATE api.refresh_tokens SET used_at = now() WHERE hash = $1', [hash])
  }

  async revokeFamily(family: string): Promise<void> {
    await this.database
      .session()
      .query('UPDATE api.refresh_tokens SET revoked_at = now() WHERE family = $1 AND revoked_at IS NULL', [family])
  }
}
