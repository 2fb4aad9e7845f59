import type { S3Client } from '@aws-sdk/client-s3'
import { goesWell } from '@litper/kernel'
import type { S3Address } from './address.ts'
import { haveBucket, haveExpiry } from './bucket.ts'
import { answer, isAway, isWithoutBucket } from './outage.ts'

export type Sdk = typeof import('@aws-sdk/client-s3')

/** The longest wait for an answer without bytes; plus a microsecond per byte sent. */
const PATIENCE_MS = 4500
const OPENING_MS = 3000
const HEALTH_MS = 1500

export function clientOf(sdk: Sdk, { region, credentials }: S3Address, endpoint: string): S3Client {
  return new sdk.S3Client({
    endpoint,
    region,
    credentials,
    forcePathStyle: true, // stores other than Amazon's have one host name
    maxAttempts: 2,
    // we send and check sha256; the SDK’s own checksums would be signed into links, whose bytes are not known yet
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: 1500, socketTimeout: 4000 },
  })
}

/** The bucket; made before its first use, and again when it was missing. */
export class Bucket {
  private preparing: Promise<void> | undefined
  private told = false

  constructor(
    readonly sdk: Sdk,
    readonly client: S3Client,
    readonly name: string,
    private readonly temporary: string,
    private readonly onFault: (where: string, error: unknown) => void,
  ) {}

  /** Tries once; a bucket that is not ready is waited for by the callers. */
  async open(): Promise<void> {
    await this.ready().catch((error: unknown) => this.tell(error))
  }

  /** The answer to one request. @throws DomainError `s3.unavailable` within 5 s when S3 is away or silent */
  async ask<T>(work: (client: S3Client, options: { abortSignal: AbortSignal }) => Promise<T>, bytes = 0): Promise<T> {
    try {
      const answered = await answer(
        this.ready().then(() =>
          work(this.client, { abortSignal: AbortSignal.timeout(PATIENCE_MS + Math.ceil(bytes / 1000)) }),
        ),
      )
      this.told = false
      return answered
    } catch (error) {
      if (isAway(error)) this.tell(error)
      if (isWithoutBucket(error)) this.preparing = undefined
      throw error
    }
  }

  /** Answers within 2 s, never throws. */
  healthy(): Promise<boolean> {
    const abortSignal = AbortSignal.timeout(HEALTH_MS)
    const head = () => this.client.send(new this.sdk.HeadBucketCommand({ Bucket: this.name }), { abortSignal })
    return goesWell(HEALTH_MS, this.ready().then(head))
  }

  /** Runs once; again after a failure. */
  private ready(): Promise<void> {
    this.preparing ??= this.prepare().catch((error: unknown) => {
      this.preparing = undefined
      throw error
    })
    return this.preparing
  }

  private async prepare(): Promise<void> {
    const { sdk, client, name } = this
    const options = { abortSignal: AbortSignal.timeout(OPENING_MS) }
    await haveBucket(sdk, client, name, options)
    await haveExpiry(sdk, client, name, this.temporary, options).catch((error: unknown) => {
      if (isAway(error)) throw error
      this.onFault('s3 lifecycle', error) // blobs work without; temporary ones then stay
    })
  }

  private tell(error: unknown): void {
    if (!this.told) this.onFault('s3', error)
    this.told = true
  }
}
