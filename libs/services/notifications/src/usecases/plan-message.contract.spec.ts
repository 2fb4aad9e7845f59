import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BURST, notificationsWorld } from '../notifications.testing.ts'
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
  it('leaves at once while the person’s bucket has one, then one per six seconds; a repeat takes none', async () => {
    const { to } = world.plan()
    const plans = Array.from({ length: BURST + 2 }, () => world.plan({ to }))
    for (const plan of [plans[0]!, plans[0]!, ...plans]) await world.keep(plan)
    const waits = (await plannedFor(to.phone!)).map((at) => at - world.clock.at.getTime())
    expect(waits).toEqual([...Array(BURST).fill(0), 6000, 12_000])
  })
  it('of an answer waits for no notice, only for answers; notices wait for both', async () => {
    const { to } = world.plan()
    const waitOf = async (purpose: 'entregado' | 'reply') =>
      (await world.keep(world.plan({ to, purpose }))).plannedFor.getTime() - world.clock.at.getTime()
    for (let time = 0; time < BURST + 5; time++) await waitOf('entregado')
    for (let time = 0; time < BURST; time++) expect(await waitOf('reply')).toBe(0)
    expect(await waitOf('reply')).toBe(6000)
    expect(await waitOf('entregado')).toBe(6000 * (5 + BURST + 2))
  })
  it('of tomorrow’s campaign does not delay the answer of tonight', async () => {
    const before = world.clock.at
    world.clock.at = new Date('2026-11-22T15:00:00.000Z') // a Sunday in Bogotá
    const { to } = world.plan()
    for (let time = 0; time < BURST + 1; time++) await world.keep(world.plan({ to, purpose: 'campaign' }))
    const reply = await world.keep(world.plan({ to, purpose: 'reply' }))
    world.clock.at = before
    expect(reply.plannedFor.toISOString()).toBe('2026-11-22T15:00:00.000Z')
  })
  it('never sends more to one person than the bucket holds, planned one by one or at once', async () => {
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
          for (const [first, from] of times.entries())
            for (const [index, at] of times.slice(first).entries())
              expect(at - from).toBeGreaterThanOrEqual((index + 1 - BURST) * 6000)
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
    for (let time = 0; time < BURST + 2; time++) await world.keep(world.plan({ to: { userId } }))
    const both = await world.keep(world.plan({ to: { phone, userId } }))
    expect(both.plannedFor.getTime() - world.clock.at.getTime()).toBe(18_000)
    expect(await world.within(() => world.parts.contacts.reach({ phone }))).toMatchObject({ windowUntil: until })
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
