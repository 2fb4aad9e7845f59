/** What a BLOBS_URL of S3 says. */
export interface S3Address {
  readonly endpoint: string
  /** Where others reach it, when that is somewhere else: links begin with it. */
  readonly publicEndpoint: string
  readonly bucket: string
  /** Before all names of ours: empty, or ends with a slash. */
  readonly prefix: string
  readonly region: string
  /** Without them the SDK looks for those of the machine. */
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string }
}

/**
 * Reads `s3+http://KEY:SECRET@host:port/bucket`, also `s3+https:`; with `?region=` (us-east-1), `?prefix=` and `?public=https://…`.
 * @throws Error saying what is wrong, without the secret
 */
export function readS3Url(text: string): S3Address {
  const url = new URL(text)
  const protocol = /^s3\+(https?:)$/.exec(url.protocol)?.[1]
  const bucket = /^\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\/?$/.exec(url.pathname)?.[1]
  if (!protocol || !url.host)
    throw new Error('BLOBS_URL: s3+http://KEY:SECRET@host:port/bucket or s3+https://… is wanted')
  if (!bucket) throw new Error(`BLOBS_URL: ${url.pathname} is no name of a bucket`)
  const prefix = url.searchParams.get('prefix') ?? ''
  if (!/^[\w.=/-]{0,200}$/.test(prefix)) throw new Error('BLOBS_URL: the prefix takes letters, digits and . _ = / -')
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
