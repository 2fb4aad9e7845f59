import { route } from './decide.ts'
import type { OrderEvent } from './events.ts'
import { evolveAll } from './evolve.ts'
import { type Assessment, DEFAULT_POLICY, type Order, type Policy, type Snapshot } from './order.ts'

/** Examples for the specs of this domain. */
export const at = '2026-11-22T12:00:00.000Z'
export const later = '2026-11-22T13:00:00.000Z'
export const cop = (amount: string) => ({ amount, currency: 'COP' })
/** The phone as the shop writes it; `good` knows it normalised. */
export const snapshot: Snapshot = {
  customer: { firstName: 'Laura', lastName: 'Gómez', phone: '300 111 2233' },
  written: { address1: 'Calle 10 # 20-30', city: 'Medellín', phone: '300 111 2233' },
  lines: [{ externalId: '1', title: 'Camiseta', quantity: 2, grams: 300, price: cop('50000') }],
  total: cop('100000'),
  collect: cop('100000'),
}
export const placed: OrderEvent = {
  kind: 'placed',
  at,
  order: { ...snapshot, id: 'o', externalId: '1', shopDomain: 's', name: '#1', shopUpdatedAt: at, placedAt: at },
}
export const good = {
  deliverable: true,
  customer: { firstName: 'Laura', lastName: 'Gómez', phone: '+573001112233' },
  destination: { address: 'CL 10 20 30', city: 'Medellín', department: 'Antioquia', daneCode: '05001' },
} satisfies Assessment
export const bad = {
  deliverable: false,
  reason: 'address',
  question: { code: 'plate', params: {} },
} satisfies Assessment
export const placedOrder = (): Order => evolveAll(undefined, [placed])!
export const started = (policy: Policy = DEFAULT_POLICY, assessment: Assessment = good): Order =>
  evolveAll(placedOrder(), route(placedOrder(), assessment, policy, at))!
export const confirmedOrder = (): Order => started()
export const heldOrder = (): Order => started(DEFAULT_POLICY, bad)
