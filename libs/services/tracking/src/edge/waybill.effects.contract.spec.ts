import type { Carrier, CreatedWaybill } from '@litper/ports'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { confirmed, trackingWorld } from '../tracking.testing.ts'
import { requestWaybill } from '../usecases/request-waybill.ts'
import { CreateWaybillEffect } from './waybill.effects.ts'

let world: Awaited<ReturnType<typeof trackingWorld>>
beforeAll(async () => {
  world = await trackingWorld()
})
afterAll(() => world.stop())

/** The effect of a new waybill at a carrier that knows of it what is given. */
async function asked(known: CreatedWaybill | undefined) {
  const { parts, within, db, acting } = world
  const order = confirmed()
  await within(() => requestWaybill(parts, order))
  const [waybill] = await within(() => parts.waybills.ofOrder(order.orderId))
  const carrier: Carrier = { ...parts.carriers.get(waybill!.carrier)!, findByReference: async () => known }
  const effect = new CreateWaybillEffect({ ...parts, carriers: new Map([[carrier.id, carrier]]) }, db)
  return (lostForMs?: number) => acting(() => effect.settle({ waybillId: waybill!.id }, { lostForMs }))
}

it('takes the waybill that the carrier has under our reference', async () => {
  const settle = await asked({ number: '93000000001' })
  for (const lostForMs of [undefined, 0, 60_000])
    expect(await settle(lostForMs)).toEqual({ done: { number: '93000000001' } })
})
it('does not believe a carrier at once that knows of none: it may make it later', async () => {
  const settle = await asked(undefined)
  const { unknownWaitMs } = world.parts
  for (const lostForMs of [undefined, 0, unknownWaitMs - 1]) expect(await settle(lostForMs)).toHaveProperty('waitUntil')
  expect(await settle(unknownWaitMs)).toEqual({ retry: true })
})
