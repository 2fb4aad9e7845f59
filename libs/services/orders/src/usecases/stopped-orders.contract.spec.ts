import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type News, news, ordersWorld } from '../orders.testing.ts'
import { answerOrder } from './answer-order.ts'
import { receiveOrder } from './receive-order.ts'

type Received = News['order']
let world: Awaited<ReturnType<typeof ordersWorld>>
const receive = (one: News) => world.within(() => receiveOrder(world.parts, one))
const found = async (one: News) =>
  (await world.within(() => world.parts.orders.find({ externalId: one.order.externalId })))!
const told = async (one: News) => world.told.names({ orderId: (await found(one)).id })
const given = async (over: Partial<Received>) => {
  const one = news(over)
  await receive(one)
  return one
}
const later = (one: News, over: Partial<Received>): News => ({
  ...one,
  change: 'updated',
  order: { ...one.order, updatedAt: '2026-11-22T16:00:00.000Z', ...over },
})
const cop = (amount: string) => ({ amount, currency: 'COP' })
const stays = (reason: string): Received['leaving'] => ({ verdict: 'stay', reason, open: [], sent: [] })
const unknown = (because: string, ...names: string[]): Received['payment'] => ({
  kind: 'unknown',
  because,
  names,
  outstanding: cop('129900'),
})

beforeAll(async () => {
  world = await ordersWorld()
})
afterAll(() => world.stop())

describe('what must not leave', () => {
  type Kind = [what: string, leaving: Received['leaving'], detail: string]
  const elsewhere = (reason: string, detail: string): Kind => [
    reason,
    { verdict: 'hold', reason, detail, open: [], sent: [] },
    `${reason} (${detail})`,
  ]
  const STAY = ['fulfilled', 'closed', 'before_connection', 'test', 'point_of_sale', 'nothing_to_ship', 'refunded']
  it.each<Kind>([
    ...[...STAY, 'emptied', 'picked_up'].map((reason): Kind => [reason, stays(reason), reason]),
    elsewhere('other_country', 'ES'),
    elsewhere('fulfillment_hold', 'AWAITING_PAYMENT'),
    elsewhere('other_location', '77'),
  ])('%s is known as that, held without a question, and nothing is confirmed', async (_, leaving, detail) => {
    const one = await given({ leaving, payment: unknown('no_name'), shippingAddress: undefined })
    expect((await found(one)).hold).toEqual({ reason: 'not_shippable', detail })
    expect(await told(one)).toEqual(['order-placed', 'order-held'])
  })

  it('only what is open is in the parcel', async () => {
    const line = (externalId: string, quantity: number) => ({
      ...news().order.lines[0]!,
      externalId,
      title: externalId,
      quantity,
    })
    const one = await given({
      lines: [line('1', 2), line('2', 3), line('3', 1)],
      leaving: {
        verdict: 'ship',
        partly: true,
        sent: [{ number: '9001' }],
        open: [
          { externalId: '2', quantity: 1 },
          { externalId: '3', quantity: 1 },
        ],
      },
    })
    expect((await found(one)).lines.map(({ title, quantity }) => [title, quantity])).toEqual([
      ['2', 1],
      ['3', 1],
    ])
    expect(await told(one)).toEqual(['order-placed', 'order-confirmed'])
  })

  it('an order that was taken is not old because the shop was connected anew', async () => {
    const one = await given({ payment: unknown('not_cash', 'PSE') })
    await receive(later(one, { payment: { kind: 'nothing', because: 'paid' }, leaving: stays('before_connection') }))
    expect((await found(one)).status).toBe('confirmed')
  })
})

describe('what is collected', () => {
  it.each<[string, Partial<Received>, string | undefined]>([
    ['a deposit leaves the rest', { payment: { kind: 'collect', amount: cop('99900'), because: 'tag' } }, '99900'],
    ['paid: nothing', { payment: { kind: 'nothing', because: 'paid' } }, undefined],
    ['too much paid: nothing', { payment: { kind: 'nothing', because: 'overpaid' }, outstanding: cop('0') }, undefined],
    ['an old event with nothing outstanding', { outstanding: cop('0.00') }, undefined],
    ['an old event below zero', { outstanding: cop('-10000') }, undefined],
    ['an old event in cash', {}, '129900'],
    ['an old event that is paid', { cod: false }, undefined],
  ])('%s', async (_, over, amount) => {
    const one = await given(over)
    expect((await found(one)).collect?.amount).toBe(amount)
    expect(await told(one)).toEqual(['order-placed', 'order-confirmed'])
  })

  it.each<[string, Received['payment'], object]>([
    ['a card that was not charged', unknown('not_cash', 'PSE'), { reason: 'not_paid', detail: 'PSE' }],
    ['a name nobody knows', unknown('name_unknown', 'Pago X'), { reason: 'unknown_payment', detail: 'Pago X' }],
    ['no name at all', unknown('no_name'), { reason: 'unknown_payment', detail: 'no_name' }],
    [
      'dollars',
      { kind: 'other_currency', outstanding: { amount: '30', currency: 'USD' } },
      { reason: 'other_currency', detail: 'USD' },
    ],
  ])('%s waits, and leaves once it is paid', async (_, payment, hold) => {
    const one = await given({ payment })
    expect((await found(one)).hold).toEqual(hold)
    expect(await told(one)).toEqual(['order-placed', 'order-held'])
    await receive(later(one, { payment: { kind: 'nothing', because: 'paid' } }))
    expect(await found(one)).toMatchObject({ status: 'confirmed' })
    expect((await found(one)).collect).toBeUndefined()
    expect(await told(one)).toEqual(['order-placed', 'order-held', 'order-amended', 'order-confirmed'])
  })

  it('the merchant says it, never silence', async () => {
    const one = await given({ payment: unknown('no_name') })
    const { id } = await found(one)
    const confirm = (collect?: 'outstanding' | 'nothing') =>
      world.within(() => answerOrder(world.parts, id, { kind: 'confirm', collect }))
    await expect(confirm()).rejects.toMatchObject({ code: 'order.collect_undecided', kind: 'conflict' })
    expect(await confirm('outstanding')).toMatchObject({ status: 'confirmed', collect: cop('129900') })
  })
})

describe('the phone', () => {
  const to = news().order.shippingAddress!
  it.each<[string, string | undefined, string | undefined, string | undefined, string]>([
    ['the order’s other one where the address has none to call', '12345', '320 987 6543', '+573209876543', 'confirmed'],
    ['two in one field', '310 555 0101 / 320 555 0102', undefined, '+573105550101', 'confirmed'],
    ['with a leading 0', '0310 555 0103', undefined, '+573105550103', 'confirmed'],
    ['a Venezuelan one is asked about, and names the person', '+58 412 5550177', undefined, '+584125550177', 'on_hold'],
    ['an unusable one is asked about, and names nobody', '12345', undefined, undefined, 'on_hold'],
  ])('%s', async (_, address, phone, e164, status) => {
    const one = await given({ phone: phone ?? '', shippingAddress: { ...to, phone: address } })
    const order = await found(one)
    expect([order.customer.phone, order.status, order.hold?.reason]).toEqual([
      e164,
      status,
      status === 'on_hold' ? 'phone' : undefined,
    ])
  })
  it('is asked for, and another unusable one does not become it', async () => {
    const one = await given({ phone: '', shippingAddress: { ...to, phone: '12345' } })
    const { id } = await found(one)
    const answer = (text: string) =>
      world.within(() => answerOrder(world.parts, id, { kind: 'answer', question: 'phone', text }))
    expect((await answer('99')).customer.phone).toBeUndefined()
    expect(await answer('al 310 555 0109')).toMatchObject({
      status: 'confirmed',
      customer: { phone: '+573105550109' },
    })
  })
})
