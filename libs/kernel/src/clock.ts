/** The current time as a parameter. Only adapters read the clock of the machine. */
export interface Clock {
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }
