import type { S3Client } from '@aws-sdk/client-s3'
import {
  type BlobLink,
  checkContentType,
  checkLink,
  type DownloadOptions,
  dispositionOf,
  type UploadOptions,
} from '@litper/ports'
import type { Sdk } from './connection.ts'

/** The metadata of an upload with the limit of its link. */
export const MOST_BYTES = 'max-bytes'
const MOST_BYTES_HEADER = `x-amz-meta-${MOST_BYTES}`

interface S3Object {
  readonly Bucket: string
  readonly Key: string
}

/** Signs links with the key of the store, which answers them alone; signing sends no request. */
export class Links {
  constructor(
    private readonly sdk: Sdk,
    /** A client for the public address. */
    private readonly client: S3Client,
  ) {}

  async upload(object: S3Object, { contentType, maxBytes: most, seconds }: UploadOptions): Promise<BlobLink> {
    const ContentType = checkContentType(contentType)
    const { maxBytes, expiresAt } = checkLink({ seconds, maxBytes: most })
    const headers = { 'content-type': contentType, [MOST_BYTES_HEADER]: String(maxBytes) }
    const command = new this.sdk.PutObjectCommand({
      ...object,
      ContentType,
      Metadata: { [MOST_BYTES]: String(maxBytes) },
    })
    const { getSignedUrl } = await import('@aws-sdk/s3-request-presigner')
    const url = await getSignedUrl(this.client, command, {
      expiresIn: seconds,
      signableHeaders: new Set(['host', ...Object.keys(headers)]),
      unhoistableHeaders: new Set([MOST_BYTES_HEADER]), // must be a header: not every store reads metadata from the URL
    })
    return { url, method: 'PUT', headers, expiresAt }
  }

  async download(object: S3Object, { seconds, fileName }: DownloadOptions): Promise<BlobLink> {
    const { expiresAt } = checkLink({ seconds })
    const ResponseContentDisposition = dispositionOf(fileName)
    const command = new this.sdk.GetObjectCommand({ ...object, ResponseContentDisposition })
    const { getSignedUrl } = await import('@aws-sdk/s3-request-presigner')
    const url = await getSignedUrl(this.client, command, { expiresIn: seconds })
    return { url, method: 'GET', headers: {}, expiresAt }
  }
}
