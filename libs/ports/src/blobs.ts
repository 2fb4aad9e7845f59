import { invalid } from '@litper/kernel'

export interface Blob {
  readonly bytes: Uint8Array
  readonly contentType: string
  /** Hex of the bytes; checked on every read. */
  readonly sha256: string
}

/** A request that any HTTP client may send, without a credential, again and again until it expires. */
export interface BlobLink {
  readonly url: string
  readonly method: 'GET' | 'PUT'
  /** Must be sent exactly so: they are part of the signature. */
  readonly headers: Readonly<Record<string, string>>
  readonly expiresAt: Date
}
export interface UploadOptions {
  readonly contentType: string
  /** Larger uploads are refused or not read to the end. Default and maximum: `MOST_LINK_BYTES`. */
  readonly maxBytes?: number
  /** 1 to `MOST_LINK_SECONDS`. */
  readonly seconds: number
}
export interface DownloadOptions {
  /** 1 to `MOST_LINK_SECONDS`. */
  readonly seconds: number
  /** The file name for saving. Without one a browser shows what it can show. */
  readonly fileName?: string
}

/**
 * Labels and media. Keys are `/`-separated segments of letters, digits, `.`, `_`, `-` and `=`; no segment begins or ends with a
 * dot. Blobs below `tmp/` are deleted some time after `TEMPORARY_DAYS`. Law: blobs.contract.ts.
 */
export interface Blobs {
  /** Replaces as a whole: a reader sees the old blob or the new one. Returns the sha256. @throws DomainError `blobs.bad_key` */
  put(key: string, bytes: Uint8Array, options: { readonly contentType: string }): Promise<string>
  /** @throws DomainError `blobs.corrupt` when the bytes are not the ones that were put */
  get(key: string): Promise<Blob | undefined>
  delete(key: string): Promise<void>
  /** Every key of the tenant that begins with `prefix`, sorted. */
  list(prefix: string): Promise<string[]>
  /**
   * A link to put one blob of this tenant. Any other use of it is answered 403. @throws DomainError `blobs.bad_key`,
   * `blobs.bad_link`
   */
  uploadLink(key: string, options: UploadOptions): Promise<BlobLink>
  /**
   * A link to get one blob of this tenant; it answers 404 when there is none. @throws DomainError `blobs.bad_key`,
   * `blobs.bad_link`
   */
  downloadLink(key: string, options: DownloadOptions): Promise<BlobLink>
}

/** Answers links on our own HTTP server, for a store without a server. The tenant is the one of the token. */
export interface BlobDoor {
  /** @throws DomainError `blobs.link_refused` (forbidden), `blobs.not_found`, `blobs.corrupt` */
  download(token: string): Promise<BlobAnswer>
  /** @throws DomainError `blobs.link_refused` (forbidden), `blobs.too_large` */
  upload(token: string, contentType: string | undefined, body: AsyncIterable<Uint8Array>): Promise<void>
}
export interface BlobAnswer {
  readonly headers: Readonly<Record<string, string>>
  /** Compared with the bytes before the first byte is sent. */
  readonly body: AsyncIterable<Uint8Array>
}

export const MOST_LINK_BYTES = 10 * 1024 * 1024
/** A week: the longest that S3 signs for. */
export const MOST_LINK_SECONDS = 604_800
export const TEMPORARY = 'tmp/'
export const TEMPORARY_DAYS = 7

const SEGMENT = /^[A-Za-z0-9_=-](?:[A-Za-z0-9._=-]*[A-Za-z0-9_=-])?$/
const MOST_SEGMENT = 120
const CONTENT_TYPE = /^[\w.+-]+\/[\w.+-]+(?: ?; ?[\w-]+=(?:[\w.+:-]+|"[\w.+: -]*"))*$/

/** The segments of a key. @throws DomainError `blobs.bad_key` */
export function checkBlobKey(key: string): string[] {
  const segments = key.split('/')
  if (key.length > 512 || !segments.every((segment) => segment.length <= MOST_SEGMENT && SEGMENT.test(segment)))
    throw invalid('blobs.bad_key', { length: key.length })
  return segments
}

/** Splits a prefix: its whole segments; the last part may be the beginning of a segment. @throws DomainError `blobs.bad_key` */
export function checkBlobPrefix(prefix: string): string[] {
  const end = prefix.lastIndexOf('/')
  const segments = end === -1 ? [] : checkBlobKey(prefix.slice(0, end))
  if (!/^[\w.=-]*$/.test(prefix.slice(end + 1))) throw invalid('blobs.bad_key', { length: prefix.length })
  return segments
}

/** @throws DomainError `blobs.bad_content_type` */
export function checkContentType(contentType: string): string {
  if (contentType.length > 200 || !CONTENT_TYPE.test(contentType)) throw invalid('blobs.bad_content_type')
  return contentType
}

/** Size and lifetime of a link. @throws DomainError `blobs.bad_link` */
export function checkLink({ seconds, maxBytes = MOST_LINK_BYTES }: { seconds: number; maxBytes?: number }) {
  const whole = (value: number, most: number) => Number.isInteger(value) && value >= 1 && value <= most
  if (!whole(seconds, MOST_LINK_SECONDS) || !whole(maxBytes, MOST_LINK_BYTES))
    throw invalid('blobs.bad_link', { seconds, maxBytes })
  return { maxBytes, expiresAt: new Date(Date.now() + seconds * 1000) }
}

/** RFC 6266: an ASCII name for old clients and the real one. @throws DomainError `blobs.bad_link` */
export function dispositionOf(fileName: string | undefined): string {
  if (fileName === undefined) return 'inline'
  if (fileName.length > 200 || !/^[^\p{Cc}/\\]+$/u.test(fileName) || !fileName.isWellFormed())
    throw invalid('blobs.bad_link', { reason: 'file name' })
  const plain = fileName
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w .()-]/g, '_')
  const real = encodeURIComponent(fileName).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${real}`
}
