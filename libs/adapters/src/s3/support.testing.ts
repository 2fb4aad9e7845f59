import { newId } from '@litper/kernel'
import { engineUrl } from '../../../testing/src/engine-url.ts'
import { readS3Url } from './address.ts'
import { clientOf } from './connection.ts'

/** A bucket for the suite alone, and the SDK to look at it without the port. */
export async function testBucket() {
  const url = new URL(engineUrl('BLOBS_URL'))
  const Bucket = `litper-test-${newId()}`
  url.pathname = Bucket
  const sdk = await import('@aws-sdk/client-s3')
  const client = clientOf(sdk, readS3Url(url.toString()), readS3Url(url.toString()).endpoint)
  const names = async () =>
    ((await client.send(new sdk.ListObjectsV2Command({ Bucket }))).Contents ?? []).map(({ Key }) => Key!)
  return {
    Bucket,
    sdk,
    client,
    names,
    url: url.toString(),
    remove: async () => {
      for (let left = await names(); left.length > 0; left = await names())
        await client.send(new sdk.DeleteObjectsCommand({ Bucket, Delete: { Objects: left.map((Key) => ({ Key })) } }))
      await client.send(new sdk.DeleteBucketCommand({ Bucket }))
    },
  }
}
