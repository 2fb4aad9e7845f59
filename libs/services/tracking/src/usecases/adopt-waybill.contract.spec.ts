import type { EventData, OrderSentElsewhere } from '@litper/contracts'
import { newId } from '@litper/kernel'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { trackingWorld } from '../tracking.testing.ts'
import { adoptWaybill, askAboutAdopted } from './adopt-waybill.ts'
import { cancelByNumber, cancelOfOrder, recallOfOrder } from './cancel-waybill.ts'
import { CANCEL_WAYBILL } from './create-waybill.ts'
import { recordMovements } from './record-movements.ts'

let world: Awaited<ReturnType<typeof trackingWorld>>
beforeAll(async () => {
  world = await trackingWorld()
})
afterAll(() => world.stop())
let sequence = 0
const HOUR = 3_600_000
const ago = (hours: number) => new Date(Date.now() - hours * HOUR).toISOString()
const sent = (over: Partial<EventData<typeof OrderSentElsewhere>> = {}): EventData<typeof OrderSentElsewhere> => ({
  ...{ orderId: newId(), externalId: '1', shopDomain: 'import.litper', name: `R-${++sequence}` },
  customer: { firstName: 'Ana', lastName: 'Ruiz', phone: '+573001112233' },
  destination: { address: 'Calle 1 # 2-3', city: 'Cali', department: 'Valle' },
  ...{ contents: 'Gorra', total: { amount: '50000', currency: 'COP' }, sentAt: ago(72) },
  ...{ carrier: 'coordinadora', carrierName: 'Coordinadora', number: `9100000000${sequence}` },
  ...{ state: 'in_transit', description: 'EN TRÁNSITO', at: ago(24) },
  ...over,
})
const adopt = (one: EventData<typeof OrderSentElsewhere>) => world.within(() => adoptWaybill(world.parts, one))
const rowOf = async ({ number }: { number: string }) =>
  (
    await world.rows<{ state: string; next_poll_at: Date | null }>(
      'SELECT state, next_poll_at FROM tracking.waybills WHERE number = $1',
      [number],
    )
  )[0]!
const namesOf = ({ orderId }: { orderId: string }) => world.told.names({ orderId })

it('follows a parcel from where the file says it is: older movements are history, later ones are told', async () => {
  const one = sent()
  await adopt(one)
  expect(namesOf(one)).toEqual(['waybill-adopted'])
  expect((await rowOf(one)).next_poll_at).toBeInstanceOf(Date)
  const event = (state: 'picked_up' | 'delivered', at: string) => ({
    number: one.number,
    at,
    code: state,
    description: state,
    state,
  })
  await world.within(() =>
    recordMovements(world.parts, one.carrier, [event('picked_up', ago(48)), event('delivered', ago(1))]),
  )
  expect(namesOf(one)).toEqual(['waybill-adopted', 'waybill-moved'])
  expect((await rowOf(one)).state).toBe('delivered')
})

it('takes each further file as a carrier’s word, and polls nobody whom it cannot ask', async () => {
  const one = sent({ carrier: 'lejana', carrierName: 'La Lejana' })
  await adopt(one)
  await adopt(one)
  expect(namesOf(one)).toEqual(['waybill-adopted'])
  await adopt({ ...one, state: 'out_for_delivery', at: ago(1) })
  expect(namesOf(one)).toEqual(['waybill-adopted', 'waybill-moved'])
  expect(world.told.about({ orderId: one.orderId }).at(-1)!.data).toMatchObject({
    carrierName: 'La Lejana',
    state: 'out_for_delivery',
  })
  expect(await rowOf(one)).toEqual({ state: 'out_for_delivery', next_poll_at: null })
})

it('does not poll what has ended or is too old, and polls the rest once an account comes', async () => {
  const [ended, old, waits] = [
    sent({ state: 'delivered' }),
    sent({ sentAt: ago(24 * 100) }),
    sent({ carrier: 'coordinadora' }),
  ]
  for (const one of [ended, old, waits]) await adopt(one)
  expect((await rowOf(ended)).next_poll_at).toBeNull()
  expect((await rowOf(old)).next_poll_at).toBeNull()
  await world.rows('UPDATE tracking.waybills SET next_poll_at = NULL')
  await world.within(() => askAboutAdopted(world.parts, { carrier: 'coordinadora', enabled: true }))
  expect((await rowOf(waits)).next_poll_at).toBeInstanceOf(Date)
  expect([(await rowOf(ended)).next_poll_at, (await rowOf(old)).next_poll_at]).toEqual([null, null])
})

it('leaves an order alone that has a living waybill of ours', async () => {
  const waybill = await world.shipped()
  await adopt(sent({ orderId: waybill.orderId }))
  expect(world.told.names({ orderId: waybill.orderId })).not.toContain('waybill-adopted')
})

it('follows a parcel that the merchant sent by hand by its own number: nothing is known of it, so the carrier is asked soon', async () => {
  const one = sent({ shopDomain: 'tienda.myshopify.com', state: undefined, description: undefined, revision: 1 })
  for (let time = 0; time < 2; time++) await adopt(one)
  const [waybill, ...others] = await world.within(() => world.parts.waybills.ofOrder(one.orderId))
  expect(waybill).toMatchObject({ number: one.number, adopted: true, revision: 1, position: { state: 'created' } })
  expect(others).toEqual([])
  expect(await world.within(() => world.parts.waybills.history(waybill!.id))).toEqual([])
  expect((await rowOf(one)).next_poll_at).toBeInstanceOf(Date)
  const pickedUp = { number: one.number, at: ago(0), code: '2', description: '', state: 'picked_up' } as const
  await world.within(() => recordMovements(world.parts, one.carrier, [pickedUp]))
  expect(namesOf(one)).toEqual(['waybill-adopted', 'waybill-moved'])
  for (const { data } of world.told.about({ orderId: one.orderId }))
    expect(data).toMatchObject({ adopted: true, number: one.number, revision: 1 })
})

it('is stopped by a person alone: it may be of another contract than ours', async () => {
  const ordered = (id: string) => world.ordered.filter(({ kind, key }) => kind === CANCEL_WAYBILL && key === id)
  for (const off of [
    (orderId: string) => cancelOfOrder(world.parts, orderId),
    (orderId: string) => recallOfOrder(world.parts, { orderId, revision: 9, why: 'written' }),
  ]) {
    const one = sent({ state: 'created' })
    await adopt(one)
    await world.within(() => off(one.orderId))
    const [waybill] = await world.within(() => world.parts.waybills.ofOrder(one.orderId))
    expect(namesOf(one)).toEqual(['waybill-adopted', 'waybill-cancel-refused'])
    expect(waybill!.position.state).toBe('created')
    expect(ordered(waybill!.id)).toEqual([])
    await world.within(() => cancelByNumber(world.parts, waybill!))
    expect(ordered(waybill!.id)).toHaveLength(1)
  }
})
