import type { ShopifyAdmin } from '@litper/connector-shopify'
import { type EventData, WaybillAdopted } from '@litper/contracts'
import { newId } from '@litper/kernel'
import { describe, expect, it } from 'vitest'
import { WaybillsSubscriber } from '../edge/waybills.subscriber.ts'
import { createFulfillment, type FulfillmentPayload, recordFulfillmentRefused } from './create-fulfillment.ts'
import type { ShopifyParts } from './ports.ts'

const NUMBER = '240000000001'
const effect = { attempts: 1, uncertain: false } as never

/** A shop with one fulfillment of the merchant's own under this number; `ran`: what reached Shopify. */
function world(number = NUMBER) {
  const ran: string[] = []
  const scheduled: FulfillmentPayload[] = []
  const settled: string[] = []
  const deadLetters: unknown[] = []
  const admin = {
    run: async ({ name }: { name: string }) => {
      ran.push(name)
      const own = { id: 'gid://shopify/Fulfillment/7', status: 'SUCCESS', trackingInfo: [{ number }] }
      return { order: { fulfillmentOrders: { nodes: [] }, fulfillments: [own] } }
    },
  } as unknown as ShopifyAdmin
  const parts = {
    admins: { use: (_: string, work: (one: ShopifyAdmin) => unknown) => work(admin) },
    fulfillments: {
      expect: async () => {},
      settle: async (_: string, { state }: { state: string }) => settled.push(state),
    },
    scheduleEffect: async (_: string, __: string, payload: FulfillmentPayload) => scheduled.push(payload) > 0,
    deadLetters: { add: async (one: unknown) => deadLetters.push(one) },
  } as unknown as ShopifyParts
  return { parts, ran, scheduled, settled, deadLetters }
}
const adopted = (over: Partial<EventData<typeof WaybillAdopted>> = {}) =>
  WaybillAdopted.data.parse({
    ...{ waybillId: newId(), orderId: newId(), externalId: '55', shopDomain: 'tienda.myshopify.com', orderName: '#1' },
    ...{ carrier: 'interrapidisimo', carrierName: 'Interrapidisimo', number: NUMBER, trackingUrl: 'https://t.co/t/1' },
    ...{ customer: { firstName: 'Ana', lastName: 'Ruiz' }, city: 'Cali', adopted: true, revision: 1 },
    ...{ state: 'created', at: '2026-11-28T15:00:00.000Z', ...over },
  })

describe('a parcel that was sent without us', () => {
  it('gets no second fulfillment: the merchant’s own is looked up for its movements', async () => {
    const { parts, ran, scheduled } = world()
    await new WaybillsSubscriber(parts).adopted(adopted())
    expect(await createFulfillment(parts, scheduled[0]!, effect)).toEqual({
      fulfillmentId: 'gid://shopify/Fulfillment/7',
    })
    expect(ran).toEqual(['FulfillmentOrders'])
  })
  it('under a number that the shop does not know is no fault of ours', async () => {
    const { parts, ran, scheduled, settled, deadLetters } = world('1')
    await new WaybillsSubscriber(parts).adopted(adopted())
    const error = await createFulfillment(parts, scheduled[0]!, effect).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'shopify.fulfillment_unknown' })
    await recordFulfillmentRefused(parts, { payload: scheduled[0]!, error, effect })
    expect([ran, settled, deadLetters]).toEqual([['FulfillmentOrders'], ['failed'], []])
  })
  it('of an order that only a file knows is at no shop', async () => {
    const { parts, scheduled } = world()
    await new WaybillsSubscriber(parts).adopted(adopted({ shopDomain: 'import.litper' }))
    expect(scheduled).toEqual([])
  })
})
