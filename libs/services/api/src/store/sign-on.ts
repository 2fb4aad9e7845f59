import { type RowOf, tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { Identities, NewRole, SignOnRow, SignOns } from '../usecases/sign-on/ports.ts'
import { IdentityEntity, SignOnEntity } from './entities.ts'

export class PostgresSignOns implements SignOns {
  private readonly rows
  constructor(database: Database) {
    this.rows = tableOf(database, SignOnEntity)
  }

  async lookup(code: string): ReturnType<SignOns['lookup']> {
    const row = await this.rows.lookup({ code })
    return row && { ...shown(row), tenantId: row.tenantId }
  }

  async find(): Promise<SignOnRow | undefined> {
    const row = await this.rows.read({})
    return row && shown(row)
  }

  async save({ domains, provenDomains, newRoles, sealedSecret, ...row }: SignOnRow): Promise<void> {
    const lists = { domains: [...domains], provenDomains: [...provenDomains], newRoles: newRoles && [...newRoles] }
    await this.rows.put({ ...row, ...lists, sealedSecret }, { by: ['tenantId'] })
  }

  async remove(): Promise<boolean> {
    return (await this.rows.remove({})) > 0
  }
}

const shown = ({ tenantId: _, newRoles, ...row }: RowOf<typeof SignOnEntity> & { tenantId?: string }): SignOnRow => ({
  ...row,
  newRoles: newRoles as NewRole[] | undefined,
})

export class PostgresIdentities implements Identities {
  private readonly rows
  constructor(database: Database) {
    this.rows = tableOf(database, IdentityEntity)
  }

  async userOf(issuer: string, subject: string): Promise<string | undefined> {
    return (await this.rows.read({ issuer, subject }))?.userId
  }

  async isNamed(issuer: string, userId: string): Promise<boolean> {
    return (await this.rows.readAll({ issuer, userId }, { limit: 1 })).length > 0
  }

  add(identity: Parameters<Identities['add']>[0]): Promise<boolean> {
    return this.rows.add(identity)
  }

  removeOf(userId: string): Promise<number> {
    return this.rows.remove({ userId })
  }
}
