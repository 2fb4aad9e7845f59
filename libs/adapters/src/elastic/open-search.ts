import { setTimeout as sleep } from 'node:timers/promises'
import type { TenantId } from '@litper/kernel'
import type { Search } from '@litper/ports'
import { connectElastic } from './connect.ts'
import { Indexes } from './indexes.ts'
import { rebuild, type Told } from './rebuild.ts'
import { ElasticSearch } from './search.ts'
import { Writer } from './writer.ts'

export interface ElasticOptions {
  readonly scope: () => TenantId
  /** Before every index's name; `litper-` unless told. */
  readonly prefix?: string
  readonly onFault: (where: string, error: unknown) => void
}
export interface ElasticSupport extends Search {
  /** Builds an index anew, of all tenants; searches go on. */
  rebuild(index: string, feed: AsyncIterable<Told>): Promise<{ entries: number }>
  /** Within two seconds. */
  healthy(): Promise<boolean>
  close(): Promise<void>
}

/** Opens although Elasticsearch is away: the template is put as soon as it answers. */
export async function openElasticSearch(
  url: string,
  { scope, prefix = 'litper-', onFault }: ElasticOptions,
): Promise<ElasticSupport> {
  const client = await connectElastic(url)
  const indexes = new Indexes(client, prefix)
  const ground = { client, indexes, writer: new Writer(client), scope }
  const search = new ElasticSearch(ground)
  await indexes.putTemplate().catch((error) => onFault('elastic', error))
  return {
    index: (name) => search.index(name),
    rebuild: (index, feed) => rebuild(ground, index, feed),
    healthy: () => {
      const asked = client.ping({}, { requestTimeout: 2000, maxRetries: 0 }).catch(() => false)
      return Promise.race([asked, sleep(2000, false, { ref: false })])
    },
    close: () => client.close(),
  }
}
