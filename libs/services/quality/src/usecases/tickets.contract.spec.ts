import { newId, tenantId } from '@litper/kernel'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Moved } from '../domain/parcel.ts'
import { parcel, qualityWorld } from '../quality.testing.ts'
import { followParcel } from './follow-parcel.ts'
import { noteContact, noteLost, openDue } from './open-ticket.ts'
import { stepTicket } from './step-ticket.ts'

let world: Awaited<ReturnType<typeof qualityWorld>>
beforeAll(async () => {
  world = await qualityWorld()
})
afterAll(() => world.stop())

const HOUR = 3_600_000
const ago = (hours: number) => new Date(world.time.now.getTime() - hours * HOUR).toISOString()
const move = (who: ReturnType<typeof parcel>, at: string, state: Moved['state'], exception?: string) =>
  world.within(() => followParcel(world.parts, { ...who, at, state, code: state, ...(exception && { exception }) }))
const tickets = async ({ waybillId }: { waybillId: string }) =>
  (await world.within(() => world.parts.tickets.page({ limit: 100 }))).filter((one) => one.waybillId === waybillId)
const due = () => world.within(() => openDue(world.parts))

it('opens one ticket for a parcel that does not move after a message, and closes it when it moves', async () => {
  const who = parcel()
  await move(who, ago(80), 'in_transit')
  await world.within(() => noteContact(world.parts, who.orderId, ago(50)))
  for (let time = 0; time < 2; time++) await due()
  expect(await tickets(who)).toMatchObject([{ cause: 'no_movement', state: 'open', number: who.number }])
  expect(world.told.about({ orderId: who.orderId })).toMatchObject([
    { name: 'quality.ticket-opened', data: { waybillId: who.waybillId, cause: 'no_movement' } },
  ])
  await move(who, ago(1), 'out_for_delivery')
  expect(await tickets(who)).toMatchObject([{ state: 'closed' }])
  expect(await due()).toBe(0)
})
it('opens another one when it happens again', async () => {
  const who = parcel()
  await move(who, ago(300), 'ready_for_pickup')
  await due()
  await move(who, ago(200), 'in_transit')
  await move(who, ago(100), 'ready_for_pickup')
  await due()
  expect((await tickets(who)).map(({ cause, state }) => [cause, state])).toEqual([
    ['at_office', 'open'],
    ['at_office', 'closed'],
  ])
})
it('a person takes, resolves and opens it again; what is closed stays so', async () => {
  const who = parcel()
  await move(who, ago(3), 'in_transit')
  for (let time = 0; time < 2; time++) await world.within(() => noteLost(world.parts, who.orderId))
  const [ticket, ...more] = await tickets(who)
  expect(more).toEqual([])
  const { id } = ticket!
  const step = (one: 'take' | 'resolve' | 'reopen', note?: string) =>
    world.within(() => stepTicket(world.parts, { id, step: one, by: 'ana', note }))
  expect(await step('take')).toMatchObject({ state: 'working', owner: 'ana' })
  expect(await step('resolve', 'otro teléfono')).toMatchObject({ state: 'resolved', note: 'otro teléfono' })
  await expect(step('take')).rejects.toMatchObject({ code: 'ticket.over', kind: 'conflict' })
  expect(await step('reopen')).toMatchObject({ state: 'open' })
  const stranger = tenantId(newId())
  await expect(
    world.within(() => stepTicket(world.parts, { id, step: 'take', by: 'eva' }), stranger),
  ).rejects.toMatchObject({ code: 'ticket.not_found' })
  await expect(
    world.within(() => stepTicket(world.parts, { id: newId(), step: 'take', by: 'ana' })),
  ).rejects.toMatchObject({ kind: 'not_found' })
})
it('reviews what ended, once, and anew when it comes back', async () => {
  const who = parcel()
  await move(who, ago(50), 'in_transit')
  const reviews = async () =>
    (await world.within(() => world.parts.reviews.page({ limit: 100 }))).filter(
      (one) => one.subjectId === who.waybillId,
    )
  expect(await reviews()).toEqual([])
  await move(who, ago(30), 'delivered')
  const [first] = await reviews()
  expect(first).toMatchObject({ score: 100, rubric: 'delivery', version: 1, city: 'Cali' })
  await move(who, ago(20), 'returned')
  expect(await reviews()).toMatchObject([{ id: first!.id, score: 77 }])
  expect(await world.within(() => world.parts.reviews.page({ below: 77, limit: 100 }))).toEqual([])
  expect(await world.within(() => world.parts.reviews.page({ below: 78, limit: 100 }))).toMatchObject([
    { id: first!.id },
  ])
})
it('doubts five visits of one carrier in a city in the same minute, while they can be disputed', async () => {
  const minute = '2026-11-19T15:00'
  const all = [0, 10, 20, 30, 40].map((second) => ({
    who: parcel({ city: 'Neiva' }),
    at: `${minute}:${second || '00'}.000Z`,
  }))
  for (const { who, at } of all) await move(who, at, 'exception', 'recipient_absent')
  const opened = await Promise.all(all.map(async ({ who }) => (await tickets(who)).map(({ cause }) => cause)))
  expect(opened).toEqual([[], [], [], [], ['false_visit']])
  const elsewhere = parcel({ city: 'Cali' })
  await move(elsewhere, `${minute}:20.000Z`, 'exception', 'recipient_absent')
  expect(await tickets(elsewhere)).toEqual([])
})
