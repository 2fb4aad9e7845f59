import { newId, tenantId } from '@litper/kernel'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { learningWorld } from '../learning.testing.ts'
import { followCall, followMessage, followMove, followTicket } from './follow.ts'
import { proposeHours, summarise } from './learn.ts'
import type { LearningParts } from './ports.ts'

let world: Awaited<ReturnType<typeof learningWorld>>
let parts: LearningParts
const NOW = '2026-11-20T15:00:00Z'
const now = new Date(NOW)
beforeAll(async () => {
  world = await learningWorld(NOW)
  parts = world.parts
})
afterAll(() => world.stop())

const within = <T>(tenant: string, work: () => Promise<T>): Promise<T> => world.within(work, tenantId(tenant))
const at = (hoursAgo: number) => new Date(now.getTime() - hoursAgo * 3_600_000).toISOString()

it('measures what a parcel did after a message, in whatever order both are told', async () => {
  const tenant = newId()
  const [early, late] = [newId(), newId()]
  const message = (orderId: string) =>
    followMessage(parts, { messageId: newId(), orderId, purpose: 'en_oficina', at: at(100) })
  const moves = async (orderId: string) => {
    await followMove(parts, { orderId, carrier: 'una', city: 'Cali', at: at(70), state: 'out_for_delivery' })
    await followMove(parts, { orderId, carrier: 'una', city: 'Cali', at: at(60), state: 'delivered' })
  }
  await within(tenant, () => message(early))
  await within(tenant, () => moves(early))
  await within(tenant, () => moves(late))
  await within(tenant, () => message(late))
  await within(tenant, () => moves(late))
  const summary = (by: 'purpose' | 'carrier') => within(tenant, () => summarise(parts, { by: [by], days: 30 }))
  for (const orderId of [early, newId()]) await within(tenant, () => followTicket(parts, { orderId, at: at(50) }))
  const counted = { messages: 2, moved: 0, movedTwoDays: 2, delivered: 2, returned: 0, tickets: 1 }
  expect(await summary('purpose')).toMatchObject([{ by: { purpose: 'en_oficina' }, ...counted }])
  expect(await summary('carrier')).toMatchObject([{ by: { carrier: 'una' }, ...counted }])
  expect(await within(newId(), () => summarise(parts, { by: ['purpose'], days: 30 }))).toEqual([])
})
it('does not judge a message before two days are over, nor the same message twice', async () => {
  const tenant = newId()
  const sent = { messageId: newId(), orderId: newId(), purpose: 'guia_creada', at: at(47) }
  for (let time = 0; time < 2; time++) await within(tenant, () => followMessage(parts, sent))
  expect(await within(tenant, () => summarise(parts, { by: ['purpose'], days: 30 }))).toEqual([])
  const older = { messageId: newId(), orderId: newId(), purpose: 'guia_creada', at: at(49) }
  for (let time = 0; time < 2; time++) await within(tenant, () => followMessage(parts, older))
  expect(await within(tenant, () => summarise(parts, { by: ['purpose'], days: 30 }))).toMatchObject([{ messages: 1 }])
})
it('measures calls in which a person talked as messages, each try once', async () => {
  const tenant = newId()
  const orderId = newId()
  const call = (over: Partial<Parameters<typeof followCall>[1]> = {}) => {
    const one = {
      callId: newId(),
      tryId: newId(),
      n: 1,
      purpose: 'office_pickup',
      result: 'answered',
      orderId,
      at: at(60),
    } as const
    return within(tenant, () => followCall(parts, { ...one, ...over }))
  }
  const tryId = newId()
  for (let time = 0; time < 2; time++) await call({ tryId })
  await call({ result: 'machine' })
  await call({ purpose: 'inbound' })
  await call({ orderId: undefined })
  await within(tenant, () =>
    followMove(parts, { orderId, carrier: 'una', city: 'Cali', at: at(50), state: 'delivered' }),
  )
  const counted = { messages: 1, moved: 1, movedTwoDays: 1, delivered: 1, returned: 0, tickets: 0 }
  expect(await within(tenant, () => summarise(parts, { by: ['purpose'], days: 30 }))).toMatchObject([
    { by: { purpose: 'call_office_pickup' }, ...counted },
  ])
})
it('finds the hour that was planted, and no other', async () => {
  const tenant = newId()
  const day = (index: number, hour: number) => new Date(Date.UTC(2026, 10, 1 + (index % 14), hour + 5)).toISOString()
  await within(tenant, async () => {
    for (const [hour, share] of [
      [9, 0.7],
      [14, 0.4],
      [18, 0.4],
    ] as const)
      for (let index = 0; index < 120; index++) {
        const [orderId, sentAt] = [newId(), day(index, hour)]
        await followMessage(parts, { messageId: newId(), orderId, purpose: 'en_oficina', at: sentAt })
        if (index % 10 < share * 10) {
          const movedAt = new Date(Date.parse(sentAt) + 3_600_000).toISOString()
          await followMove(parts, { orderId, carrier: 'una', city: 'Cali', at: movedAt, state: 'in_transit' })
        }
      }
  })
  const found = await within(tenant, () => proposeHours(parts, 60))
  expect(found.map(({ hour, verdict }) => [hour, verdict]).sort()).toEqual([
    [14, 'worse'],
    [18, 'worse'],
    [9, 'better'],
  ])
})
