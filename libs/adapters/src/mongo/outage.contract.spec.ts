import { newId, tenantId } from '@litper/kernel'
import mongoose from 'mongoose'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { engineUrl } from '../../../testing/src/engine-url.ts'
import { FlakyProxy } from '../flaky-proxy.testing.ts'
import { type MongoDocuments, openMongoDocuments } from './open-documents.ts'

const TENANT = tenantId(newId())
const unavailable = { code: 'mongo.unavailable', kind: 'unavailable' }
let proxy: FlakyProxy
let documents: MongoDocuments
let faults: string[]
const database = `litper-test-${newId()}`
const open = () => openMongoDocuments(proxy.url, { scope: () => TENANT, onFault: (where) => void faults.push(where) })
const put = (n: number) => documents.collection('c').put('x', { n })
const get = () => documents.collection('c').get('x')

beforeEach(async () => {
  const url = new URL(engineUrl('DOCUMENTS_URL'))
  url.pathname = database
  url.searchParams.set('directConnection', 'true') // otherwise the server names its own address, and the driver passes by the proxy
  proxy = await FlakyProxy.before(url.toString())
  faults = []
})
afterEach(async () => {
  await proxy.restore()
  await documents.close()
  const connection = await mongoose.createConnection(proxy.url).asPromise()
  await connection.dropDatabase()
  await connection.close()
  await proxy.cut()
})
/** Waits until it works again, a few seconds at most. */
const served = () => expect.poll(() => documents.healthy(), { timeout: 20_000, interval: 200 }).toBe(true)

it('fails while MongoDB is away, reports it once, and recovers by itself', async () => {
  documents = await open()
  expect(await documents.healthy()).toBe(true)
  await put(1)
  await proxy.cut()
  for (const call of [
    () => put(2),
    get,
    () => documents.collection('c').find(),
    () => documents.collection('c').delete('x'),
  ])
    await expect(call()).rejects.toMatchObject(unavailable)
  expect(await documents.healthy()).toBe(false)
  expect(faults).toEqual(['mongo'])
  await proxy.restore()
  await served()
  expect((await get())!.document).toEqual({ n: 1 })
  await put(3)
  await proxy.cut()
  await expect(get()).rejects.toMatchObject(unavailable)
  expect(faults).toEqual(['mongo', 'mongo'])
})
it('times out when the server hangs', async () => {
  documents = await open()
  await put(1)
  await proxy.hang()
  await expect(get()).rejects.toMatchObject(unavailable)
  await expect(put(2)).rejects.toMatchObject(unavailable)
  expect(await documents.healthy()).toBe(false)
  await proxy.restore()
  await served()
  expect((await get())!.document).toEqual({ n: 1 })
})
it('opens before MongoDB runs, and works when it runs', async () => {
  await proxy.cut()
  documents = await open()
  expect(await documents.healthy()).toBe(false)
  await expect(put(1)).rejects.toMatchObject(unavailable)
  await proxy.restore()
  await served()
  expect(await put(1)).toBe(1)
})
it('closes while MongoDB is away, and does not report the close as an outage', async () => {
  documents = await open()
  await documents.close()
  expect(faults).toEqual([])
  documents = await open()
  await proxy.cut()
  await documents.close()
})
