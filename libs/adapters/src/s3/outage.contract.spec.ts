import { newId, tenantId } from '@litper/kernel'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { FlakyProxy } from '../flaky-proxy.testing.ts'
import { type OpenS3Blobs, openS3Blobs } from './open-blobs.ts'
import { testBucket } from './support.testing.ts'

const TENANT = tenantId(newId())
const unavailable = { code: 's3.unavailable', kind: 'unavailable' }
let bucket: Awaited<ReturnType<typeof testBucket>>
let proxy: FlakyProxy
let blobs: OpenS3Blobs
let faults: string[]
const open = () => openS3Blobs(proxy.url, { scope: () => TENANT, onFault: (where) => void faults.push(where) })
const put = (text: string) => blobs.put('x', Buffer.from(text), { contentType: 'text/plain' })
const text = async () => Buffer.from((await blobs.get('x'))!.bytes).toString()
const served = () => expect.poll(() => blobs.healthy(), { timeout: 20_000, interval: 200 }).toBe(true)

beforeEach(async () => {
  bucket = await testBucket()
  proxy = await FlakyProxy.before(bucket.url)
  faults = []
})
afterEach(async () => {
  await proxy.restore()
  await blobs.healthy()
  await blobs.close()
  await proxy.cut()
  await bucket.remove()
})

it('fails while S3 is away, reports it once, and recovers by itself', async () => {
  blobs = await open()
  expect(await blobs.healthy()).toBe(true)
  await put('first')
  await proxy.cut()
  for (const call of [() => put('second'), text, () => blobs.list(''), () => blobs.delete('x')])
    await expect(call()).rejects.toMatchObject(unavailable)
  expect(await blobs.healthy()).toBe(false)
  expect((await blobs.downloadLink('x', { seconds: 60 })).url).toContain('x~') // signing sends no request
  expect(faults).toEqual(['s3'])
  await proxy.restore()
  await served()
  expect(await text()).toBe('first')
  await proxy.cut()
  await expect(text()).rejects.toMatchObject(unavailable)
  expect(faults).toEqual(['s3', 's3'])
})
it('times out when the store hangs', async () => {
  blobs = await open()
  await put('first')
  await proxy.hang()
  await expect(text()).rejects.toMatchObject(unavailable)
  await expect(put('second')).rejects.toMatchObject(unavailable)
  expect(await blobs.healthy()).toBe(false)
  await proxy.restore()
  await served()
  expect(await text()).toBe('first')
})
it('opens before S3 runs, and makes its bucket later', async () => {
  await proxy.cut()
  blobs = await open()
  expect(await blobs.healthy()).toBe(false)
  await expect(put('first')).rejects.toMatchObject(unavailable)
  expect(faults).toEqual(['s3'])
  await proxy.restore()
  await served()
  await put('first')
  expect(await text()).toBe('first')
})
it('makes a removed bucket again', async () => {
  blobs = await open()
  await bucket.remove()
  await put('first').catch(() => put('first'))
  expect(await text()).toBe('first')
})
