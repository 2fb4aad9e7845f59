import { expect, it } from 'vitest'
import { bodyAgrees } from './body-agrees.ts'
import { planOf } from './webhook-plan.ts'

const SHOP = 'tienda.myshopify.com'
const BODIES = {
  'orders/create': { id: 1, customer: { id: 7 } },
  'app/uninstalled': { id: 3, name: 'Tienda', domain: 'tienda.co', myshopify_domain: SHOP },
  'customers/data_request': { shop_id: 3, shop_domain: SHOP, customer: { id: 7 }, orders_requested: [1] },
  'customers/redact': { shop_id: 3, shop_domain: SHOP, customer: { id: 7 }, orders_to_redact: [1] },
  'shop/redact': { shop_id: 3, shop_domain: SHOP },
}

it('takes each topic’s own body alone, and of its own shop', () => {
  for (const [topic, body] of Object.entries(BODIES)) {
    expect(bodyAgrees(planOf(topic), SHOP, body), topic).toBe(true)
    for (const other of Object.keys(BODIES).filter((one) => one !== topic && one !== 'orders/create'))
      expect(bodyAgrees(planOf(other), SHOP, body), `${topic} as ${other}`).toBe(false)
    if (topic !== 'orders/create') expect(bodyAgrees(planOf(topic), 'otra.myshopify.com', body), topic).toBe(false)
  }
  for (const nothing of [null, 'x', [], {}, { shop_domain: 7 }])
    expect(bodyAgrees(planOf('shop/redact'), SHOP, nothing)).toBe(false)
})
it('knows a request by either of its marks, and its shop in any case', () => {
  for (const mark of [{ customer: { id: 7 } }, { orders_to_redact: [1] }]) {
    expect(bodyAgrees(planOf('customers/redact'), SHOP, { shop_domain: SHOP, ...mark })).toBe(true)
    expect(bodyAgrees(planOf('shop/redact'), SHOP, { shop_domain: SHOP, ...mark })).toBe(false)
  }
  expect(bodyAgrees(planOf('app/uninstalled'), SHOP, { myshopify_domain: ` ${SHOP.toUpperCase()} ` })).toBe(true)
})
it('is not thrown off by an order that is no object: it says nothing against its shop', () => {
  for (const odd of ['x', 7, null]) expect(bodyAgrees(planOf('orders/create'), SHOP, odd)).toBe(true)
})
it('takes no request about people for an order', () => {
  expect(bodyAgrees(planOf('orders/create'), SHOP, BODIES['customers/redact'])).toBe(false)
})
it('takes what asks nothing of us, or names an order that is read anew, whatever it holds', () => {
  for (const topic of ['orders/edited', 'fulfillment_orders/placed_on_hold'])
    for (const body of [null, {}, BODIES['shop/redact']])
      expect(bodyAgrees(planOf(topic), 'otra.myshopify.com', body)).toBe(true)
})
