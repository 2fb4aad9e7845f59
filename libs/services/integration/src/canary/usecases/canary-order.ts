import type { ReceivedOrder } from '@litper/contracts'

/** A parcel that is paid, of goods that no other order has: it is not held as a repeated order. `at`: RFC 3339. */
export function canaryOrder(externalId: string, phone: string, at: string): ReceivedOrder {
  const price = { amount: '1000', currency: 'COP' }
  const person = { firstName: 'Canario', lastName: 'Litper' }
  const line = {
    externalId: '1',
    title: 'Pedido de prueba',
    sku: `canary-${externalId}`,
    quantity: 1,
    grams: 100,
    price,
  }
  return {
    ...{ externalId, name: `canary-${externalId}`, createdAt: at, updatedAt: at, phone },
    ...{ financialStatus: 'paid', gateways: [], cod: false, currency: 'COP', total: price },
    customer: person,
    shippingAddress: {
      ...person,
      ...{
        phone,
        address1: 'Calle 93 # 11-27',
        city: 'Bogotá',
        province: 'Bogotá',
        country: 'Colombia',
        countryCode: 'CO',
      },
    },
    lines: [line],
    tags: ['canary'],
    test: false, // an order that a shop calls a test is held
    payment: { kind: 'nothing', because: 'paid' },
    leaving: { verdict: 'ship', partly: false, open: [{ externalId: '1', quantity: 1 }], sent: [] },
  }
}
