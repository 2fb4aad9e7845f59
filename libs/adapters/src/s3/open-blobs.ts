import type { TenantId } from '@litper/kernel'
import type { Blobs } from '@litper/ports'
import { readS3Url } from './address.ts'
import { S3Blobs } from './blobs.ts'
import { Bucket, clientOf } from './connection.ts'
import { Links } from './links.ts'
import { ObjectNames } from './names.ts'

export interface S3Options {
  readonly scope: () => TenantId
  readonly onFault: (where: string, error: unknown) => void
}
export interface OpenS3Blobs extends Blobs {
  /** Answers within 2 s, never throws. */
  healthy(): Promise<boolean>
  close(): Promise<void>
}

/**
 * Blobs in the bucket of the URL (see readS3Url), which is made when it is missing. Opens also while S3 is away; then calls
 * fail with `s3.unavailable`. `onFault` is called once per outage. @throws Error for a bad URL
 */
export async function openS3Blobs(url: string, { scope, onFault }: S3Options): Promise<OpenS3Blobs> {
  const address = readS3Url(url)
  const sdk = await import('@aws-sdk/client-s3')
  const client = clientOf(sdk, address, address.endpoint)
  const signer = clientOf(sdk, address, address.publicEndpoint)
  const names = new ObjectNames(address.prefix, scope)
  const bucket = new Bucket(sdk, client, address.bucket, names.temporary, onFault)
  await bucket.open()
  const blobs = new S3Blobs(bucket, names, new Links(sdk, signer))
  return Object.assign(blobs, {
    healthy: () => bucket.healthy(),
    close: async () => {
      client.destroy()
      signer.destroy()
    },
  })
}
