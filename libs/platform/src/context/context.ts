import { AsyncLocalStorage } from 'node:async_hooks'
import { DomainError, newId, type TenantId } from '@litper/kernel'
import { tracing } from '../telemetry/tracing.ts'

/** Who acts: a person, a key, an event's handler, a schedule. */
export interface Actor {
  readonly kind: 'user' | 'api_key' | 'event' | 'cron' | 'effect' | 'webhook' | 'public'
  readonly id: string
  readonly roles: readonly string[]
  /** The log-in of a person. */
  readonly session?: string
}

/** What surrounds every use case, whichever of the four doors it came in by (HTTP, event, cron, MCP). */
export interface Context {
  readonly tenant?: TenantId
  readonly actor: Actor
  readonly correlation: string
  readonly causation?: string
  readonly traceparent?: string
}

const storage = new AsyncLocalStorage<Context>()

/** Runs `work` inside a context; nested contexts replace it. */
export function runInContext<T>(context: Omit<Context, 'correlation'> & { correlation?: string }, work: () => T): T {
  return storage.run({ ...context, correlation: context.correlation ?? newId() }, work)
}

/** The same context as another tenant: for the doors that learn the tenant on the way (a webhook's shop). */
export function asTenant<T>(tenant: TenantId, work: () => T): T {
  const now = storage.getStore()
  tracing.set({ 'litper.tenant': tenant })
  return runInContext({ actor: { kind: 'webhook', id: 'webhook', roles: [] }, ...now, tenant }, work)
}

export const currentContext = (): Context | undefined => storage.getStore()

/** @throws DomainError `tenancy.missing`: nothing of a tenant is touched without knowing whose it is. */
export function currentTenant(): TenantId {
  const tenant = storage.getStore()?.tenant
  if (!tenant) throw new DomainError('tenancy.missing', 'forbidden')
  return tenant
}

/** The guard learned who it is: the rest of the request runs as that principal. */
export function identify(tenant: TenantId, actor: Actor): void {
  const context = storage.getStore() as { tenant?: TenantId; actor: Actor } | undefined
  if (!context) throw new DomainError('tenancy.no_context', 'bug')
  context.tenant = tenant
  tracing.set({ 'litper.tenant': tenant })
  context.actor = actor
}
