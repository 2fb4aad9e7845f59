/** `open`: calls are spared; `half_open`: the next call tries, and closes or opens it. */
export type BreakerState = 'closed' | 'half_open' | 'open'
/** What spares a vendor that fails, as this process sees it. */
export interface Breaker {
  readonly provider: string
  readonly state: BreakerState
}
