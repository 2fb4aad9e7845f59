import { currentTenant } from '@litper/platform'
import type { Database } from '@litper/ports'
import { DEFAULT_POLICY, type Policy } from '../domain/order.ts'
import type { PolicyStore } from '../usecases/ports.ts'

const FRESH_MS = 5000

/** A tenant's policy, remembered for some seconds: it is read with each order and changes once a month. */
export class PostgresPolicyStore implements PolicyStore {
  private readonly remembered = new Map<string, { policy: Policy; until: number }>()

  constructor(private readonly database: Database) {}

  async current(): Promise<Policy> {
    const tenant = currentTenant()
    const known = this.remembered.get(tenant)
    if (known && known.until > Date.now()) return known.policy
    const [row] = await this.database.session().query<{ policy: Policy }>('SELECT policy FROM orders.policies')
    const policy = { ...DEFAULT_POLICY, ...row?.policy }
    this.remembered.set(tenant, { policy, until: Date.now() + FRESH_MS })
    return policy
  }

  async set(policy: Policy): Promise<void> {
    await this.database.session().query(
      `INSERT INTO orders.policies (tenant_id, policy) VALUES ($1, $2)
       ON CONFLICT (tenant_id) DO UPDATE SET policy = excluded.policy, updated_at = now()`,
      [currentTenant(), JSON.stringify(policy)],
    )
    this.remembered.delete(currentTenant())
  }
}
