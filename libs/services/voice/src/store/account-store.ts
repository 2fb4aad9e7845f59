import type { TenantId } from '@litper/kernel'
import { currentTenant, type RowOf, type Sealer, tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import { DEFAULT_POLICY, type Policy } from '../domain/policy.ts'
import type { Account, AccountStore, PolicyStore } from '../usecases/ports.ts'
import { AccountEntity, PolicyEntity } from './entities.ts'

/** The tenant's account at a provider of calls, sealed; and the row that gives out its lines. */
export class PostgresAccountStore implements AccountStore {
  private readonly accounts
  constructor(
    database: Database,
    private readonly sealer: Sealer,
  ) {
    this.accounts = tableOf(database, AccountEntity)
  }

  async find(): Promise<Account | undefined> {
    const [row] = await this.accounts.readAll({})
    return row && this.opened(row)
  }

  async lock(): Promise<Account | undefined> {
    const [row] = await this.accounts.lockAll({})
    return row && this.opened(row)
  }

  async put({ settings, ...account }: Account): Promise<void> {
    const sealedSettings = this.sealer.seal(settings, currentTenant())
    await this.accounts.put({ ...account, fault: account.fault, sealedSettings })
  }

  async markFault(fault: string): Promise<void> {
    if (await this.lock()) await this.accounts.change({ fault })
  }

  async tenantOf(webhookKey: string): Promise<TenantId | undefined> {
    return (await this.accounts.lookup({ webhookKey }))?.tenantId
  }

  private opened({ sealedSettings, ...row }: RowOf<typeof AccountEntity>): Account {
    return { ...row, settings: this.sealer.open<Record<string, unknown>>(sealedSettings, currentTenant()) }
  }
}

export class PostgresPolicyStore implements PolicyStore {
  private readonly policies
  constructor(database: Database) {
    this.policies = tableOf(database, PolicyEntity)
  }

  async read(): Promise<Policy> {
    const [row] = await this.policies.readAll({})
    return { ...DEFAULT_POLICY, ...row?.policy }
  }

  async save(policy: Policy): Promise<void> {
    await this.policies.put({ policy })
  }
}
