/** What Meta takes and fails afterwards by status webhook, with what it says then. */
export const LATE_CODES = {
  130472: "User's number is part of an experiment",
  131026: 'Message undeliverable',
  131031: 'Business account has been locked',
  131042: 'Business eligibility payment issue',
  131047: 'Re-engagement message',
  131048: 'Spam rate limit hit',
  131049: 'This message was not delivered to maintain healthy ecosystem engagement',
  131053: 'Media upload error',
  131056: '(Business Account, Consumer Account) pair rate limit hit',
  132015: 'Template is paused',
} as const
export type LateCode = keyof typeof LATE_CODES

export interface LaterFailure {
  readonly code: LateCode
  /** Digits; everybody when absent. */
  readonly phone?: string | undefined
  /** Only messages of this template; any message when absent. */
  readonly template?: string | undefined
  /** How many messages it still meets. */
  times: number
  /** Sandbox time after the message was taken. */
  readonly afterMs: number
}

/** Failures that wait for their message: it is taken with status 200, told as sent, and then fails. */
export class LaterFailures {
  private waiting: LaterFailure[] = []

  add(failure: LaterFailure): void {
    this.waiting.push(failure)
  }

  list(): readonly LaterFailure[] {
    return this.waiting
  }

  clear(): void {
    this.waiting = []
  }

  /** The failure that meets this message, once. */
  take(phone: string, template: string | undefined): LaterFailure | undefined {
    const found = this.waiting.find(
      (one) =>
        (one.phone === undefined || one.phone === phone) && (one.template === undefined || one.template === template),
    )
    if (!found) return undefined
    found.times -= 1
    if (found.times <= 0) this.waiting = this.waiting.filter((one) => one !== found)
    return found
  }
}
