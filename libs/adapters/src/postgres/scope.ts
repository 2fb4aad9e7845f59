import type { TenantId } from '@litper/kernel'

/** Reads the current tenant; throws DomainError `tenancy.missing` outside a context. The platform passes its own function. */
export type Scope = () => TenantId
