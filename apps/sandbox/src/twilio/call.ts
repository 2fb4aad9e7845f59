export type CallStatus =
  | 'queued'
  | 'ringing'
  | 'in-progress'
  | 'completed'
  | 'busy'
  | 'failed'
  | 'no-answer'
  | 'canceled'
export const OVER: readonly CallStatus[] = ['completed', 'busy', 'failed', 'no-answer', 'canceled']

/** One call, as the account sees it. */
export interface Call {
  readonly sid: string
  readonly direction: 'outbound-api' | 'inbound'
  readonly from: string
  readonly to: string
  readonly createdAt: number
  /** What the creator asked for; of an inbound call the number's own address. */
  readonly url: string
  readonly statusCallback?: string
  readonly events: readonly string[]
  readonly detectsMachine: boolean
  readonly ringSeconds: number
  status: CallStatus
  answeredBy?: 'human' | 'machine_start'
  startedAt?: number
  endedAt?: number
  /** Set some time after the end. */
  price?: string
  /** What was said by whom, for the reader of the sandbox. */
  readonly lines: { readonly by: 'platform' | 'person'; readonly text: string; readonly at: string }[]
  /** Codes of TwiML and of requests that failed. */
  readonly errors: number[]
  recordings: string[]
}

export interface Recording {
  readonly sid: string
  readonly callSid: string
  readonly statusCallback?: string
  status: 'in-progress' | 'completed'
  readonly startedAt: number
  seconds: number
}
