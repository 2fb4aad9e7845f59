import { createHash } from 'node:crypto'
import type { MessageBody } from './validate.ts'

const KEPT = 50_000
const DIGESTS_KEPT = 1_000_000

/** One message as a phone received it. */
export interface Received {
  readonly id: string
  /** Digits with the country's prefix. */
  readonly to: string
  /** Milliseconds since the epoch, sandbox time. */
  readonly at: number
  readonly type: string
  /** The text that the person reads. */
  readonly text: string
  readonly buttons: readonly { readonly id: string; readonly title: string }[]
  readonly raw: MessageBody
}

/** The messages that phones received: the last 50,000 are kept, all are counted. */
export class Inbox {
  private messages: Received[] = []
  private digests = new Set<string>()
  private total = 0
  private duplicates = 0

  add(message: Received, content: string): void {
    if (this.messages.length >= KEPT * 1.1) this.messages = this.messages.slice(-KEPT)
    this.messages.push(message)
    this.total += 1
    const digest = createHash('sha1').update(`${message.to}\n${content}`).digest('base64url')
    if (this.digests.has(digest)) this.duplicates += 1
    else {
      if (this.digests.size >= DIGESTS_KEPT) this.digests.clear()
      this.digests.add(digest)
    }
  }

  /** Oldest first; `since` in milliseconds of sandbox time. */
  list(filter: { to?: string | undefined; since?: number | undefined; limit?: number | undefined }): Received[] {
    const { to, since = 0, limit = KEPT } = filter
    return this.messages.filter((message) => (!to || message.to === to) && message.at >= since).slice(-limit)
  }

  /** The newest message to `phone` that `fits`. */
  lastTo(phone: string, fits: (message: Received) => boolean): Received | undefined {
    return this.messages.findLast((message) => message.to === phone && fits(message))
  }

  counts() {
    return { total: this.total, duplicates: this.duplicates }
  }

  clear(): void {
    this.messages = []
    this.digests = new Set()
    this.total = 0
    this.duplicates = 0
  }
}

/** A time in a query: RFC 3339, or milliseconds since the epoch. */
export function momentOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  return /^\d+$/.test(text) ? Number(text) : Date.parse(text)
}
