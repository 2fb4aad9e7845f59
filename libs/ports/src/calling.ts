import type { Money } from '@litper/kernel'
import type { VendorDescription } from './vendor.ts'

/** One call to place. Each try has addresses of its own: that is how what comes back is known to be of it. */
export interface OutgoingCall {
  /** E.164. */
  readonly to: string
  /** Asked for what is said, once a person or a machine has picked up. */
  readonly answerUrl: string
  /** Told of each change of the call. */
  readonly statusUrl: string
  readonly ringSeconds: number
  readonly mostSeconds: number
}

/** `completed`: it was picked up and is over; `answeredBy` tells who picked it up. */
export const CALL_PROGRESS = [
  'queued',
  'ringing',
  'in_progress',
  'completed',
  'busy',
  'no_answer',
  'failed',
  'cancelled',
] as const
export type CallProgress = (typeof CALL_PROGRESS)[number]

/** What the provider says of a call, when it is asked or calls back. */
export interface CallNews {
  readonly providerCallId: string
  readonly progress: CallProgress
  readonly answeredBy?: 'person' | 'machine'
  /** How long it was talked. */
  readonly seconds?: number
  /** Known some time after the end. */
  readonly cost?: Money
}

/** What a proven callback brings: a change of the call, what was said or pressed, or a recording that is ready. */
export interface CallCallback extends CallNews {
  /** E.164; absent where the caller hides it. */
  readonly from?: string
  readonly speech?: string
  /** 0 to 1. */
  readonly confidence?: number
  readonly digits?: string
  readonly recording?: { readonly id: string; readonly isReady: boolean }
}

/** A callback as it came. `url`: the whole public address that was called. */
export interface GivenCallback {
  readonly url: string
  readonly signature: string | undefined
  readonly body: string
}

/** What a call says next. Without `listen` it ends after its words. */
export interface CallScript {
  readonly say: readonly string[]
  readonly listen?: {
    /** Told what was heard, and of silence too. */
    readonly url: string
    /** Words that are likely: the recognition expects them. */
    readonly hints: readonly string[]
    /** Keys that end the wait once so many are pressed. */
    readonly digits: number
    /** How long a silence is waited out. */
    readonly seconds: number
  }
}

export type CallingDescription = VendorDescription

/** Places telephone calls and leads them by scripts. No method repeats on its own. */
export interface CallingProvider extends CallingDescription {
  /** The media type of `scriptOf`. */
  readonly scriptType: string
  /** The header in which a callback proves itself, lower case. */
  readonly signatureHeader: string
  /** The number that calls, E.164. */
  numberOf(settings: Record<string, unknown>): string
  /** One cheap call that only valid settings answer. @throws DomainError vendor.settings naming the fields it refuses */
  prove(settings: Record<string, unknown>): Promise<void>
  /**
   * @throws DomainError `invalid` when the number cannot be called, `forbidden` when the account may not call, `too_many`; `unavailable`
   * when the call may have been placed all the same
   */
  place(settings: Record<string, unknown>, call: OutgoingCall): Promise<{ readonly providerCallId: string }>
  /** The calls to a number since a time, newest first: how a call whose answer was lost is found. @throws DomainError */
  findCalls(settings: Record<string, unknown>, to: string, since: Date): Promise<readonly CallNews[]>
  /** Undefined when there is no such call. @throws DomainError */
  look(settings: Record<string, unknown>, providerCallId: string): Promise<CallNews | undefined>
  /** Hangs up. @throws DomainError */
  end(settings: Record<string, unknown>, providerCallId: string): Promise<void>
  /** From now to the end of the call; `url` is told when it is ready. @throws DomainError */
  record(settings: Record<string, unknown>, providerCallId: string, url: string): Promise<{ readonly id: string }>
  /** @throws DomainError; not_found when it is not there (yet) */
  download(settings: Record<string, unknown>, id: string): Promise<{ bytes: Uint8Array; contentType: string }>
  /** Removes the recording there; one that is gone is fine. @throws DomainError */
  forget(settings: Record<string, unknown>, id: string): Promise<void>
  /** @throws DomainError forbidden `call.signature` when its proof does not hold */
  readCallback(settings: Record<string, unknown>, given: GivenCallback): Promise<CallCallback>
  /** The script in the provider's own words. */
  scriptOf(settings: Record<string, unknown>, script: CallScript): Promise<string>
}
