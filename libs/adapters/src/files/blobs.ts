import { readdir, rm } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { TenantId } from '@litper/kernel'
import type { Blob, Blobs } from '@litper/ports'
import {
  type BlobLink,
  checkBlobKey,
  checkContentType,
  checkLink,
  type DownloadOptions,
  dispositionOf,
  type UploadOptions,
} from '@litper/ports'
import { isMissing, OpenBlob, writeBlob } from './blob-file.ts'
import { folderOfPrefix, keyOfPath, pathOfKey } from './blob-names.ts'
import type { Grant, LinkTokens } from './link-token.ts'

/** The signer of links, and the beginning of their URL. */
export interface Links {
  readonly tokens: LinkTokens
  readonly base: string
}

/** One file per blob, with its metadata at the end: one rename replaces both. */
export class FileBlobs implements Blobs {
  constructor(
    private readonly directory: string,
    private readonly scope: () => TenantId,
    private readonly links: Links,
  ) {}

  async put(key: string, bytes: Uint8Array, { contentType }: { readonly contentType: string }): Promise<string> {
    return writeBlob(this.pathOf(key), [bytes], checkContentType(contentType))
  }

  async get(key: string): Promise<Blob | undefined> {
    const blob = await OpenBlob.at(this.pathOf(key))
    if (!blob) return undefined
    try {
      return { bytes: await blob.read(), ...blob.facts }
    } finally {
      await blob.close()
    }
  }

  async delete(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true })
  }

  async list(prefix: string): Promise<string[]> {
    const root = this.root()
    const from = join(root, ...folderOfPrefix(prefix))
    const entries = await readdir(from, { recursive: true, withFileTypes: true }).catch((error) => {
      if (isMissing(error)) return []
      throw error
    })
    const keys = entries
      .filter((entry) => entry.isFile())
      .map((entry) => keyOfPath(relative(root, join(entry.parentPath, entry.name)).split(sep)))
    return keys.filter((key): key is string => key?.startsWith(prefix) ?? false).sort()
  }

  async uploadLink(key: string, options: UploadOptions): Promise<BlobLink> {
    const tenant = this.scope()
    checkBlobKey(key)
    const contentType = checkContentType(options.contentType)
    const { maxBytes, expiresAt } = checkLink(options)
    const url = this.urlOf({ may: 'put', tenant, key, until: expiresAt.getTime(), contentType, maxBytes })
    return { url, method: 'PUT', headers: { 'content-type': contentType }, expiresAt }
  }

  async downloadLink(key: string, { seconds, fileName }: DownloadOptions): Promise<BlobLink> {
    const tenant = this.scope()
    checkBlobKey(key)
    dispositionOf(fileName)
    const { expiresAt } = checkLink({ seconds })
    const url = this.urlOf({ may: 'get', tenant, key, until: expiresAt.getTime(), fileName })
    return { url, method: 'GET', headers: {}, expiresAt }
  }

  private urlOf(grant: Grant): string {
    return `${this.links.base}/blobs/${this.links.tokens.sign(grant)}`
  }

  private root(): string {
    return join(this.directory, this.scope())
  }

  private pathOf(key: string): string {
    return join(this.root(), ...pathOfKey(key))
  }
}
