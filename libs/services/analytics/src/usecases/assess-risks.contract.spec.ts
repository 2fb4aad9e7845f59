import { ParcelStood, WeightsChanged } from '@litper/contracts'
import { newId } from '@litper/kernel'
import { DEFAULT_WEIGHTS } from '@litper/metrics'
import { runInContext } from '@litper/platform'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type AnalyticsWorld, analyticsWorld } from '../analytics.testing.ts'
import { assessAll, assessSome, readRisk } from './assess-risks.ts'
import { changeWeights, takeProven } from './change-weights.ts'
import { hourOf, readLights } from './read-lights.ts'
import { tellStanding } from './tell-standing.ts'

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

it('tells once how a parcel stands three days after its waybill was made, and nothing of one that has ended', async () => {
  const [one, ended] = [parcel('tcc'), parcel('tcc')]
  const tell = () => world.within(() => tellStanding(world.parts))
  await one.create()
  await ended.create()
  await tell()
  await one.move('exception', 'refused')
  await ended.move('delivered')
  later(71)
  expect(await tell()).toBe(0)
  later(1.1)
  expect(await tell()).toBe(1)
  expect(await tell()).toBe(0)
  const stood = world.told.heard.filter(({ name }) => name === ParcelStood.name)
  expect(stood.map(({ data }) => ParcelStood.data.parse(data))).toMatchObject([
    { waybillId: one.waybillId, state: 'exception', exceptions: 1, family: 'refused', refusedBefore: false },
  ])
})

it('takes points that learning proved, takes them back, and leaves those that a person made meanwhile', async () => {
  const turnId = newId()
  const proven = (basis: number, exception: number, step: 'promoted' | 'rolled_back' = 'promoted') =>
    world.within(() =>
      takeProven(world.parts, {
        turnId,
        step,
        basis,
        points: { exception, unheard_of: 3 },
        at: world.clock.at.toISOString(),
      }),
    )
  const exception = async () => {
    const { version, points } = await world.within(() => world.parts.risks.weights())
    expect(points).not.toHaveProperty('unheard_of')
    return [version, points.exception]
  }
  await proven(1, 60)
  await proven(1, 60) // the same again changes nothing
  expect(await exception()).toEqual([2, 60])
  await proven(1, 30, 'rolled_back') // before learning heard of version 2
  expect(await exception()).toEqual([3, 30])
  const { version: _, ...weights } = DEFAULT_WEIGHTS
  await world.within(() =>
    changeWeights(world.parts, { ...weights, points: { ...weights.points, exception: 41 } }, 'ana'),
  )
  await proven(3, 60)
  expect(await exception()).toEqual([4, 41])
  const told = world.told.heard.filter(({ name }) => name === WeightsChanged.name)
  expect(told.map(({ data }) => WeightsChanged.data.parse(data)).map(({ version, by }) => [version, by])).toEqual([
    [2, `learning, turn ${turnId}`],
    [2, `learning, turn ${turnId}`],
    [3, `learning, turn ${turnId}`],
    [4, 'ana'],
    [4, 'ana'],
  ])
})
