import { currentTenant, tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import { DEFAULT_POLICY, type Policy } from '../domain/order.ts'
import type { PolicyStore } from '../usecases/ports.ts'
import { PolicyEntity } from './order.entity.ts'

const FRESH_MS = 5000

/** A tenant's policy, remembered for some seconds: it is read with each order and changes once a month. */
export class PostgresPolicyStore implements PolicyStore {
  private readonly remembered = new Map<string, { policy: Policy; until: number }>()
  private readonly policies

  constructor(database: Database) {
    this.policies = tableOf(database, PolicyEntity)
  }

  async current(): Promise<Policy> {
    const tenant = currentTenant()
    const known = this.remembered.get(tenant)
    if (known && known.until > Date.now()) return known.policy
    const policy = { ...DEFAULT_POLICY, ...(await this.policies.read({}))?.policy }
    this.remembered.set(tenant, { policy, until: Date.now() + FRESH_MS })
    return policy
  }

  async set(policy: Policy): Promise<void> {
    await this.policies.put({ policy })
    this.remembered.delete(currentTenant())
  }
}
