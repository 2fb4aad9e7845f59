import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { notificationsWorld } from '../notifications.testing.ts'
import { planMessage } from './plan-message.ts'

let world: Awaited<ReturnType<typeof notificationsWorld>>
beforeAll(async () => {
  world = await notificationsWorld()
})
afterAll(() => world.stop())

const plannedFor = (phone: string) =>
  world
    .rows<{ at: Date }>(
      "SELECT planned_for AS at FROM notifications.messages WHERE recipient->>'phone' = $1 OR recipient->>'userId' = $1 ORDER BY 1",
      [phone],
    )
    .then((rows) => rows.map((row) => row.at.getTime()))

describe('a plan', () => {
  it('of one business key is one message and one order to send, however many come at once', async () => {
    const plan = world.plan()
    await Promise.all(Array.from({ length: 7 }, () => world.within(() => planMessage(world.parts, plan))))
    const message = await world.keep(plan)
    expect(world.ordered.filter((one) => one.key === message.id)).toHaveLength(1)
    expect(
      await world.rows('SELECT 1 FROM notifications.messages WHERE business_key = $1', [plan.businessKey]),
    ).toHaveLength(1)
  })
  it('that repeats takes none of the person’s time', async () => {
    const plan = world.plan()
    for (let time = 0; time < 5; time++) await world.keep(plan)
    const next = await world.keep(world.plan({ to: plan.to }))
    expect(next.plannedFor.getTime() - world.clock.at.getTime()).toBe(6000)
  })
  it('leaves six seconds between two messages to one person, planned one by one or at once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ wait: fc.nat({ max: 9000 }), atOnce: fc.integer({ min: 1, max: 4 }) }), { maxLength: 5 }),
        async (turns) => {
          const { to } = world.plan()
          for (const { wait, atOnce } of turns) {
            world.clock.at = new Date(world.clock.at.getTime() + wait)
            const plans = Array.from({ length: atOnce }, () => world.plan({ to }))
            await Promise.all(plans.map((plan) => world.within(() => planMessage(world.parts, plan))))
          }
          const times = await plannedFor(to.phone!)
          expect(times).toHaveLength(turns.reduce((sum, turn) => sum + turn.atOnce, 0))
          for (const [index, at] of times.entries())
            if (index > 0) expect(at - times[index - 1]!).toBeGreaterThanOrEqual(6000)
        },
      ),
      { numRuns: 20 },
    )
  })
  it('keeps the pace and the window when two identities turn out to be one person', async () => {
    const { phone } = world.plan().to
    const userId = 'CO.one-person'
    const until = new Date(world.clock.at.getTime() + 3_600_000)
    await world.within(() => world.parts.contacts.meet({ userId }, until))
    for (let time = 0; time < 3; time++) await world.keep(world.plan({ to: { userId } }))
    const both = await world.keep(world.plan({ to: { phone, userId } }))
    expect(both.plannedFor.getTime() - world.clock.at.getTime()).toBe(18_000)
    expect(await world.within(() => world.parts.contacts.windowOf({ phone }))).toEqual(until)
    expect(
      await world.rows('SELECT 1 FROM notifications.contacts WHERE phone = $1 OR user_id = $2', [phone, userId]),
    ).toHaveLength(1)
  })
  it('of a campaign waits for a lawful hour; what is awaited does not', async () => {
    const before = world.clock.at
    world.clock.at = new Date('2026-11-22T15:00:00.000Z') // a Sunday in Bogotá
    const [campaign, service] = [
      await world.keep(world.plan({ purpose: 'campaign' })),
      await world.keep(world.plan({ purpose: 'entregado' })),
    ]
    world.clock.at = before
    expect(campaign.plannedFor.toISOString()).toBe('2026-11-23T12:00:00.000Z')
    expect(service.plannedFor.toISOString()).toBe('2026-11-22T15:00:00.000Z')
  })
})
