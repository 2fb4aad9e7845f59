import type { S3Client } from '@aws-sdk/client-s3'
import { TEMPORARY_DAYS } from '@litper/ports'
import { isAway, statusOf } from './outage.ts'

type Sdk = typeof import('@aws-sdk/client-s3')
interface Options {
  readonly abortSignal: AbortSignal
}

/** Makes the bucket when there is none. A key without the right to ask or make fails at the first blob. */
export async function haveBucket(sdk: Sdk, client: S3Client, Bucket: string, options: Options): Promise<void> {
  try {
    await client.send(new sdk.HeadBucketCommand({ Bucket }), options)
  } catch (error) {
    if (isAway(error) && statusOf(error) !== 404) throw error
    if (statusOf(error) === 404) await make(sdk, client, Bucket, options)
  }
}

async function make(sdk: Sdk, client: S3Client, Bucket: string, options: Options): Promise<void> {
  try {
    await client.send(new sdk.CreateBucketCommand({ Bucket }), options)
  } catch (error) {
    // another process made it first
    if (!/^BucketAlready(OwnedByYou|Exists)$/.test((error as Error).name)) throw error
  }
}

/**
 * Sets a lifecycle rule that deletes old temporary blobs. Other rules of the bucket stay. @throws Error when the store has no
 * lifecycle rules, or the key may not set them
 */
export async function haveExpiry(
  sdk: Sdk,
  client: S3Client,
  Bucket: string,
  prefix: string,
  options: Options,
): Promise<void> {
  const ID = `litper-${prefix.replace(/\W+/g, '-')}`
  const { Rules = [] } = await client
    .send(new sdk.GetBucketLifecycleConfigurationCommand({ Bucket }), options)
    .catch((error: unknown) => {
      if ((error as Error).name !== 'NoSuchLifecycleConfiguration') throw error
      return { Rules: [] }
    })
  const stands = Rules.some(
    (rule) => rule.Filter?.Prefix === prefix && rule.Status === 'Enabled' && rule.Expiration?.Days === TEMPORARY_DAYS,
  )
  if (stands) return
  const rule = { ID, Status: 'Enabled', Filter: { Prefix: prefix }, Expiration: { Days: TEMPORARY_DAYS } } as const
  const LifecycleConfiguration = { Rules: [...Rules.filter((one) => one.ID !== ID), rule] }
  await client.send(new sdk.PutBucketLifecycleConfigurationCommand({ Bucket, LifecycleConfiguration }), options)
}
