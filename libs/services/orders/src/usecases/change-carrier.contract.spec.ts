import { newId, tenantId } from '@litper/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CarrierAccountSavedSubscriber } from '../edge/carrier-account-saved.subscriber.ts'
import { news, ordersWorld } from '../orders.testing.ts'
import { changeCarrier } from './change-carrier.ts'
import { followWaybill } from './follow-waybill.ts'
import { receiveOrder } from './receive-order.ts'

let world: Awaited<ReturnType<typeof ordersWorld>>
const account = (carrier: string, enabled = true) =>
  world.within(async () => new CarrierAccountSavedSubscriber(world.parts).follow({ carrier, enabled }))
const change = (id: string, carrier: string, as = world.tenant) =>
  world.within(() => changeCarrier(world.parts, { id, carrier }), as)
const found = async (id: string) => (await world.within(() => world.parts.orders.find({ id })))!
const placed = async () => {
  const one = news()
  await world.within(() => receiveOrder(world.parts, one))
  return (await world.within(() => world.parts.orders.find({ externalId: one.order.externalId })))!.id
}
const told = (orderId: string) => world.told.names({ orderId }).filter((name) => name === 'carrier-changed')

beforeAll(async () => {
  world = await ordersWorld()
  await account('coordinadora')
  await account('interrapidisimo')
})
afterAll(() => world.stop())

describe('a change of the carrier', () => {
  it('is kept and told once, whatever repeats, also at once', async () => {
    const id = await placed()
    await Promise.all(Array.from({ length: 4 }, () => change(id, 'interrapidisimo')))
    expect((await change(id, 'interrapidisimo')).chosenCarrier).toBe('interrapidisimo')
    expect(told(id)).toHaveLength(1)
    await change(id, 'coordinadora')
    expect((await found(id)).chosenCarrier).toBe('coordinadora')
    expect(told(id)).toHaveLength(2)
  })
  it('to a carrier whose account is off, or of which nothing was told, changes nothing', async () => {
    const id = await placed()
    await account('coordinadora', false)
    for (const carrier of ['coordinadora', 'paloma'])
      await expect(change(id, carrier)).rejects.toThrow(
        expect.objectContaining({ code: 'order.carrier_not_usable', kind: 'invalid' }),
      )
    expect([(await found(id)).chosenCarrier, told(id)]).toEqual([undefined, []])
    await account('coordinadora')
    await change(id, 'coordinadora')
    expect(told(id)).toHaveLength(1)
  })
  it('is possible while the waybill is asked for, and a conflict once it has its number', async () => {
    const id = await placed()
    const follow = (state: string, number?: string) =>
      world.within(() =>
        followWaybill(world.parts, {
          orderId: id,
          state,
          waybill: { waybillId: newId(), carrier: 'coordinadora', number },
        }),
      )
    await follow('requested')
    await change(id, 'interrapidisimo')
    await follow('created', '1')
    await expect(change(id, 'coordinadora')).rejects.toThrow(
      expect.objectContaining({ code: 'order.too_late_to_change_carrier', kind: 'conflict' }),
    )
    expect((await found(id)).chosenCarrier).toBe('interrapidisimo')
  })
  it('of another tenant’s order finds none, and another tenant’s accounts do not count', async () => {
    const stranger = tenantId(newId())
    const id = await placed()
    await expect(change(id, 'coordinadora', stranger)).rejects.toThrow('order.not_found')
    expect(await world.within(() => world.parts.carriers.usable(), stranger)).toEqual([])
  })
})
