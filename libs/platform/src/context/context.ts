import { AsyncLocalStorage } from 'node:async_hooks'
import { DomainError, newId, type TenantId } from '@litper/kernel'
import type { ActingPart } from '@litper/ports'
import { tracing } from '../telemetry/tracing.ts'

/** Who acts: a person, an API key, a part of the platform by a gateway’s operation, an event handler, a schedule. */
export interface Actor {
  readonly kind: 'user' | 'api_key' | 'event' | 'cron' | 'effect' | 'webhook' | 'public' | ActingPart
  readonly id: string
  readonly roles: readonly string[]
  /** The log-in of a person. */
  readonly session?: string
  /** Of an API key that has fewer than its roles. */
  readonly permissions?: readonly string[]
  /** The key of a call that is done once. */
  readonly once?: string
}

/** The context of every use case, whether it was called by HTTP, an event, a schedule or MCP. */
export interface Context {
  readonly tenant?: TenantId
  readonly actor: Actor
  readonly correlation: string
  readonly causation?: string
  readonly traceparent?: string
}

const storage = new AsyncLocalStorage<Context>()

/** Runs `work` in a context. A nested context replaces the outer one. */
export function runInContext<T>(context: Omit<Context, 'correlation'> & { correlation?: string }, work: () => T): T {
  return storage.run({ ...context, correlation: context.correlation ?? newId() }, work)
}

/** The same context with another tenant: for callers that learn the tenant later, such as the webhook of a shop. */
export function asTenant<T>(tenant: TenantId, work: () => T): T {
  const now = storage.getStore()
  tracing.set({ 'litper.tenant': tenant })
  return runInContext({ actor: { kind: 'webhook', id: 'webhook', roles: [] }, ...now, tenant }, work)
}

export const currentContext = (): Context | undefined => storage.getStore()

/** @throws DomainError `tenancy.missing` when the context has no tenant */
export function currentTenant(): TenantId {
  const tenant = storage.getStore()?.tenant
  if (!tenant) throw new DomainError('tenancy.missing', 'forbidden')
  return tenant
}

/** Called by the guard: the rest of the request runs as this principal. */
export function identify(tenant: TenantId, actor: Actor): void {
  const context = storage.getStore() as { tenant?: TenantId; actor: Actor } | undefined
  if (!context) throw new DomainError('tenancy.no_context', 'bug')
  context.tenant = tenant
  tracing.set({ 'litper.tenant': tenant })
  context.actor = actor
}
