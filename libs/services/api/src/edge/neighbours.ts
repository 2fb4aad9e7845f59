import { type Principal, signInternal } from '@litper/platform'
import { type Breaker, SYSTEM_TENANT } from '@litper/ports'
import type { Contract } from '../domain/sum-of-contracts.ts'
import type { Upstream } from '../domain/upstreams.ts'
import type { ServiceBreaker } from '../usecases/work-health.ts'
import { ask } from './ask.ts'

const TIMEOUT_MS = 2000
const CONTRACT = '/internal/openapi.json'
const GATEWAY: Principal = { tenant: SYSTEM_TENANT, id: 'gateway', kind: 'api_key', roles: [] }

/** The services behind the gateway. Any of them may be down. */
export class Neighbours {
  /** The last contract of each: it stays valid while its process restarts. */
  private readonly known = new Map<string, Contract>()

  constructor(
    readonly upstreams: readonly Upstream[],
    private readonly internalKey: Buffer,
  ) {}

  /** Asks its readiness; false after two seconds. Never throws. */
  async isReady({ url }: Upstream): Promise<boolean> {
    return (await ask(`${url}/health/ready`, TIMEOUT_MS)) !== undefined
  }

  /** The breakers of all services, as their readiness tells; a service that does not answer has none. */
  async breakers(): Promise<ServiceBreaker[]> {
    const asked = this.upstreams.map(async ({ name, url }) => {
      const text = await ask(`${url}/health/ready`, TIMEOUT_MS)
      const { breakers = [] } = (text ? JSON.parse(text) : {}) as { breakers?: readonly Breaker[] }
      return breakers.map((one) => ({ service: name, ...one }))
    })
    return (await Promise.all(asked)).flat()
  }

  private tokenFor(service: string): Record<string, string> {
    const call = { service, method: 'GET', url: CONTRACT }
    return { 'x-litper-internal': signInternal(GATEWAY, this.internalKey, call) }
  }

  /** The contracts of all services, and the names of those that never answered. */
  async contracts(): Promise<{ contracts: Contract[]; unknown: string[] }> {
    await Promise.all(
      this.upstreams.map(async ({ name, url }) => {
        const text = await ask(url + CONTRACT, TIMEOUT_MS, this.tokenFor(name))
        if (text !== undefined) this.known.set(name, JSON.parse(text) as Contract)
      }),
    )
    const unknown = this.upstreams.map(({ name }) => name).filter((name) => !this.known.has(name))
    return { contracts: [...this.known.values()], unknown }
  }
}
