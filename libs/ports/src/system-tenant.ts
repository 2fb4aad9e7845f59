import { type TenantId, tenantId } from '@litper/kernel'

/**
 * The tenant of data that belongs to no merchant: the rate limit of a log-in, a lock of the whole installation. No merchant has
 * this id. Run the call in the context of this tenant.
 */
export const SYSTEM_TENANT: TenantId = tenantId('00000000-0000-0000-0000-000000000000')

/**
 * The tenant of the installation's own orders, one a minute, which show that the whole way works. It is no merchant: it is not among the
 * active tenants, nothing counts what it does, and no number that a merchant sees holds any of it.
 */
export const CANARY_TENANT: TenantId = tenantId('01900000-0000-7000-8000-00000000ca4a')

/** The demo's tenant; its passwords and keys are in the README. A database that holds it is served in the demo only. */
export const DEMO_TENANT: TenantId = tenantId('01900000-0000-7000-8000-000000000001')
