import type { TenantId } from '@litper/kernel'
import type { BlobDoor, Blobs } from '@litper/ports'
import { FileBlobs } from './blobs.ts'
import { FileDoor } from './link-door.ts'
import { LinkTokens } from './link-token.ts'
import { removeExpiredDaily } from './temporary.ts'

export interface FileBlobsOptions {
  readonly scope: () => TenantId
  /** The secret of the installation: the key for links is derived from it. */
  readonly secret: string
  readonly previousSecrets?: readonly string[]
  /** Where our own HTTP server answers links, without a slash at the end: `https://litper.example`. */
  readonly publicUrl: string
  readonly onFault: (where: string, error: unknown) => void
}
export interface OpenFileBlobs {
  readonly port: Blobs
  /** Answers the links, for that server. */
  readonly door: BlobDoor
  close(): Promise<void>
}

/** Blobs as files below the directory, which is made when it is missing. */
export async function openFileBlobs(directory: string, options: FileBlobsOptions): Promise<OpenFileBlobs> {
  const tokens = new LinkTokens(options.secret, options.previousSecrets)
  const stop = removeExpiredDaily(directory, options.onFault)
  return {
    port: new FileBlobs(directory, options.scope, { tokens, base: options.publicUrl }),
    door: new FileDoor(directory, tokens),
    close: async () => stop(),
  }
}
