import { newId, tenantId } from '@litper/kernel'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { engineUrl } from '../../../testing/src/engine-url.ts'
import { FlakyProxy } from '../flaky-proxy.testing.ts'
import { onElastic } from './support.testing.ts'

const TENANT = tenantId(newId())
const away = { code: 'search.unavailable', kind: 'unavailable' }
let proxy: FlakyProxy
let setup: Awaited<ReturnType<typeof onElastic>>
const index = () => setup.port.index('i')
const put = (id: string) => index().upsert(id, { text: { body: 'pedido' } }, 1)
const find = async () => (await index().search({ query: 'pedido' })).ids
const served = () => expect.poll(() => setup.port.healthy(), { timeout: 20_000, interval: 200 }).toBe(true)

beforeEach(async () => {
  proxy = await FlakyProxy.before(engineUrl('SEARCH_URL'))
})
afterEach(async () => {
  await proxy.restore()
  await setup.stop()
  await proxy.cut()
})
const open = async () => {
  setup = await onElastic(() => TENANT, proxy.url)
}

it('fails while Elasticsearch is away, reports it once, and recovers by itself', async () => {
  await open()
  await put('1')
  await proxy.cut()
  for (const call of [() => put('2'), find, () => index().remove('1'), () => index().remove('1', 2)])
    await expect(call()).rejects.toMatchObject(away)
  expect(await setup.port.healthy()).toBe(false)
  expect(setup.faults).toEqual(['elastic'])
  await proxy.restore()
  await served()
  await put('3')
  expect(await find()).toEqual(['3', '1'])
  await proxy.cut()
  await expect(find()).rejects.toMatchObject(away)
  expect(setup.faults).toEqual(['elastic', 'elastic'])
})
it('times out when the engine hangs', async () => {
  await open()
  await put('1')
  await proxy.hang()
  await expect(find()).rejects.toMatchObject(away)
  await expect(put('2')).rejects.toMatchObject(away)
  expect(await setup.port.healthy()).toBe(false)
  await proxy.restore()
  await served()
  expect(await find()).toContain('1')
})
it('opens before Elasticsearch runs, and makes its indexes later', async () => {
  await proxy.cut()
  await open()
  expect(await setup.port.healthy()).toBe(false)
  await expect(put('1')).rejects.toMatchObject(away)
  await proxy.restore()
  await served()
  await put('1')
  expect(await find()).toEqual(['1'])
})
