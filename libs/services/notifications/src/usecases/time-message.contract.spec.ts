import { hourInColombia } from '@litper/colombia'
import { isTried, isUnchosen, newId } from '@litper/kernel'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { notificationsWorld } from '../notifications.testing.ts'
import type { KnownTiming } from './ports.ts'
import { withdrawTimed } from './time-message.ts'

let world: Awaited<ReturnType<typeof notificationsWorld>>
beforeAll(async () => {
  world = await notificationsWorld()
})
afterAll(() => world.stop())

const about = { city: 'Barranquilla', carrier: 'norte' }
const timed = (orderId: string, over = {}) =>
  world.keep(world.plan({ purpose: 'listo_para_recoger', orderId, about, ...over }))
const keep = (over: Partial<KnownTiming>) =>
  world.within(() =>
    world.parts.timings.keep({
      ...{ purpose: 'listo_para_recoger', city: 'Barranquilla', version: 1, hour: null, trial: null },
      ...over,
    }),
  )
const orders = Array.from({ length: 60 }, () => newId())
const timedOrder = orders.find((id) => !isUnchosen(id))!

it('leaves at once where no hour was learnt, and else at its hour, but for the one order in ten', async () => {
  const now = world.clock.at.getTime() // 10:00 in Colombia
  expect((await timed(timedOrder)).plannedFor.getTime()).toBe(now)
  await keep({ version: 1, hour: 18 })
  for (const orderId of orders) {
    const { plannedFor, why } = await timed(orderId)
    const isNow = plannedFor.getTime() === now
    expect(isNow).toBe(isUnchosen(orderId))
    if (!isNow) expect([hourInColombia(plannedFor), why]).toEqual([18, 'a spec; at the hour of Barranquilla'])
  }
  await keep({ version: 2, hour: 10 })
  expect((await timed(timedOrder)).plannedFor.getTime()).toBe(now)
  await keep({ version: 3, hour: 8 })
  expect((await timed(timedOrder)).plannedFor.toISOString()).toMatch(/^2026-11-24T13:[0-4]/)
})
it('gives the hour that is tried to the share of orders that learning counts as tried', async () => {
  const trial = { turnId: newId(), hour: 14, share: 0.3 }
  await keep({ version: 4, hour: 18, trial })
  const hours = await Promise.all(
    orders.map(async (id) => [isTried(trial, id), hourInColombia((await timed(id)).plannedFor)]),
  )
  expect(hours.filter(([tried, hour]) => tried !== (hour === 14))).toEqual([])
  expect(hours.filter(([tried]) => tried).length).toBeGreaterThan(5)
})
it('times nothing else, no other city, and what an older version says no more', async () => {
  await keep({ version: 5, hour: 18 })
  await keep({ version: 4, hour: 3 })
  expect(hourInColombia((await timed(timedOrder)).plannedFor)).toBe(18)
  const now = world.clock.at.getTime()
  expect((await timed(timedOrder, { purpose: 'en_reparto' })).plannedFor.getTime()).toBe(now)
  expect((await timed(timedOrder, { about: { ...about, city: 'Cali' } })).plannedFor.getTime()).toBe(now)
})
it('is not said any more when the parcel left the office before its hour', async () => {
  await keep({ version: 6, hour: 18 })
  const waiting = await timed(timedOrder)
  await world.within(() => withdrawTimed(world.parts, timedOrder))
  expect(await world.read(waiting.id)).toMatchObject({ status: 'cancelled', error: 'overtaken' })
  const sentBefore = world.sent.length
  const result = await world.acting(() => world.effect.act({ messageId: waiting.id }, { attempts: 1 }))
  await world.within(() => world.effect.record({ messageId: waiting.id }, result))
  expect(world.sent.length).toBe(sentBefore)
  expect(await world.read(waiting.id)).toMatchObject({ status: 'cancelled' })
})
