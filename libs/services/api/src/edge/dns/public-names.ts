import { Resolver } from 'node:dns/promises'
import { unavailable } from '@litper/kernel'
import type { PublicNames } from '../../usecases/sign-on/ports.ts'

const NONE = new Set(['ENOTFOUND', 'ENODATA'])

/** Asks the resolvers of this machine; in the demo the sandbox, which answers at the UDP port of its own number. */
export class DnsNames implements PublicNames {
  private readonly resolver = new Resolver({ timeout: 2000, tries: 2 })

  /** @param standIns origins of the sandbox */
  constructor(standIns: readonly string[] = []) {
    const servers = standIns.map((origin) => new URL(origin).host.replace(/^localhost/, '127.0.0.1'))
    if (servers.length > 0) this.resolver.setServers(servers)
  }

  async texts(name: string): Promise<readonly string[]> {
    try {
      return (await this.resolver.resolveTxt(name)).map((parts) => parts.join(''))
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException
      if (NONE.has(code)) return []
      throw unavailable('sign_on.resolver_away', { why: code }, error)
    }
  }
}
