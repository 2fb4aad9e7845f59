import { DEMO_TENANT } from '@litper/ports'
import { createTenant } from './create-tenant.ts'
import type { ApiParts } from './ports.ts'

/** The demo's sign-in; the README names it. */
export const DEMO_OWNER = 'owner@demo.litper.test'
export const DEMO_PASSWORD = 'demo-password'

/** Creates the demo tenant and its owner, unless they exist. */
export async function seedDemo(parts: ApiParts): Promise<void> {
  if (await parts.accounts.lookupUser(DEMO_OWNER)) return
  await createTenant(parts, { id: DEMO_TENANT, name: 'Tienda Demo', ownerEmail: DEMO_OWNER, password: DEMO_PASSWORD })
}
