import { newId } from '@litper/kernel'
import { runInContext } from '@litper/platform'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type AnalyticsWorld, analyticsWorld } from '../analytics.testing.ts'
import { DEFAULT_WEIGHTS } from '../domain/risk-weights.ts'
import { assessAll, assessSome, readRisk } from './assess-risks.ts'
import { hourOf, readLights } from './read-lights.ts'

let world: AnalyticsWorld
beforeEach(async () => {
  world = await analyticsWorld('2026-11-30T15:00:00.000Z')
})
afterEach(() => world.stop())

const event = (name: string, data: object) => ({
  id: newId(),
  name,
  version: 1,
  at: world.clock.at.toISOString(),
  data,
})
function parcel(carrier = 'coordinadora', city = 'Pasto') {
  const [orderId, waybillId] = [newId(), newId()]
  const base = { orderId, waybillId, carrier, city, shopDomain: 'tienda.example' }
  const hear = (one: object) =>
    world.within(async () => {
      const { foldEvents } = await import('./fold-events.ts')
      const { waybills } = await foldEvents(world.parts, [one as never])
      await assessSome(
        world.parts,
        waybills.map((row) => String(row['waybill_id'])),
      )
    })
  return {
    waybillId,
    create: () => hear(event('tracking.waybill-created', base)),
    move: (state: string, exception?: string) =>
      hear(event('tracking.waybill-moved', { ...base, state, at: world.clock.at.toISOString(), exception })),
  }
}
const later = (hours: number) => {
  world.clock.at = new Date(world.clock.at.getTime() + hours * 3_600_000)
}
const sweep = () =>
  runInContext({ tenant: world.tenant, actor: { kind: 'cron', id: 't', roles: [] } }, () =>
    world.told.whenDone(() => assessAll(world.parts, (work) => world.db.transaction(work))),
  )
const list = () => world.within(() => world.parts.risks.page({ limit: 10 }))
const told = () => world.told.about().map(({ data }) => `${data.previous} ${data.level}`)

it('rises with events and with silence, and ends with the parcel', async () => {
  const one = parcel()
  await one.create()
  await one.move('in_transit')
  expect(await list()).toEqual([])
  await one.move('exception', 'refused')
  expect(await list()).toMatchObject([{ waybillId: one.waybillId, level: 'attention', score: 45, weights: 1 }])
  later(50)
  expect(await sweep()).toBe(1)
  expect(await list()).toMatchObject([{ level: 'urgent', score: 80 }])
  await sweep()
  await one.move('out_for_delivery')
  await one.move('delivered')
  expect(await list()).toEqual([])
  expect(told()).toEqual(['normal attention', 'attention urgent', 'urgent normal'])
  expect(await world.within(() => readRisk(world.parts, one.waybillId))).toBeUndefined()
})

it('is read with its reasons when it is normal too, and pages by score', async () => {
  const all = [parcel(), parcel('tcc'), parcel('tcc', 'Cali')]
  for (const one of all) await one.create()
  expect(await world.within(() => readRisk(world.parts, all[0]!.waybillId))).toMatchObject({
    level: 'normal',
    score: 0,
  })
  await all[0]!.move('exception', 'no_money')
  await all[1]!.move('exception', 'recipient_absent')
  await all[2]!.move('exception', 'recipient_absent')
  const first = await world.within(() => world.parts.risks.page({ limit: 2 }))
  const { score, waybillId } = first.at(-1)!
  const rest = await world.within(() => world.parts.risks.page({ limit: 2, after: { score, waybillId } }))
  expect([...first, ...rest].map((one) => one.score)).toEqual([45, 30, 30])
  expect(new Set([...first, ...rest].map((one) => one.waybillId)).size).toBe(3)
  expect(await world.within(() => world.parts.risks.page({ limit: 9, carrier: 'tcc', city: 'Cali' }))).toHaveLength(1)
})

it('weighs by the newest version of the tenant’s weights', async () => {
  const one = parcel()
  await one.create()
  await one.move('exception', 'recipient_absent')
  const { version: _, ...weights } = DEFAULT_WEIGHTS
  const heavier = { ...weights, points: { ...weights.points, exception: 75 } }
  await world.within(() => world.parts.risks.addWeights(heavier, 'somebody', world.clock.at))
  await sweep()
  expect(await list()).toMatchObject([{ score: 75, level: 'urgent', weights: 2 }])
})

it('shows lights by city and carrier, with the trend against yesterday', async () => {
  const all = Array.from({ length: 4 }, () => parcel('tcc', 'Pasto'))
  for (const one of all) await one.create()
  await world.within(() => world.parts.risks.keepLights(hourOf(world.clock.at)))
  later(23)
  for (const one of all.slice(0, 3)) await one.move('exception', 'refused')
  later(1)
  const lights = await world.within(() => readLights(world.parts))
  expect(lights).toMatchObject([
    { kind: 'carrier', name: 'tcc', parcels: 4, attention: 3, light: 'red', trend: 'worse' },
    { kind: 'city', name: 'Pasto', light: 'red' },
  ])
})
