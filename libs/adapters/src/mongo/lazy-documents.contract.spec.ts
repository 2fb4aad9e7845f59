import { newId, tenantId } from '@litper/kernel'
import mongoose from 'mongoose'
import { expect, it } from 'vitest'
import { engineUrl } from '../../../testing/src/engine-url.ts'
import { FlakyProxy } from '../flaky-proxy.testing.ts'
import { lazyMongoDocuments } from './lazy-documents.ts'

const TENANT = tenantId(newId())

it('connects at the first call, and reports before whether a server listens', async () => {
  const url = new URL(engineUrl('DOCUMENTS_URL'))
  url.pathname = `litper-test-${newId()}`
  url.searchParams.set('directConnection', 'true') // otherwise the server names its own address, and the driver passes by the proxy
  const proxy = await FlakyProxy.before(url.toString())
  const faults: string[] = []
  const documents = lazyMongoDocuments(proxy.url, { scope: () => TENANT, onFault: (where) => void faults.push(where) })
  const things = documents.collection<{ n: number }>('things')
  expect(await documents.healthy()).toBe(true)
  await proxy.cut()
  expect(await documents.healthy()).toBe(false)
  expect(faults).toEqual([]) // no call has been made
  await expect(things.put('x', { n: 1 })).rejects.toMatchObject({ code: 'mongo.unavailable', kind: 'unavailable' })
  await proxy.restore()
  await expect.poll(() => documents.healthy(), { timeout: 20_000, interval: 200 }).toBe(true)
  await things.put('x', { n: 2 })
  expect((await things.get('x'))?.document).toEqual({ n: 2 })
  await things.delete('x')
  expect((await things.find()).documents).toEqual([])
  expect(() => documents.collection('')).toThrow()
  await documents.close()
  await proxy.cut()
  const connection = await mongoose.createConnection(url.toString()).asPromise()
  await connection.dropDatabase()
  await connection.close()
})

it('has nothing to close before the first call', async () => {
  const documents = lazyMongoDocuments('mongodb://user:secret@127.0.0.1:1,[::1]:1/litper', {
    scope: () => TENANT,
    onFault: () => undefined,
  })
  expect(await documents.healthy()).toBe(false)
  await documents.close()
})
