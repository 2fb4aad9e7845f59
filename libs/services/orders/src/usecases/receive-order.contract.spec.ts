import { newId } from '@litper/kernel'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DEFAULT_POLICY } from '../domain/order.ts'
import { type News, news, ordersWorld } from '../orders.testing.ts'
import { answerOrder } from './answer-order.ts'
import { followWaybill } from './follow-waybill.ts'
import { receiveOrder } from './receive-order.ts'

let world: Awaited<ReturnType<typeof ordersWorld>>
const receive = (one: News) => world.within(() => receiveOrder(world.parts, one))
const found = async (one: News) =>
  (await world.within(() => world.parts.orders.find({ externalId: one.order.externalId })))!
const told = async (one: News) => world.told.names({ orderId: (await found(one)).id })
const answer = async (one: News, command: Parameters<typeof answerOrder>[2]) => {
  const { id } = await found(one)
  return world.within(() => answerOrder(world.parts, id, command))
}
const later = (one: News, minutes: number, over: Partial<News['order']> = {}, change: News['change'] = 'updated') => ({
  ...one,
  change,
  order: {
    ...one.order,
    updatedAt: new Date(Date.parse(one.order.updatedAt) + minutes * 60_000).toISOString(),
    ...over,
  },
})
const policy = (confirmation: 'off' | 'ask') =>
  world.within(() => world.parts.policies.set({ ...DEFAULT_POLICY, confirmation }))

beforeAll(async () => {
  world = await ordersWorld()
})
afterAll(() => world.stop())

describe('news of one order', () => {
  it('doubled tells once', async () => {
    const one = news()
    for (let time = 0; time < 3; time++) await receive(one)
    expect(await told(one)).toEqual(['order-placed', 'order-confirmed'])
    expect(await world.rows('SELECT 1 FROM orders.orders WHERE external_id = $1', [one.order.externalId])).toHaveLength(
      1,
    )
  })

  it('by two doors at once makes one order', async () => {
    const one = news()
    const answers = await Promise.allSettled(Array.from({ length: 6 }, () => receive(one)))
    expect(answers.some((result) => result.status === 'fulfilled')).toBe(true)
    await receive(one)
    expect(await told(one)).toEqual(['order-placed', 'order-confirmed'])
  })

  it('cancelled before it was created stays cancelled', async () => {
    const one = news()
    await receive(later(one, 5, { cancelledAt: '2026-11-22T15:05:00.000Z' }, 'cancelled'))
    await receive(one)
    await receive(later(one, 3, { note: 'tocar el timbre' }))
    expect((await found(one)).status).toBe('cancelled')
    expect(await told(one)).toEqual(['order-placed', 'order-cancelled'])
  })

  it('in any order and repetition ends in the same order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 7 }),
        fc.boolean(),
        async (picked, withCancel) => {
          const one = news()
          const versions = [
            one,
            later(one, 1, { note: 'uno' }),
            later(one, 2, { note: 'dos' }),
            withCancel
              ? later(one, 3, { note: 'tres', cancelledAt: one.order.updatedAt }, 'cancelled')
              : later(one, 3, { note: 'tres' }),
          ]
          for (const index of picked) await receive(versions[index]!)
          const last = Math.max(...picked)
          const order = await found(one)
          const cancelled = withCancel && last === 3
          expect(order.status).toBe(cancelled ? 'cancelled' : 'confirmed')
          expect(order.note).toBe(versions[last]!.order.note)
          const names = await told(one)
          expect(names.filter((name) => name === 'order-placed')).toHaveLength(1)
          expect(names.filter((name) => name === 'order-cancelled')).toHaveLength(cancelled ? 1 : 0)
          expect(names.filter((name) => name === 'order-confirmed').length).toBeLessThanOrEqual(1)
        },
      ),
      { numRuns: 25 },
    )
  })

  it('of its note alone leaves the phone as it is known', async () => {
    const one = news({ phone: '300 765 4321' })
    await receive(one)
    await receive(later(one, 1, { note: 'tocar el timbre' }))
    expect((await found(one)).customer.phone).toBe('+573007654321')
  })

  it('compares times, not how they are written', async () => {
    const one = news()
    await receive(one)
    await receive(later(one, 0, { note: 'vieja', updatedAt: '2026-11-22T09:30:00-05:00' })) // 14:30 UTC
    expect((await found(one)).note).toBeUndefined()
    await receive(later(one, 0, { note: 'nueva', updatedAt: '2026-11-22T10:30:00-05:00' }))
    expect((await found(one)).note).toBe('nueva')
  })
})

describe('a hold', () => {
  const incomplete = () => {
    const { order, ...rest } = news()
    return { ...rest, order: { ...order, shippingAddress: { ...order.shippingAddress, address1: 'Calle 10' } } }
  }
  it('ends by the answer to its question', async () => {
    const one = incomplete()
    await receive(one)
    const { hold, status } = await found(one)
    expect({ status, reason: hold?.reason }).toEqual({ status: 'on_hold', reason: 'address' })
    await answer(one, { kind: 'answer', question: hold!.question!.code, text: 'Calle 10 # 43E-31' })
    expect(await found(one)).toMatchObject({
      status: 'confirmed',
      destination: { daneCode: '05001', city: 'Medellín' },
    })
    expect((await found(one)).destination?.address).toContain('43E-31')
    expect(await told(one)).toEqual(['order-placed', 'order-held', 'order-amended', 'order-confirmed'])
  })
  it('ends by an edit in the shop, unless the merchant put it', async () => {
    const [one, two] = [incomplete(), news()]
    await receive(one)
    const repaired = { ...one.order.shippingAddress, address1: 'Carrera 43A # 1-50' }
    await receive(later(one, 1, { shippingAddress: repaired }))
    expect((await found(one)).status).toBe('confirmed')
    await receive(two)
    await answer(two, { kind: 'hold' })
    await receive(later(two, 1, { shippingAddress: { ...two.order.shippingAddress, address1: 'Carrera 43A # 1-50' } }))
    expect(await found(two)).toMatchObject({ status: 'on_hold', hold: { reason: 'merchant' } })
  })
  it('of the same person, goods and place within the hour is a duplicate', async () => {
    const one = news()
    const again = (minutes: number, lines = one.order.lines) =>
      news({
        phone: one.order.phone,
        lines,
        createdAt: new Date(Date.parse(one.order.createdAt) + minutes * 60_000).toISOString(),
      })
    const [twin, other, late] = [again(20), again(20, [{ ...one.order.lines[0]!, quantity: 2 }]), again(100)]
    for (const each of [one, twin, other, late]) await receive(each)
    expect(await found(twin)).toMatchObject({ status: 'on_hold', hold: { reason: 'duplicate' } })
    expect((await found(twin)).duplicateOf).toBe((await found(one)).id)
    expect((await found(twin)).hold!.question).toEqual({ code: 'duplicate', params: { order: one.order.name } })
    expect([(await found(other)).status, (await found(late)).status]).toEqual(['confirmed', 'confirmed'])
    await answer(twin, { kind: 'said', answer: 'yes' })
    expect((await found(twin)).status).toBe('confirmed')
  })
  it.each([
    ['somebody of the same name with another phone', { phone: '+573009990001' }, {}, 'confirmed'],
    ['the same place in other words', {}, { address1: 'CL 10 No 43 E 31' }, 'on_hold'],
    ['another place: a gift', {}, { address1: 'Carrera 43A # 1-50' }, 'confirmed'],
    ['another town', {}, { city: 'Cali', province: 'Valle del Cauca' }, 'confirmed'],
    ['a neighbour', { phone: '+573009990002' }, { firstName: 'Ana', lastName: 'Ruiz' }, 'confirmed'],
  ])('%s', async (_, over, address, status) => {
    const name = { firstName: 'Laura', lastName: `Gómez ${newId().slice(-8)}` }
    const email = `${newId().slice(-8)}@example.com`
    const one = news({ email, customer: name })
    Object.assign(one.order.shippingAddress!, name)
    const phone = 'phone' in over ? over.phone : one.order.phone
    const two = news({
      phone,
      email,
      customer: name,
      shippingAddress: { ...one.order.shippingAddress, phone, ...address },
    })
    for (const each of [one, two]) await receive(each)
    expect((await found(two)).status).toBe(status)
  })
  it('follows a waybill that was called off, and can be confirmed again', async () => {
    const one = news()
    await receive(one)
    const { id: orderId } = await found(one)
    const follow = (state: string, number?: string) =>
      world.within(() => followWaybill(world.parts, { orderId, state, waybill: { number } }))
    await follow('requested')
    await follow('cancelled') // never made: the order's own doing
    expect((await found(one)).status).toBe('waybill_requested')
    await follow('cancelled', '1')
    expect((await found(one)).status).toBe('on_hold')
    await answer(one, { kind: 'confirm' })
    expect((await found(one)).status).toBe('confirmed')
  })
})

describe('the policy to ask', () => {
  it('waits for yes or no; doubled and late answers change nothing', async () => {
    await policy('ask')
    const [yes, no] = [news(), news()]
    for (const one of [yes, no]) await receive(one)
    expect((await found(yes)).status).toBe('confirming')
    for (const said of ['yes', 'yes'] as const) await answer(yes, { kind: 'said', answer: said })
    for (const said of ['no', 'no', 'yes'] as const) await answer(no, { kind: 'said', answer: said })
    expect([(await found(yes)).status, (await found(no)).status]).toEqual(['confirmed', 'cancelled'])
    expect(await told(yes)).toEqual(['order-placed', 'order-confirmation-requested', 'order-confirmed'])
    expect(await told(no)).toEqual(['order-placed', 'order-confirmation-requested', 'order-cancelled'])
    const { id: orderId } = await found(yes)
    await world.within(() => followWaybill(world.parts, { orderId, state: 'picked_up' }))
    await answer(yes, { kind: 'said', answer: 'no' })
    expect((await found(yes)).status).toBe('shipped')
    await policy('off')
  })
  it('does not ask who has paid', async () => {
    await policy('ask')
    const paid = news({ cod: false, outstanding: undefined })
    await receive(paid)
    expect((await found(paid)).status).toBe('confirmed')
    await policy('off')
  })
})
