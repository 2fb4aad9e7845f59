import { newId, type TenantId, tenantId } from '@litper/kernel'
import { engineUrl } from '@litper/testing'
import { expect, it } from 'vitest'
import { searchContract } from '../../../ports/src/search.contract.ts'
import { connectElastic } from './connect.ts'
import { openElasticSearch } from './open-search.ts'
import type { Told } from './rebuild.ts'

async function ground(scope: () => TenantId) {
  const prefix = `test-${newId()}-`
  const port = await openElasticSearch(engineUrl('SEARCH_URL'), {
    scope,
    prefix,
    onFault: (where, error) => console.error(where, error),
  })
  const stop = async () => {
    const client = await connectElastic(engineUrl('SEARCH_URL'))
    const mine = await client.indices.get({ index: `${prefix}*` })
    for (const index of Object.keys(mine)) await client.indices.delete({ index })
    await client.indices.deleteIndexTemplate({ name: `${prefix}search` })
    await client.close()
    await port.close()
  }
  return { port, stop }
}

searchContract(ground)

it('is built anew from the events while it is searched and written, and loses neither', async () => {
  const tenant = tenantId(newId())
  const { port, stop } = await ground(() => tenant)
  const index = port.index('rebuilt')
  const entry = (text: string) => ({ text: { body: text } })
  await Promise.all(Array.from({ length: 40 }, (_, n) => index.upsert(`${n}`, entry(`viejo pedido ${n}`), 1)))
  await index.upsert('ghost', entry('pedido que los eventos no conocen'), 1)
  let going = true
  const found: number[] = []
  const searching = (async () => {
    while (going) found.push((await index.search({ query: 'pedido', limit: 100 })).ids.length)
  })()
  async function* feed(): AsyncGenerator<Told> {
    for (let n = 0; n < 40; n++) {
      if (n % 10 === 0) await index.upsert(`${n}`, entry(`pedido escrito durante ${n}`), 5)
      if (n % 10 === 5) await index.remove(`${n}`, 3)
      yield { tenant, id: `${n}`, entry: entry(`nuevo pedido ${n}`), version: 2 }
    }
  }
  expect(await port.rebuild('rebuilt', feed())).toEqual({ entries: 40 })
  going = false
  await searching
  expect(Math.min(...found)).toBeGreaterThanOrEqual(36) // four are removed on the way
  expect([...(await index.search({ query: 'durante', limit: 100 })).ids].sort()).toEqual(['0', '10', '20', '30'])
  expect((await index.search({ query: 'nuevo', limit: 100 })).ids).toHaveLength(32)
  expect((await index.search({ query: 'viejo', limit: 100 })).ids).toEqual([])
  expect((await index.search({ query: 'conocen' })).ids).toEqual([])
  await stop()
})

it('says that it is away, within seconds, and takes up again', async () => {
  const tenant = tenantId(newId())
  const url = 'elastic+http://127.0.0.1:9'
  const port = await openElasticSearch(url, { scope: () => tenant, onFault: () => undefined })
  expect(await port.healthy()).toBe(false)
  await expect(port.index('i').search({ query: 'x' })).rejects.toMatchObject({ kind: 'unavailable' })
  await expect(port.index('i').upsert('x', { text: {} }, 1)).rejects.toMatchObject({ kind: 'unavailable' })
  await port.close()
})
