import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crisisWorld } from '../crisis.testing.ts'
import { HOUR_MS, slotOf } from '../domain/detect/calendar.ts'
import { count } from './count.ts'
import { moveIncident } from './move-incident.ts'
import { watch } from './watch.ts'

let world: Awaited<ReturnType<typeof crisisWorld>>
beforeAll(async () => {
  world = await crisisWorld()
}, 30_000)
afterAll(() => world.stop())

type Merchant = ReturnType<typeof world.merchant>
const START = Date.UTC(2026, 1, 2, 5)
const busy = (hour: number) => (slotOf(new Date(hour)) % 24 >= 7 && slotOf(new Date(hour)) % 24 <= 19 ? 40 : 2)

/** The hours as they pass: counted, and looked at two and a half minutes after each. */
async function live(shops: readonly Merchant[], days: number, scans: (hour: number) => number, from = START) {
  for (let hour = from; hour < from + days * 24 * HOUR_MS; hour += HOUR_MS) {
    world.clock.at = new Date(hour + HOUR_MS + 150_000)
    for (const shop of shops) {
      const subject = 'carrier:norte'
      const counted = { hour: new Date(hour), measure: 'scans', subject, n: scans(hour) } as const
      if (counted.n > 0) await shop.within(() => world.parts.hours.put([counted]))
      await shop.acting(() => watch(world.parts))
    }
  }
}
const incidents = (shop: Merchant) => shop.within(() => world.parts.incidents.page({ limit: 10 }))

describe('the watch', () => {
  it('opens one incident for a silence, pages once, and leaves its subject alone after it was resolved', async () => {
    const shop = world.merchant()
    await shop.parcel({ collect: '70000' })
    await live([shop], 21, busy)
    expect(await incidents(shop)).toEqual([])
    const day = START + 21 * 24 * HOUR_MS
    await live([shop], 1, () => 0, day)
    const all = await incidents(shop)
    expect(all).toMatchObject([
      {
        detector: 'scan_silence',
        subject: 'carrier:norte',
        state: 'open',
        seenBy: 'own',
        affected: { parcels: 1, pesos: '70000' },
      },
    ])
    const id = all[0]!.id
    expect(world.scheduled.filter((one) => one.key.startsWith(id))).toHaveLength(1)
    expect(world.told.names({ incidentId: id })).toEqual(['incident-changed'])
    await shop.within(() => moveIncident(world.parts, { id, by: 'resolve', who: 'ana' }))
    expect(world.scheduled.filter((one) => one.key.startsWith(id)).map((one) => one.key.split('/')[1])).toEqual([
      'trigger',
      'resolve',
    ])
    await live([shop], 2 / 24, () => 0, day + 24 * HOUR_MS)
    expect(await incidents(shop)).toHaveLength(1) // the hours before are still in its windows
  }, 120_000)

  it('shares sums of five merchants and more, and tells none of them a number', async () => {
    const shops = Array.from({ length: 5 }, () => world.merchant())
    for (const shop of shops) await shop.parcel({ carrier: 'sur' })
    const [first] = shops
    const hour = new Date(START)
    for (const shop of shops.slice(0, 4))
      await shop.within(() => world.parts.hours.put([{ hour, measure: 'scans', subject: 'carrier:sur', n: 9 }]))
    world.clock.at = new Date(START + HOUR_MS + 150_000)
    for (const shop of shops.slice(0, 4)) await shop.acting(() => watch(world.parts))
    const sums = () =>
      first!.acting(() =>
        world.parts.asTenant('00000000-0000-0000-0000-000000000000' as never, () =>
          world.parts.transaction(() => world.parts.shared.sums(hour, 5)),
        ),
      )
    expect((await sums()).get('scans')?.get('carrier:sur')).toBeUndefined()
    await shops[4]!.within(() => world.parts.hours.put([{ hour, measure: 'scans', subject: 'carrier:sur', n: 9 }]))
    await shops[4]!.acting(() => watch(world.parts))
    expect((await sums()).get('scans')?.get('carrier:sur')).toBe(45)
    expect(await first!.rows('SELECT * FROM crisis.shared_hours')).toEqual([])
  }, 60_000)

  it('waits while events wait, and counts each hour in its own', async () => {
    const shop = world.merchant()
    const behind = { ...world.parts, behind: async () => 10_000 }
    await shop.within(() => count(world.parts, '2026-02-02T05:59:59.000Z', { scans: ['carrier:x', 'region:76'] }))
    await shop.within(() => count(world.parts, '2026-02-02T06:00:00.000Z', { scans: ['carrier:x'] }))
    await shop.acting(() => watch(behind))
    expect(await shop.rows('SELECT FROM crisis.watches')).toEqual([])
    expect(await shop.rows('SELECT hour, subject, n FROM crisis.hours ORDER BY hour, subject')).toMatchObject([
      { subject: 'carrier:x', n: 1 },
      { subject: 'region:76', n: 1 },
      { subject: 'carrier:x', n: 1 },
    ])
  })
})
