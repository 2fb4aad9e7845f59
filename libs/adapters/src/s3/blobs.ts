import { createHash } from 'node:crypto'
import type { GetObjectCommandOutput } from '@aws-sdk/client-s3'
import { unavailable } from '@litper/kernel'
import type { Blob, Blobs } from '@litper/ports'
import { type BlobLink, checkContentType, type DownloadOptions, type UploadOptions } from '@litper/ports'
import type { Bucket } from './connection.ts'
import { type Links, MOST_BYTES } from './links.ts'
import type { ObjectNames } from './names.ts'
import { answer, statusOf } from './outage.ts'

const SHA256 = 'sha256'
const hexOf = (algorithm: string, bytes: Uint8Array) => createHash(algorithm).update(bytes).digest('hex')

/** One object per blob; its sha256 is in the object’s metadata. */
export class S3Blobs implements Blobs {
  constructor(
    private readonly bucket: Bucket,
    private readonly names: ObjectNames,
    private readonly links: Links,
  ) {}

  async put(key: string, bytes: Uint8Array, { contentType }: { readonly contentType: string }): Promise<string> {
    const sha256 = hexOf(SHA256, bytes)
    const command = new this.bucket.sdk.PutObjectCommand({
      ...this.object(key),
      Body: bytes,
      ContentLength: bytes.length,
      ContentType: checkContentType(contentType),
      ChecksumSHA256: Buffer.from(sha256, 'hex').toString('base64'), // the store refuses an upload of other bytes
      Metadata: { [SHA256]: sha256 },
    })
    await this.bucket.ask((client, options) => client.send(command, options), bytes.length)
    return sha256
  }

  async get(key: string): Promise<Blob | undefined> {
    const command = new this.bucket.sdk.GetObjectCommand(this.object(key))
    const found = await this.bucket.ask((client, options) =>
      client.send(command, options).catch((error: unknown) => {
        if (statusOf(error) !== 404 || (error as Error).name === 'NoSuchBucket') throw error
        return undefined
      }),
    )
    if (!found?.Body) return undefined
    if (isTooLarge(found)) {
      ;(found.Body as { destroy?: () => void }).destroy?.()
      return undefined
    }
    const bytes = await answer(found.Body.transformToByteArray())
    return { bytes, contentType: found.ContentType ?? 'application/octet-stream', sha256: checked(bytes, found) }
  }

  async delete(key: string): Promise<void> {
    const command = new this.bucket.sdk.DeleteObjectCommand(this.object(key))
    await this.bucket.ask((client, options) => client.send(command, options))
  }

  async list(prefix: string): Promise<string[]> {
    const lists = await Promise.all(this.names.rootsOf(prefix).map((root) => this.listRoot(root, prefix)))
    return lists.flat().sort()
  }

  async uploadLink(key: string, options: UploadOptions): Promise<BlobLink> {
    return this.links.upload(this.object(key), options)
  }

  async downloadLink(key: string, options: DownloadOptions): Promise<BlobLink> {
    return this.links.download(this.object(key), options)
  }

  private async listRoot(root: string, prefix: string): Promise<string[]> {
    const keys: (string | undefined)[] = []
    let ContinuationToken: string | undefined
    do {
      const Prefix = root + prefix
      const command = new this.bucket.sdk.ListObjectsV2Command({ Bucket: this.bucket.name, Prefix, ContinuationToken })
      const page = await this.bucket.ask((client, options) => client.send(command, options))
      keys.push(...(page.Contents ?? []).map(({ Key = '' }) => this.names.keyOf(Key, root)))
      ContinuationToken = page.IsTruncated ? page.NextContinuationToken : undefined
    } while (ContinuationToken)
    return keys.filter((key) => key !== undefined)
  }

  private object(key: string): { Bucket: string; Key: string } {
    return { Bucket: this.bucket.name, Key: this.names.of(key) }
  }
}

/** A signed PUT cannot limit its size: the limit is in the metadata, and a larger object counts as missing. */
function isTooLarge({ Metadata, ContentLength = 0 }: GetObjectCommandOutput): boolean {
  return ContentLength > Number(Metadata?.[MOST_BYTES] ?? Number.POSITIVE_INFINITY)
}

/**
 * The sha256 of the bytes. For our own puts it is in the metadata. For uploads by link it is the store’s checksum (unless the
 * object is encrypted with a key of its own; then only the store checks). @throws DomainError `blobs.corrupt`
 */
function checked(bytes: Uint8Array, { Metadata, ETag = '' }: GetObjectCommandOutput): string {
  const sha256 = hexOf(SHA256, bytes)
  const wanted = Metadata?.[SHA256]
  if (wanted === undefined && Metadata?.[MOST_BYTES] === undefined)
    throw unavailable('blobs.corrupt', { reason: 'not put by us' })
  const md5 = /^"([0-9a-f]{32})"$/.exec(ETag)?.[1]
  const same = wanted === undefined ? md5 === undefined || md5 === hexOf('md5', bytes) : wanted === sha256
  if (!same) throw unavailable('blobs.corrupt', { reason: 'other bytes' })
  return sha256
}
