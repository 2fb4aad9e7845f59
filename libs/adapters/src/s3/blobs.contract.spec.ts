import { newId, tenantId } from '@litper/kernel'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { blobsContract } from '../../../ports/src/blobs.contract.ts'
import { type OpenS3Blobs, openS3Blobs } from './open-blobs.ts'
import { testBucket } from './support.testing.ts'

const onFault = () => undefined

blobsContract(async (scope) => {
  const bucket = await testBucket()
  const port = await openS3Blobs(`${bucket.url}?prefix=one/installation`, { scope, onFault })
  return {
    port,
    stop: async () => {
      await port.close()
      await bucket.remove()
    },
  }
})

const TENANT = tenantId(newId())
const scope = () => TENANT
let bucket: Awaited<ReturnType<typeof testBucket>>
let blobs: OpenS3Blobs
beforeAll(async () => {
  bucket = await testBucket()
  blobs = await openS3Blobs(bucket.url, { scope, onFault })
})
afterAll(async () => {
  await blobs.close()
  await bucket.remove()
})

it('notices an object that another program changed or put', async () => {
  await blobs.put('label', Buffer.from('%PDF a label'), { contentType: 'application/pdf' })
  const Key = `kept/${TENANT}/label~`
  expect(await bucket.names()).toContain(Key)
  const corrupt = () => expect(blobs.get('label')).rejects.toMatchObject({ code: 'blobs.corrupt' })
  const { Metadata } = await bucket.client.send(new bucket.sdk.HeadObjectCommand({ Bucket: bucket.Bucket, Key }))
  const put = (Body: string, metadata = Metadata) =>
    bucket.client.send(
      new bucket.sdk.PutObjectCommand({ Bucket: bucket.Bucket, Key, Body: Buffer.from(Body), Metadata: metadata }),
    )
  for (const altered of ['%PDF a libel', '%PDF a labe', '']) {
    await put(altered)
    await corrupt()
  }
  await put('%PDF a label', {})
  await corrupt()
  await put('%PDF a label')
  expect(Buffer.from((await blobs.get('label'))!.bytes).toString()).toBe('%PDF a label')
})
it('sets one lifecycle rule for temporary blobs, beside rules of others', async () => {
  const { sdk, client, Bucket } = bucket
  const rules = async () =>
    (await client.send(new sdk.GetBucketLifecycleConfigurationCommand({ Bucket }))).Rules!.map((rule) => [
      rule.Filter?.Prefix,
      rule.Expiration?.Days,
    ])
  expect(await rules()).toEqual([['tmp/', 7]])
  const other = { ID: 'other', Status: 'Enabled', Filter: { Prefix: 'other/' }, Expiration: { Days: 3 } } as const
  await client.send(
    new sdk.PutBucketLifecycleConfigurationCommand({ Bucket, LifecycleConfiguration: { Rules: [other] } }),
  )
  for (let times = 0; times < 2; times++) await (await openS3Blobs(bucket.url, { scope, onFault })).close()
  expect((await rules()).sort()).toEqual([
    ['other/', 3],
    ['tmp/', 7],
  ])
  await blobs.put('tmp/upload', Buffer.from('x'), { contentType: 'text/plain' })
  expect((await bucket.names()).filter((name) => name.startsWith('tmp/'))).toEqual([`tmp/${TENANT}/tmp/upload~`])
})
it('lists more than a page of the store holds', async () => {
  const keys = Array.from({ length: 1003 }, (_, n) => `many/${String(n).padStart(4, '0')}`)
  for (let at = 0; at < keys.length; at += 40)
    await Promise.all(
      keys.slice(at, at + 40).map((key) => blobs.put(key, Buffer.from('x'), { contentType: 'text/plain' })),
    )
  expect(await blobs.list('many/')).toEqual(keys)
})
it('signs links for where others reach the store', async () => {
  const outside = await openS3Blobs(`${bucket.url}?public=https://media.example`, { scope, onFault })
  const { url } = await outside.downloadLink('label', { seconds: 60 })
  expect(new URL(url).origin).toBe('https://media.example')
  await outside.close()
})
