/** Where a decision needs "now", it takes a Clock; only the adapters read the machine's. */
export interface Clock {
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }
