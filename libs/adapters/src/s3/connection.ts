import type { S3Client } from '@aws-sdk/client-s3'
import { goesWell } from '@litper/kernel'
import type { S3Address } from './address.ts'
import { haveBucket, haveExpiry } from './bucket.ts'
import { answer, isAway, isWithoutBucket } from './outage.ts'

export type Sdk = typeof import('@aws-sdk/client-s3')

/** The longest that a caller waits for an answer without bytes; each byte sent is given a microsecond more. */
const PATIENCE_MS = 4500
const OPENING_MS = 3000
const HEALTH_MS = 1500

export function clientOf(sdk: Sdk, { region, credentials }: S3Address, endpoint: string): S3Client {
  return new sdk.S3Client({
    endpoint,
    region,
    credentials,
    forcePathStyle: true, // other stores than Amazon's have one name
    maxAttempts: 2,
    // sha256 is sent and checked here; the SDK's own sums would be signed into links, whose bytes nobody knows yet
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: 1500, socketTimeout: 4000 },
  })
}

/** The bucket, made ready before its first use; and again when it was not to be had. */
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

  /** Tries; what is not there yet is waited for by whoever asks. */
  async open(): Promise<void> {
    await this.ready().catch((error: unknown) => this.tell(error))
  }

  /** The answer to one question. @throws DomainError `s3.unavailable` within 5 s when S3 is away or silent */
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

  /** Once; again after it failed. */
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
      this.onFault('s3 lifecycle', error) // blobs do without; what is on its way then stays
    })
  }

  private tell(error: unknown): void {
    if (!this.told) this.onFault('s3', error)
    this.told = true
  }
}
