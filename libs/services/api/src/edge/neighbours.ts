import type { Contract } from '../domain/sum-of-contracts.ts'
import type { Upstream } from '../domain/upstreams.ts'
import { ask } from './ask.ts'

const PATIENCE_MS = 2000

/** The services behind the gateway, as processes that may be away. */
export class Neighbours {
  /** What each last said: a contract does not change while its process restarts. */
  private readonly told = new Map<string, Contract>()

  constructor(readonly upstreams: readonly Upstream[]) {}

  /** Whether it says of itself that it is ready; never throws, two seconds at most. */
  async isReady({ url }: Upstream): Promise<boolean> {
    return (await ask(`${url}/health/ready`, PATIENCE_MS)) !== undefined
  }

  /** The contracts of all, and who could not be asked and has never been. */
  async contracts(): Promise<{ contracts: Contract[]; unknown: string[] }> {
    await Promise.all(
      this.upstreams.map(async ({ name, url }) => {
        const text = await ask(`${url}/internal/openapi.json`, PATIENCE_MS)
        if (text !== undefined) this.told.set(name, JSON.parse(text) as Contract)
      }),
    )
    const unknown = this.upstreams.map(({ name }) => name).filter((name) => !this.told.has(name))
    return { contracts: [...this.told.values()], unknown }
  }
}
