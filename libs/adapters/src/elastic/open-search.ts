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
  /** The prefix of every index; `litper-` by default. */
  readonly prefix?: string
  /** Called once per outage. */
  readonly onFault: (where: string, error: unknown) => void
}
export interface OpenElasticSearch extends Search {
  /** Answers within two seconds. */
  healthy(): Promise<boolean>
  close(): Promise<void>
}

/** Opens also while Elasticsearch is away: indexes are made at their first use. */
export async function openElasticSearch(
  url: string,
  { scope, prefix = 'litper-', onFault }: ElasticOptions,
): Promise<OpenElasticSearch> {
  const client = await connectElastic(url, (error) => onFault('elastic', error))
  const indexes = new Indexes(client, prefix)
  const parts = { client, indexes, writer: new Writer(client, indexes), scope }
  const aliasOf = (name: string) => indexes.aliasOf(checkKey('index', name))
  return {
    index: (name) => new ElasticIndex(parts, aliasOf(name)),
    rebuild: async (name, feed, mark) => rebuild(parts, aliasOf(name), feed, mark),
    mark: async (name) => indexes.markOf(aliasOf(name)),
    healthy: () => goesWell(2000, client.ping({}, { requestTimeout: 2000, maxRetries: 0 })),
    close: () => client.close(),
  }
}
