import { todayAndYesterday } from '@litper/colombia'
import { add, type Money } from '@litper/kernel'
import type { MessageTally, NotificationParts } from './ports.ts'

const SENT = new Set(['sent', 'delivered', 'read'])

/** What was written to customers today, by purpose, and what it cost. */
export async function countMessages({ messages, clock }: Pick<NotificationParts, 'messages' | 'clock'>) {
  const now = clock.now()
  const days = todayAndYesterday(now)
  const [today, before] = await Promise.all([
    messages.tally(days.today, new Date(now.getTime() + 1)),
    messages.tally(days.yesterday, days.sameHour),
  ])
  const byPurpose = Map.groupBy(today, ({ purpose }) => purpose)
  return {
    today: [...byPurpose].map(([purpose, tallies]) => ({ purpose, ...sumOf(tallies) })),
    yesterday: sumOf(before).sent,
  }
}

function sumOf(tallies: readonly MessageTally[]) {
  const count = (fits: (status: string) => boolean) =>
    tallies.reduce((sum, one) => sum + (fits(one.status) ? one.count : 0), 0)
  const cost = new Map<string, Money>()
  for (const one of tallies) {
    if (!one.cost) continue
    const known = cost.get(one.cost.currency)
    cost.set(one.cost.currency, known ? add(known, one.cost) : one.cost)
  }
  return {
    sent: count((status) => SENT.has(status)),
    failed: count((status) => status === 'failed'),
    waiting: count((status) => status === 'queued'),
    cost: [...cost.values()],
  }
}
