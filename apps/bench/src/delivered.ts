import { CODES, oneRound, passEvents } from './growth.ts'
import type { Lab } from './lab.ts'
import type { System } from './system.ts'

export const WARM = 100

/** Measures CPU milliseconds of an order until its delivery. */
export const untilDelivered = (lab: Lab, system: System) => async (): Promise<number> => {
  await oneRound(lab, system, WARM)
  const { orderMs, pushMs } = await oneRound(lab, system, lab.options.batch)
  await passEvents(system)
  return orderMs + pushMs * CODES.length
}

/** What such a cost holds. `until`: what is waited for, where that is more than the delivery. */
export const costNote = (batch: number, until = ''): string =>
  `Cost is the CPU time of platform and PostgreSQL for ${batch} orders, their messages, ${CODES.length} movements of each parcel and all that follows${until}, divided by the orders; a new process for each measure, warmed with ${WARM} orders.`
