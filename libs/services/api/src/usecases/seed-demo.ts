import { tenantId } from '@litper/kernel'
import type { createTenant } from './create-tenant.ts'
import type { Ground } from './ground.ts'

/** What FRONT_DOORS promises of the demo. */
export const DEMO_TENANT = tenantId('01900000-0000-7000-8000-000000000001')
export const DEMO_OWNER = 'owner@demo.litper.test'
export const DEMO_PASSWORD = 'demo-password'

/** The demo tenant and its owner, unless they are there. */
export const seedDemo =
  ({ ground, create }: { ground: Ground; create: ReturnType<typeof createTenant> }) =>
  async (): Promise<void> => {
    if (await ground.accounts.lookupUser(DEMO_OWNER)) return
    await create({ id: DEMO_TENANT, name: 'Tienda Demo', ownerEmail: DEMO_OWNER, password: DEMO_PASSWORD })
  }
