/** The parts of a BLOBS_URL for S3. */
export interface S3Address {
  readonly endpoint: string
  /** The address for others, when it differs: links begin with it. */
  readonly publicEndpoint: string
  readonly bucket: string
  /** The prefix of all names: empty, or ends with a slash. */
  readonly prefix: string
  readonly region: string
  /** Without credentials the SDK looks for those of the machine. */
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string }
}

/**
 * Reads `s3+http://KEY:SECRET@host:port/bucket`, also `s3+https:`; with `?region=` (us-east-1), `?prefix=` and
 * `?public=https://…`. @throws Error that says what is wrong, without the secret
 */
export function readS3Url(text: string): S3Address {
  const url = new URL(text)
  const protocol = /^s3\+(https?:)$/.exec(url.protocol)?.[1]
  const bucket = /^\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\/?$/.exec(url.pathname)?.[1]
  if (!protocol || !url.host) throw new Error('BLOBS_URL must be s3+http://KEY:SECRET@host:port/bucket or s3+https://…')
  if (!bucket) throw new Error(`BLOBS_URL: ${url.pathname} is not a valid bucket name`)
  const prefix = url.searchParams.get('prefix') ?? ''
  if (!/^[\w.=/-]{0,200}$/.test(prefix)) throw new Error('BLOBS_URL: the prefix may have letters, digits and . _ = / -')
  const endpoint = `${protocol}//${url.host}`
  return {
    endpoint,
    publicEndpoint: url.searchParams.get('public') ?? endpoint,
    bucket,
    prefix: prefix === '' ? '' : `${prefix.replace(/^\/+|\/+$/g, '')}/`,
    region: url.searchParams.get('region') ?? 'us-east-1',
    ...(url.username && {
      credentials: {
        accessKeyId: decodeURIComponent(url.username),
        secretAccessKey: decodeURIComponent(url.password),
      },
    }),
  }
}
