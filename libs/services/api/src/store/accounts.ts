import { conflict } from '@litper/kernel'
import { currentTenant, tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { Accounts, UserRow } from '../usecases/accounts.ts'
import { TenantEntity, UserEntity } from './entities.ts'

export class PostgresAccounts implements Accounts {
  private readonly users
  private readonly tenants
  constructor(database: Database) {
    this.users = tableOf(database, UserEntity)
    this.tenants = tableOf(database, TenantEntity)
  }

  lookupUser(email: string): Promise<UserRow | undefined> {
    return this.users.lookup({ email })
  }

  async findUser(id: string): Promise<UserRow | undefined> {
    const user = await this.users.read({ id })
    return user && { ...user, tenantId: currentTenant() }
  }

  async lockUser(id: string): Promise<UserRow | undefined> {
    const user = await this.users.lock({ id })
    return user && { ...user, tenantId: currentTenant() }
  }

  async lockUsers(): Promise<UserRow[]> {
    return (await this.users.lockAll({})).map((user) => ({ ...user, tenantId: currentTenant() }))
  }

  async listUsers(): Promise<UserRow[]> {
    const users = await this.users.readAll({}, { order: { email: 'ASC' }, limit: 1000 })
    return users.map((user) => ({ ...user, tenantId: currentTenant() }))
  }

  async addUser({ roles, ...user }: Parameters<Accounts['addUser']>[0]): Promise<void> {
    const added = await this.users.add({ ...user, roles: [...roles] })
    if (!added) throw conflict('user.email_taken')
  }

  async changeUser({ roles, disabledAt, ...user }: Parameters<Accounts['changeUser']>[0]): Promise<void> {
    const cleared = disabledAt === null ? undefined : disabledAt
    await this.users.change({
      ...user,
      ...(roles && { roles: [...roles] }),
      ...(disabledAt !== undefined && { disabledAt: cleared }),
    })
  }

  async addTenant(name: string): Promise<void> {
    await this.tenants.add({ name })
  }

  async tenantName(): Promise<string | undefined> {
    return (await this.tenants.read({}))?.name
  }
}
