import type { TenantId } from '@litper/kernel'
import { goesWell } from '@litper/kernel'
import { checkKey, type Search } from '@litper/ports'
import { connectElastic } from './connect.ts'
import { Indexes } from './indexes.ts'
import { rebuild } from './rebuild.ts'
import { ElasticIndex } from './search.ts'
import { Writer } from './writer.ts'

export interface ElasticOptions {
  readonly scope: () => TenantId
  /** Before every index's name; `litper-` unless told. */
  readonly prefix?: string
  /** Told once each time that Elasticsearch stops answering. */
  readonly onFault: (where: string, error: unknown) => void
}
export interface OpenElasticSearch extends Search {
  /** Within two seconds. */
  healthy(): Promise<boolean>
  close(): Promise<void>
}

/** Opens although Elasticsearch is away: what it needs there is made when it is first used. */
export async function openElasticSearch(
  url: string,
  { scope, prefix = 'litper-', onFault }: ElasticOptions,
): Promise<OpenElasticSearch> {
  const client = await connectElastic(url, (error) => onFault('elastic', error))
  const indexes = new Indexes(client, prefix)
  const ground = { client, indexes, writer: new Writer(client, indexes), scope }
  const aliasOf = (name: string) => indexes.aliasOf(checkKey('index', name))
  return {
    index: (name) => new ElasticIndex(ground, aliasOf(name)),
    rebuild: async (name, feed, mark) => rebuild(ground, aliasOf(name), feed, mark),
    mark: async (name) => indexes.markOf(aliasOf(name)),
    healthy: () => goesWell(2000, client.ping({}, { requestTimeout: 2000, maxRetries: 0 })),
    close: () => client.close(),
  }
}
