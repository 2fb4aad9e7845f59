import { join } from 'node:path'
import { notFound } from '@litper/kernel'
import { type BlobAnswer, type BlobDoor, dispositionOf } from '@litper/ports'
import { OpenBlob, writeBlob } from './blob-file.ts'
import { pathOfKey } from './blob-names.ts'
import { type Grant, type LinkTokens, refused } from './link-token.ts'

/**
 * Content types that a browser may show on our own origin. Everything else is downloaded, because a browser might execute it.
 */
const HARMLESS = /^(application\/pdf|image\/(png|jpeg|gif|webp|avif)|audio\/[\w.+-]+|video\/[\w.+-]+)(;|$)/

/** Answers links to files, for our own HTTP server. */
export class FileDoor implements BlobDoor {
  constructor(
    private readonly directory: string,
    private readonly tokens: LinkTokens,
  ) {}

  async download(token: string): Promise<BlobAnswer> {
    const grant = this.tokens.open(token, 'get')
    const blob = await OpenBlob.at(this.pathOf(grant))
    if (!blob) throw notFound('blobs.not_found')
    try {
      await blob.check()
      const { contentType, sha256 } = blob.facts
      const shown = grant.fileName === undefined && !HARMLESS.test(contentType) ? 'attachment' : undefined
      const headers = {
        'content-type': contentType,
        'content-length': String(blob.size),
        'content-disposition': shown ?? dispositionOf(grant.fileName),
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
        etag: `"${sha256}"`,
      }
      return { headers, body: await blob.bytes() }
    } catch (error) {
      await blob.close()
      throw error
    }
  }

  async upload(token: string, contentType: string | undefined, body: AsyncIterable<Uint8Array>): Promise<void> {
    const grant = this.tokens.open(token, 'put')
    if (contentType !== grant.contentType) throw refused()
    await writeBlob(this.pathOf(grant), body, grant.contentType, grant.maxBytes)
  }

  private pathOf({ tenant, key }: Grant): string {
    return join(this.directory, tenant, ...pathOfKey(key))
  }
}
