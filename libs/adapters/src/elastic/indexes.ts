import { createHash } from 'node:crypto'
import type { Client } from '@elastic/elasticsearch'
import { newId } from '@litper/kernel'
import { MAPPINGS, SETTINGS } from './mapping.ts'
import { answer, answerIfThere } from './outage.ts'

/** Logical indexes are aliases of real ones, so that an index can be rebuilt behind its alias. */
export class Indexes {
  private readonly known = new Map<string, Promise<void>>()
  private template: Promise<unknown> | undefined

  constructor(
    private readonly client: Client,
    private readonly prefix: string,
  ) {}

  /** The alias of an index, as readable as the rules for names allow. */
  aliasOf(name: string): string {
    const readable = name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 40)
    return `${this.prefix}search-${readable}-${createHash('sha256').update(name).digest('hex').slice(0, 10)}`
  }

  /** Makes the alias and a first index when there are none. */
  ensure(alias: string): Promise<void> {
    const making = this.known.get(alias) ?? this.make(alias)
    this.known.set(alias, making)
    making.catch(() => this.known.delete(alias))
    return making
  }

  /** Forgets what exists: the engine came back without its data. */
  forget(alias: string): void {
    this.known.delete(alias)
    this.template = undefined
  }

  /** The real index behind an alias that `ensure` made. */
  async behind(alias: string): Promise<string> {
    return Object.keys(await answer(this.client.indices.getAlias({ name: alias })))[0]!
  }

  /** An empty index without an alias, with the mark of its rebuild. */
  async next(alias: string, mark?: string): Promise<string> {
    await this.ready()
    const index = `${alias}-${newId()}`
    await answer(this.client.indices.create({ index, ...(mark !== undefined && { mappings: { _meta: { mark } } }) }))
    return index
  }

  /** The mark of the index behind the alias. */
  async markOf(alias: string): Promise<string | undefined> {
    const found = await answerIfThere(this.client.indices.getMapping({ index: alias }))
    const [real] = Object.values(found ?? {})
    return real?.mappings._meta?.['mark']
  }

  /** Moves the alias to another index, in one step. False when another process moved it first. */
  async swap(alias: string, before: string, next: string): Promise<boolean> {
    const actions = [{ remove: { index: before, alias, must_exist: true } }, { add: { index: next, alias } }]
    return (await answerIfThere(this.client.indices.updateAliases({ actions }))) !== undefined
  }

  async drop(index: string): Promise<void> {
    await answerIfThere(this.client.indices.delete({ index }))
  }

  /** Puts the template before any index is made from it. */
  private ready(): Promise<unknown> {
    this.template ??= answer(
      this.client.indices.putIndexTemplate({
        name: `${this.prefix}search`,
        index_patterns: [`${this.prefix}search-*`],
        priority: 100,
        template: { settings: SETTINGS, mappings: MAPPINGS },
      }),
    ).catch((error) => {
      this.template = undefined
      throw error
    })
    return this.template
  }

  private async make(alias: string): Promise<void> {
    await this.ready()
    if (await answer(this.client.indices.existsAlias({ name: alias }))) return
    const first = this.client.indices.create({ index: `${alias}-first`, aliases: { [alias]: {} } })
    await answer(first).catch((error) => {
      if (!/resource_already_exists/.test(String(error))) throw error // another process was faster
    })
  }
}
