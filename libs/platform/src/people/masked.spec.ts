import { expect, it } from 'vitest'
import { masked } from './masked.ts'

it('shows a phone by its ends, a first name and an initial, and no address', () => {
  const order = {
    ...{ id: '01940000-0000-7000-8000-000000000001', name: '#1001', total: { amount: '129900', currency: 'COP' } },
    customer: { firstName: 'Marta', lastName: 'Olvidada', phone: '+573119990017', email: 'marta@correo.co' },
    destination: { address: 'CL 100 # 8A-55', city: 'Bogotá', daneCode: '11001', notes: 'timbre' },
  }
  expect(masked({ data: [order], nextCursor: null })).toEqual({
    data: [
      {
        ...order,
        customer: { firstName: 'Marta', lastName: 'O.', phone: '311***0017', email: 'm***@correo.co' },
        destination: { address: '***', city: 'Bogotá', daneCode: '11001', notes: '***' },
      },
    ],
    nextCursor: null,
  })
})

it.each([
  [{ contact: { name: 'Marta Olvidada Ruiz' } }, { contact: { name: 'Marta O.' } }],
  [{ messages: [{ text: 'soy Marta', direction: 'in' }] }, { messages: [{ text: '***', direction: 'in' }] }],
  [{ data: [{ last: { by: 'bot', text: 'Hola Marta' } }] }, { data: [{ last: { by: 'bot', text: '***' } }] }],
  [{ data: [{ text: 'para mi vecina Rosa', answer: 'Claro, Marta' }] }, { data: [{ text: '***', answer: '***' }] }],
  [{ transcript: [{ said: 'soy Marta', text: 'soy Marta' }] }, { transcript: [{ said: '***', text: '***' }] }],
  [
    { said: ['soy Marta'], filter: { search: 'Marta' } },
    { said: ['***'], filter: { search: '***' } },
  ],
  [
    { input: { id: '01940000-0000-7000-8000-000000000001', kind: 'orders.hold', to: 'Marta', cc: '52123456', n: 3 } },
    { input: { id: '01940000-0000-7000-8000-000000000001', kind: 'orders.hold', to: '***', cc: '***', n: 3 } },
  ],
  [{ detail: 'Hola Marta, tu pedido' }, { detail: '***' }],
  [{ detail: 'fulfilled' }, { detail: 'fulfilled' }],
  [{ text: { es: 'El pedido llegó' } }, { text: { es: 'El pedido llegó' } }],
  [{ timeline: [{ text: 'llamé al 311 999 0017' }] }, { timeline: [{ text: 'llamé al 311***0017' }] }],
  [{ description: 'ENTREGADO A MARTA CC 52123456' }, { description: '***' }],
  [{ description: 'En camino' }, { description: 'En camino' }],
  [{ why: 'called 311 999 0017' }, { why: 'called 311***0017' }],
  [{ phone: '12345' }, { phone: '***' }],
  [
    { note: '', count: 3, at: '2026-11-30T00:00:00.000Z' },
    { note: '', count: 3, at: '2026-11-30T00:00:00.000Z' },
  ],
])('masks %j', (answer, shown) => {
  expect(masked(answer)).toEqual(shown)
})
