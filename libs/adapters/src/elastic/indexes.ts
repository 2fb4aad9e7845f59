import { createHash } from 'node:crypto'
import type { Client } from '@elastic/elasticsearch'
import { asked } from './connect.ts'
import { MAPPINGS, SETTINGS } from './mapping.ts'

/** Logical indexes as aliases of numbered real ones, so that one can be built anew behind the alias. */
export class Indexes {
  private readonly known = new Map<string, Promise<void>>()

  constructor(
    private readonly client: Client,
    private readonly prefix: string,
  ) {}

  /** What every index of this installation is made by. */
  async putTemplate(): Promise<void> {
    await asked(
      this.client.indices.putIndexTemplate({
        name: `${this.prefix}search`,
        index_patterns: [`${this.prefix}search-*`],
        priority: 100,
        template: { settings: SETTINGS, mappings: MAPPINGS },
      }),
    )
  }

  /** The alias of an index, readable as far as an engine's names allow. */
  aliasOf(name: string): string {
    const readable = name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 40)
    return `${this.prefix}search-${readable}-${createHash('sha256').update(name).digest('hex').slice(0, 10)}`
  }

  /** Makes the alias with a first index behind it when there is none. */
  ensure(alias: string): Promise<void> {
    const making = this.known.get(alias) ?? this.make(alias)
    this.known.set(alias, making)
    making.catch(() => this.known.delete(alias))
    return making
  }

  async create(index: string, aliases: Record<string, object> = {}): Promise<void> {
    await asked(this.client.indices.create({ index, aliases, wait_for_active_shards: 1 })).catch((error) => {
      if (!/resource_already_exists|invalid_alias_name/.test(String(error))) throw error // another process was faster
    })
  }

  /** The real index behind an alias. */
  async behind(alias: string): Promise<string> {
    const found = await asked(this.client.indices.getAlias({ name: alias }))
    return Object.keys(found ?? {})
      .sort()
      .at(-1)!
  }

  private async make(alias: string): Promise<void> {
    if (!(await asked(this.client.indices.existsAlias({ name: alias }))))
      await this.create(`${alias}-000001`, { [alias]: {} })
  }
}
