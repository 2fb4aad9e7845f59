import { nextHourInColombia } from '@litper/colombia'
import { hourOf, shareOf, TIMED_PURPOSES } from '@litper/kernel'
import type { NotificationParts } from './ports.ts'

const isTimed = (purpose: string): boolean => (TIMED_PURPOSES as readonly string[]).includes(purpose)
/** Messages of one hour are spread over its first part: else all would leave in the same second. */
const SPREAD_MS = 45 * 60_000

interface About {
  readonly purpose: string
  readonly orderId?: string | undefined
  readonly about?: { readonly city?: string } | undefined
}

/** When a message leaves by what was learnt of its hour in this city; undefined: at once. */
export async function learntTime(
  { timings, clock }: Pick<NotificationParts, 'timings' | 'clock'>,
  { purpose, orderId, about }: About,
): Promise<Date | undefined> {
  if (!isTimed(purpose) || !orderId || !about?.city) return undefined
  const timing = await timings.find(purpose, about.city)
  const hour = timing ? hourOf(timing, orderId) : null
  if (hour === null) return undefined
  const now = clock.now()
  const from = nextHourInColombia(hour, now)
  return from > now ? new Date(from.getTime() + shareOf(`minute ${orderId}`) * SPREAD_MS) : now
}

/** The parcel left the office: what still waits for its hour to say that it is there is not said any more. */
export async function withdrawTimed({ messages, clock }: NotificationParts, orderId: string): Promise<void> {
  for (const message of await messages.lockOfOrder(orderId)) {
    if (message.status !== 'queued' || !isTimed(message.purpose) || message.plannedFor <= clock.now()) continue
    await messages.update(message.id, { status: 'cancelled', error: 'overtaken' })
  }
}
