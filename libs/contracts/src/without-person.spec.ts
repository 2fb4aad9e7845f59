import { expect, it } from 'vitest'
import { OrderConfirmed } from './orders/order-confirmed.ts'
import { withoutPerson } from './without-person.ts'

const cop = { amount: '129900', currency: 'COP' }
const order = {
  orderId: '01940000-0000-7000-8000-000000000001',
  externalId: '5500000000001',
  shopDomain: 'tienda.myshopify.com',
  name: '#1001',
  customer: { firstName: 'Marta', lastName: 'Olvidada', phone: '+573119990010', email: 'marta@x.co' },
  destination: { address: 'CL 100 # 8A-55', city: 'Bogotá', department: 'Bogotá', daneCode: '11001', notes: 'timbre' },
  lines: [{ externalId: '1', title: 'Taza de Marta', sku: 'T-1', quantity: 1, grams: 300, price: cop }],
  weightGrams: 300,
  total: cop,
}

it('keeps ids, codes and amounts, and nothing that says who', () => {
  const rest = withoutPerson(order)
  expect(JSON.stringify(rest)).not.toMatch(/marta|olvidada|3119990010|timbre|bogot|100 #/i)
  expect(OrderConfirmed.data.parse(rest)).toMatchObject({
    ...{ orderId: order.orderId, externalId: order.externalId, name: '#1001', weightGrams: 300, total: cop },
    customer: { firstName: '', lastName: '' },
    destination: { address: '', daneCode: '11001' },
  })
})

it('keeps a reason that is a code, and no words of anybody', () => {
  expect(
    withoutPerson({ reason: 'address', exception: 'ENTREGADO A MARTA CC 52123456', text: 'hola', at: 'ayer' }),
  ).toEqual({
    ...{ reason: 'address', exception: '', text: '', at: '' },
  })
})

it('forgets a field that it does not know', () => {
  expect(withoutPerson({ dedication: 'Para Marta', location: { latitude: 4.7, longitude: -74 } })).toEqual({
    dedication: '',
    location: { latitude: 0, longitude: 0 },
  })
})
