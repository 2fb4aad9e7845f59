import type { TenantId } from '@litper/kernel'

/** Reads the ambient tenant; throws DomainError `tenancy.missing` outside a context. The platform passes its own. */
export type Scope = () => TenantId
