import { AsyncLocalStorage } from 'node:async_hooks'
import { DomainError, newId, type TenantId, tenantId } from '@litper/kernel'
import { afterAll, beforeAll, expect, it } from 'vitest'

export interface UnderTest<P> {
  readonly port: P
  /** The same port in another process of the installation. */
  second?(): Promise<P>
  stop(): Promise<void>
}
export type RunAs = <T>(tenant: TenantId, work: () => Promise<T>) => Promise<T>
/** Opens the port on empty tables; it reads the tenant through `scope`. */
export type MakePort<P> = (scope: () => TenantId, runAs: RunAs) => Promise<UnderTest<P>>

/** Opens the port once for the calling suite, with two tenants. */
export function underLaw<P>(make: MakePort<P>) {
  const ambient = new AsyncLocalStorage<TenantId>()
  const scope = () => {
    const tenant = ambient.getStore()
    if (!tenant) throw new DomainError('tenancy.missing', 'forbidden')
    return tenant
  }
  const runAs: RunAs = (tenant, work) => ambient.run(tenant, work)
  let open: UnderTest<P>
  beforeAll(async () => {
    open = await make(scope, runAs)
  })
  afterAll(() => open?.stop())
  const as =
    (tenant: TenantId) =>
    <T>(work: (port: P) => Promise<T>): Promise<T> =>
      runAs(tenant, () => work(open.port))
  const [a, b] = [tenantId(newId()), tenantId(newId())]
  return { a, b, inA: as(a), inB: as(b), as, runAs, scope, port: () => open.port, second: () => open.second?.() }
}

/** Expects each of the calls to throw outside any tenant. */
export function refusesWithoutTenant<P>(port: () => P, calls: { [name: string]: (port: P) => Promise<unknown> }): void {
  it.each(Object.entries(calls))('throws without a tenant: %s', async (_name, call) => {
    await expect((async () => call(port()))()).rejects.toMatchObject({ code: 'tenancy.missing' })
  })
}
