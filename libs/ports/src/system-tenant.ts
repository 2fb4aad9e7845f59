import { type TenantId, tenantId } from '@litper/kernel'

/**
 * The tenant of what belongs to nobody yet: a login's rate limit, a lock of the installation itself. No merchant ever has it.
 * Use it by running the call in this tenant's context.
 */
export const SYSTEM_TENANT: TenantId = tenantId('00000000-0000-0000-0000-000000000000')
