export interface Blob {
  readonly bytes: Uint8Array
  readonly contentType: string
  /** Hex of the bytes; checked on every read. */
  readonly sha256: string
}

/**
 * Labels and media. Keys are `/`-separated segments of letters, digits, `.`, `_`, `-` and `=`; none begins or ends with a dot.
 * Law: blobs.contract.ts.
 */
export interface Blobs {
  /** Replaces as a whole: a reader sees the old blob or the new one. Returns the sha256. @throws DomainError `blobs.bad_key` */
  put(key: string, bytes: Uint8Array, options: { readonly contentType: string }): Promise<string>
  /** @throws DomainError `blobs.corrupt` when the bytes are not the ones that were put */
  get(key: string): Promise<Blob | undefined>
  delete(key: string): Promise<void>
  /** Every key of the tenant that begins with `prefix`, sorted. */
  list(prefix: string): Promise<string[]>
}
