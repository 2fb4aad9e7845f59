import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amend } from './amend.ts'
import { cancel, confirm, hold, route } from './decide.ts'
import type { OrderEvent } from './events.ts'
import { evolveAll } from './evolve.ts'
import { follow, refused } from './follow.ts'
import { type Assessment, DEFAULT_POLICY, type Order, type Policy, type Snapshot } from './order.ts'

const at = '2026-11-22T12:00:00.000Z'
const cop = (amount: string) => ({ amount, currency: 'COP' })
const snapshot: Snapshot = {
  customer: { firstName: 'Laura', lastName: 'Gómez', phone: '+573001112233' },
  written: { address1: 'Calle 10 # 20-30', city: 'Medellín' },
  lines: [{ externalId: '1', title: 'Camiseta', quantity: 2, grams: 300, price: cop('50000') }],
  total: cop('100000'),
  collect: cop('100000'),
}
const placed: OrderEvent = {
  kind: 'placed',
  at,
  order: { ...snapshot, id: 'o', externalId: '1', shopDomain: 's', name: '#1', shopUpdatedAt: at, placedAt: at },
}
const good: Assessment = {
  deliverable: true,
  customer: snapshot.customer,
  destination: { address: 'CL 10 20 30', city: 'Medellín', department: 'Antioquia', daneCode: '05001' },
}
const bad: Assessment = { deliverable: false, reason: 'address', question: { code: 'plate', params: {} } }
const start = (policy: Policy = DEFAULT_POLICY, assessment: Assessment = good): Order => {
  const order = evolveAll(undefined, [placed])!
  return evolveAll(order, route(order, assessment, policy, at))!
}

describe('a new order', () => {
  it('is confirmed by policy, asked about, or held with its question', () => {
    expect(start().status).toBe('confirmed')
    expect(start({ ...DEFAULT_POLICY, confirmation: 'ask' }).status).toBe('confirming')
    expect(start(DEFAULT_POLICY, bad)).toMatchObject({
      status: 'on_hold',
      hold: { reason: 'address', question: { code: 'plate' } },
    })
  })
  it('is not asked about when it is paid', () => {
    const order = { ...evolveAll(undefined, [placed])!, collect: undefined }
    expect(evolveAll(order, route(order, good, { ...DEFAULT_POLICY, confirmation: 'ask' }, at))!.status).toBe(
      'confirmed',
    )
  })
})

const command = fc.oneof(
  fc
    .constantFrom(
      'created',
      'picked_up',
      'in_transit',
      'out_for_delivery',
      'exception',
      'returning',
      'delivered',
      'returned',
      'lost',
    )
    .map((state) => (o: Order) => follow(o, state, at)),
  fc.constant((o: Order) => cancel(o, 'customer', 'no', at)),
  fc.constant((o: Order) => cancel(o, 'shop', 'no', at)),
  fc.constant((o: Order) => hold(o, at)),
  fc.constant((o: Order) => refused(o, at)),
  fc.constantFrom(good, bad).map((assessment) => (o: Order) => confirm(o, assessment, DEFAULT_POLICY, at)),
  fc.integer({ min: -5, max: 5 }).map((days) => (o: Order) => {
    const when = new Date(Date.parse(at) + days * 86_400_000).toISOString()
    return amend(o, { ...snapshot, note: String(days) }, when, at).events
  }),
)
const attempt = (order: Order, decide: (o: Order) => readonly OrderEvent[]): Order => {
  try {
    return evolveAll(order, decide(order))!
  } catch {
    return order
  }
}

it('never leaves an end, and never goes back from the road', () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 30 }), (commands) => {
      let order = start()
      for (const decide of commands) {
        const before = order.status
        order = attempt(order, decide)
        if (['cancelled', 'returned'].includes(before)) expect(order.status).toBe(before)
        if (before === 'delivered') expect(['delivered', 'shipped', 'returned']).toContain(order.status)
        if (before === 'on_hold') expect(order.status).not.toBe('waybill_requested')
        if (before === 'shipped') expect(['shipped', 'delivered', 'returned']).toContain(order.status)
      }
    }),
  )
})

it('ends in the same snapshot whatever the order and number of the shop’s updates', () => {
  const updates = fc.uniqueArray(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(
      updates.chain((days) =>
        fc.tuple(fc.constant(days), fc.shuffledSubarray([...days, ...days], { minLength: days.length * 2 })),
      ),
      ([days, delivered]) => {
        const apply = (list: number[]) =>
          list.reduce(
            (order, day) =>
              attempt(
                order,
                (o) =>
                  amend(o, { ...snapshot, note: `v${day}` }, new Date(Date.parse(at) + day * 1000).toISOString(), at)
                    .events,
              ),
            start(),
          )
        expect(apply(delivered).note).toBe(`v${Math.max(...days)}`)
      },
    ),
  )
})

it('keeps what the label says once a waybill is asked for', () => {
  const order = evolveAll(start(), follow(start(), 'created', at))!
  const after = attempt(
    order,
    (o) =>
      amend(o, { ...snapshot, written: { address1: 'Otra' }, collect: cop('1') }, '2027-01-01T00:00:00.000Z', at)
        .events,
  )
  expect(after).toMatchObject({ written: snapshot.written, collect: cop('100000') })
})
