import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callableAt } from '../domain/hours.ts'
import { DEFAULT_POLICY } from '../domain/policy.ts'
import type { Habit } from '../telephones.testing.ts'
import { voiceWorld } from '../voice.testing.ts'
import { pauseCampaign, resumeCampaign, startCampaign, stopCampaign } from './run-campaign.ts'

const LINES = 10
const CUSTOMERS = 500
/** What the people of a campaign do, again and again, and what must come of it. */
const PEOPLE: readonly (readonly [Habit, string])[] = [
  [['sí, lo quiero'], 'confirmed'],
  [['1'], 'confirmed'],
  [['2'], 'declined'],
  [['no quiero nada', '2'], 'declined'],
  ['no_answer', 'unreachable'],
  ['busy', 'unreachable'],
  ['machine', 'unreachable'],
  [[''], 'unreachable'],
  [['dónde está mi pedido', 'sí'], 'confirmed'],
  [['0'], 'person_wanted'],
  [['9'], 'opted_out'],
]

let world: Awaited<ReturnType<typeof voiceWorld>>
beforeAll(async () => {
  world = await voiceWorld(LINES)
})
afterAll(() => world.stop())
const start = (name: string) =>
  world.within(() => startCampaign(world.parts, { name, purpose: 'order_confirmation', by: 'ana' }))
const counts = (id: string) => world.within(() => world.parts.campaigns.counts(id))

describe('a campaign', () => {
  it('of 500 calls goes through 10 lines: none outside the hours, none twice, every outcome reaches its order', async () => {
    const orders = new Map<string, { phone: string; outcome: string }>()
    for (let n = 0; n < CUSTOMERS; n++) {
      const [habit, outcome] = PEOPLE[n % PEOPLE.length]!
      const { orderId, phone } = await world.order()
      world.phones.habits.set(phone!, habit)
      orders.set(orderId, { phone: phone!, outcome })
    }
    // some answers of the provider are lost, with the call placed and without
    for (let n = 0; n < CUSTOMERS; n++)
      world.phones.faults.push(n % 17 === 3 ? 'lost' : n % 23 === 5 ? 'nothing' : undefined)
    world.clock.at = new Date('2026-11-27T23:40:00.000Z') // a Friday, 18:40: the hours end at 19:00, and Sunday has none
    const campaign = await start('Sin respuesta')
    expect(campaign.total).toBe(CUSTOMERS)
    await world.play(new Date('2026-12-05T00:00:00.000Z'))

    const { placed } = world.phones
    const outside = placed.filter(({ at }) => callableAt(DEFAULT_POLICY.hours, at).getTime() !== at.getTime())
    const perPhone = Map.groupBy(placed, ({ to }) => to)
    const days = (at: Date) => new Date(at.getTime() - 5 * 3_600_000).toISOString().slice(0, 10)
    const perDay = [...perPhone.values()].map((calls) =>
      Math.max(
        ...Map.groupBy(calls, ({ at }) => days(at))
          .values()
          .map((one) => one.length),
      ),
    )
    const wrong: string[] = []
    const again: string[] = []
    for (const [orderId, { phone, outcome }] of orders) {
      const told = world.told.about({ orderId })
      const settled = told.filter(({ name }) => name === 'voice.call-settled')
      const answered = told.filter(({ name }) => name === 'chat.confirmation-answered')
      const said = outcome === 'confirmed' ? ['yes'] : outcome === 'declined' ? ['no'] : []
      if (settled.length !== 1 || settled[0]!.data.outcome !== outcome)
        wrong.push(`${outcome}: ${settled.map(({ data }) => data.outcome)}`)
      if (JSON.stringify(answered.map(({ data }) => data.answer)) !== JSON.stringify(said))
        wrong.push(`answers of ${outcome}`)
      const rings = perPhone.get(phone)?.length ?? 0
      if (outcome === 'unreachable' ? rings !== DEFAULT_POLICY.maxTries : rings !== 1)
        again.push(`${outcome}: ${rings}`)
    }
    console.log(
      JSON.stringify({
        calls: CUSTOMERS,
        lines: LINES,
        mostAtOnce: world.phones.most,
        rang: placed.length,
        outside: outside.length,
        ...(await counts(campaign.id)).byOutcome,
      }),
    )
    expect(outside).toEqual([])
    expect(wrong).toEqual([])
    expect(again).toEqual([])
    expect(Math.max(...perDay)).toBeLessThanOrEqual(DEFAULT_POLICY.triesPerDay)
    expect(world.phones.most).toBe(LINES)
    expect(await world.within(() => world.parts.tries.linesInUse())).toBe(0)
    expect(await world.within(() => world.parts.campaigns.find(campaign.id))).toMatchObject({ state: 'done' })
  }, 300_000)

  it('pauses: no telephone rings, and what waits goes on when it is resumed', async () => {
    world.clock.at = new Date('2026-12-09T15:00:00.000Z')
    for (let n = 0; n < 30; n++) await world.order()
    const before = world.phones.placed.length
    const { id } = await start('Otra vez')
    await world.play(world.after(0.04))
    await world.within(() => pauseCampaign(world.parts, id, 'the words are wrong'))
    const rang = world.phones.placed.length
    expect(rang - before).toBe(LINES)
    await world.play(world.after(30))
    expect(world.phones.placed).toHaveLength(rang)
    await world.within(() => resumeCampaign(world.parts, id))
    await world.play(world.after(30))
    expect(world.phones.placed.length - before).toBe(30)
  })

  it('stops: who was not called yet is not called', async () => {
    for (let n = 0; n < 30; n++) await world.order()
    const before = world.phones.placed.length
    const { id } = await start('Mejor no')
    await world.play(world.after(0.04))
    await world.within(() => stopCampaign(world.parts, id, 'sold out'))
    await world.play(world.after(30))
    expect(world.phones.placed.length - before).toBe(LINES)
    expect((await counts(id)).byOutcome).toEqual({ confirmed: LINES, cancelled: 20 })
  })

  it('calls nobody for what is planned already, and is refused when nobody is left', async () => {
    for (let n = 0; n < 3; n++) await world.order()
    await start('Primera')
    await expect(start('Segunda')).rejects.toThrow(/campaign.nobody/)
    await world.play(world.after(30))
  })
})
