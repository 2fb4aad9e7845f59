import { type TenantId, tenantId } from '@litper/kernel'

/**
 * The tenant of data that belongs to no merchant: the rate limit of a log-in, a lock of the whole installation. No merchant has
 * this id. Run the call in the context of this tenant.
 */
export const SYSTEM_TENANT: TenantId = tenantId('00000000-0000-0000-0000-000000000000')

/** The demo's tenant; its passwords and keys are in the README. A database that holds it is served in the demo only. */
export const DEMO_TENANT: TenantId = tenantId('01900000-0000-7000-8000-000000000001')
