import { conflict, type TenantId } from '@litper/kernel'
import type { Database } from '@litper/ports'
import type { Accounts, UserRow } from '../usecases/accounts.ts'

interface Raw {
  id: string
  tenant_id: TenantId
  email: string
  name: string
  password_hash: string
  roles: string[]
}
const TENANT = `nullif(current_setting('litper.tenant', true), '')::uuid`
const read = (row: Raw): UserRow => ({
  id: row.id,
  tenantId: row.tenant_id,
  email: row.email,
  name: row.name,
  passwordHash: row.password_hash,
  roles: row.roles,
})

export class PostgresAccounts implements Accounts {
  constructor(private readonly database: Database) {}

  async lookupUser(email: string): Promise<UserRow | undefined> {
    const [row] = await this.database.lookup<Raw>(email, 'SELECT * FROM api.users WHERE email = $1', [email])
    return row && read(row)
  }

  async findUser(id: string): Promise<UserRow | undefined> {
    const [row] = await this.database.session().query<Raw>('SELECT * FROM api.users WHERE id = $1', [id])
    return row && read(row)
  }

  async listUsers(): Promise<UserRow[]> {
    return (await this.database.session().query<Raw>('SELECT * FROM api.users ORDER BY email LIMIT 1000')).map(read)
  }

  async addUser(user: Omit<UserRow, 'tenantId'>): Promise<void> {
    const rows = await this.database
      .session()
      .query(
        `INSERT INTO api.users (id, tenant_id, email, name, password_hash, roles) VALUES ($1, ${TENANT}, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING id`,
        [user.id, user.email, user.name, user.passwordHash, user.roles],
      )
    if (rows.length === 0) throw conflict('user.email_taken')
  }

  async addTenant(name: string): Promise<void> {
    await this.database
      .session()
      .query(`INSERT INTO api.tenants (tenant_id, name) VALUES (${TENANT}, $1) ON CONFLICT DO NOTHING`, [name])
  }

  async tenantName(): Promise<string | undefined> {
    return (await this.database.session().query<{ name: string }>('SELECT name FROM api.tenants'))[0]?.name
  }
}
