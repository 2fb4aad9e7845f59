import { newId, type TenantId } from '@litper/kernel'
import { engineUrl } from '../../../testing/src/engine-url.ts'
import { connectElastic } from './connect.ts'
import { openElasticSearch } from './open-search.ts'

/** Indexes with their own prefix, removed at the end. */
export async function onElastic(scope: () => TenantId, url = engineUrl('SEARCH_URL')) {
  const prefix = `test-${newId()}-`
  const faults: string[] = []
  const port = await openElasticSearch(url, { scope, prefix, onFault: (where) => void faults.push(where) })
  const client = await connectElastic(engineUrl('SEARCH_URL'), () => undefined)
  const indexes = async () => Object.keys(await client.indices.get({ index: `${prefix}*` }))
  /** Removes all, like an engine that came back without its data. */
  const wipe = async () => {
    for (const index of await indexes()) await client.indices.delete({ index })
    await client.indices.deleteIndexTemplate({ name: `${prefix}search` }, { ignore: [404] })
  }
  const stop = async () => {
    await port.close()
    await wipe()
    await client.close()
  }
  return { port, faults, client, indexes, wipe, stop }
}
