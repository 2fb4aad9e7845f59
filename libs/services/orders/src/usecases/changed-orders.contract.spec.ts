import { newId } from '@litper/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DEFAULT_POLICY, type Policy } from '../domain/order.ts'
import { taskText } from '../edge/task-texts.ts'
import { type News, news, ordersWorld } from '../orders.testing.ts'
import { answerOrder, type Command } from './answer-order.ts'
import { followRefusedRecall, followWaybill } from './follow-waybill.ts'
import { receiveOrder } from './receive-order.ts'
import { resolveTask } from './resolve-task.ts'

let world: Awaited<ReturnType<typeof ordersWorld>>
beforeAll(async () => {
  world = await ordersWorld()
})
afterAll(() => world.stop())

const cop = (amount: string) => ({ amount, currency: 'COP' })
const receive = (one: News) => world.within(() => receiveOrder(world.parts, one))
const found = async (one: News) =>
  (await world.within(() => world.parts.orders.find({ externalId: one.order.externalId })))!
const told = async (one: News) => world.told.names({ orderId: (await found(one)).id })
const say = async (one: News, command: Command) => {
  const { id } = await found(one)
  return world.within(() => answerOrder(world.parts, id, command))
}
const policy = (over: Partial<Policy>) => world.within(() => world.parts.policies.set({ ...DEFAULT_POLICY, ...over }))
let minutes = 0
const later = (one: News, over: Partial<News['order']>): News => {
  const updatedAt = new Date(Date.parse(one.order.updatedAt) + ++minutes * 60_000).toISOString()
  return { ...one, change: 'updated', order: { ...one.order, updatedAt, ...over } }
}
const tasksOf = async (one: News) => {
  const { id: orderId } = await found(one)
  return world.within(() => world.parts.tasks.page({ orderId, limit: 10 }))
}
const parcel = async (one: News, state: string, number = `9${one.order.externalId}`, revision?: number) => {
  const { id: orderId, waybill } = await found(one)
  const waybillId = state === 'requested' ? newId() : waybill!.waybillId
  await world.within(() =>
    followWaybill(world.parts, {
      ...{ orderId, state, revision },
      waybill: state === 'requested' ? { waybillId, carrier: 'coordinadora' } : { waybillId, number },
    }),
  )
}
const labelled = async (over: Partial<News['order']> = {}) => {
  const one = news(over)
  await receive(one)
  for (const state of ['requested', 'created']) await parcel(one, state)
  return one
}
const CALI = { address1: 'Carrera 70 # 44-20', city: 'Cali', province: 'Valle del Cauca' }
const moved = (one: News) => later(one, { shippingAddress: { ...one.order.shippingAddress, ...CALI } })
const paid = (one: News) =>
  later(one, { outstanding: cop('0'), financialStatus: 'paid', payment: { kind: 'nothing', because: 'paid' } })

describe('an order that changes after its waybill', () => {
  it.each([
    ['its address', moved],
    ['a payment', paid],
  ])('%s: the waybill is called back and made anew, with the new data', async (_, change) => {
    const one = await labelled()
    await receive(change(one))
    expect((await told(one)).slice(-3)).toEqual(['waybill-recalled', 'order-amended', 'order-confirmed'])
    const [recalled, , confirmed] = world.told.about({ orderId: (await found(one)).id }).slice(-3)
    expect([recalled!.data.revision, confirmed!.data.revision]).toEqual([1, 1])
    // late news of the first waybill change nothing
    for (const state of ['created', 'cancelled', 'refused']) await parcel(one, state)
    expect(await found(one)).toMatchObject({ status: 'confirmed' })
    await parcel(one, 'requested', undefined, 1)
    expect(await found(one)).toMatchObject({ status: 'waybill_requested' })
    expect(await tasksOf(one)).toEqual([])
  })
  it('has its label stand where the carrier keeps it: one task, and the customer hears what is owed', async () => {
    const one = await labelled()
    await receive(paid(one))
    const { id: orderId } = await found(one)
    for (let time = 0; time < 2; time++)
      await world.within(() => followRefusedRecall(world.parts, { orderId, reason: 'it is picked_up' }))
    expect(await found(one)).toMatchObject({ status: 'waybill_requested', collect: cop('129900') })
    const [task, ...more] = await tasksOf(one)
    expect(more).toEqual([])
    expect(task).toMatchObject({ kind: 'collect_differs', params: { owed: '0', label: '129900' } })
    expect(taskText('es', task!)).toContain('129900')
    expect(world.told.about({ orderId }).at(-1)).toMatchObject({
      name: 'orders.owed-changed',
      data: { label: cop('129900') },
    })
  })
  it('leaves though it was called back: the parcel is followed, and the task opened', async () => {
    const one = await labelled()
    await receive(moved(one))
    await parcel(one, 'picked_up')
    expect(await found(one)).toMatchObject({ status: 'shipped', destination: { city: 'Medellín' } })
    expect((await tasksOf(one)).map(({ kind }) => kind)).toEqual(['label_differs'])
  })
  it('a task is closed once', async () => {
    const one = await labelled()
    await parcel(one, 'in_transit')
    await receive(moved(one))
    const [task] = await tasksOf(one)
    const first = await world.within(() => resolveTask(world.parts, task!))
    expect(await world.within(() => resolveTask(world.parts, task!))).toEqual(first)
    expect(
      await world.within(() => world.parts.tasks.page({ state: 'open', orderId: task!.orderId, limit: 9 })),
    ).toEqual([])
    await expect(world.within(() => resolveTask(world.parts, { id: newId() }))).rejects.toMatchObject({
      code: 'order.task_not_found',
    })
  })
})

describe('a price that rises while the yes is awaited', () => {
  it('asks again, and the old question’s yes is none', async () => {
    await policy({ confirmation: 'ask' })
    const one = news()
    await receive(one)
    const total = cop('200000')
    await receive(later(one, { total, outstanding: total }))
    expect((await told(one)).filter((name) => name === 'order-confirmation-requested')).toHaveLength(2)
    expect(world.told.about({ orderId: (await found(one)).id }).at(-1)!.data).toMatchObject({
      round: 2,
      collect: total,
    })
    await say(one, { kind: 'said', answer: 'yes', round: 1 })
    expect((await found(one)).status).toBe('confirming')
    await say(one, { kind: 'said', answer: 'yes', round: 2 })
    expect((await found(one)).status).toBe('confirmed')
    await policy({})
  })
})

describe('a cancellation', () => {
  it('tells the shop what its policy says, and the customer unless they said it', async () => {
    const data = async (one: News) => world.told.about({ orderId: (await found(one)).id }).at(-1)!.data
    const [byMerchant, byCustomer, byShop] = [await labelled(), await labelled(), await labelled()]
    await say(byMerchant, { kind: 'cancel', by: 'merchant', reason: 'x' })
    expect(await data(byMerchant)).toMatchObject({ inShop: 'tag', customer: { firstName: 'Laura' } })
    await policy({ cancelInShop: 'cancel' })
    await say(byCustomer, { kind: 'said', answer: 'no' })
    expect(await data(byCustomer)).toMatchObject({ inShop: 'cancel', undoUntil: expect.any(String) })
    expect((await data(byCustomer)).customer).toBeUndefined()
    await receive({ ...later(byShop, { cancelledAt: byShop.order.updatedAt }), change: 'cancelled' })
    expect(await data(byShop)).toMatchObject({ by: 'shop', customer: { firstName: 'Laura' } })
    expect([(await data(byShop)).inShop, (await data(byShop)).undoUntil]).toEqual([undefined, undefined])
    await policy({})
  })
  it('can be taken back for a while: the waybill is made anew', async () => {
    const one = await labelled()
    await say(one, { kind: 'said', answer: 'no' })
    await say(one, { kind: 'restore', by: 'customer' })
    expect((await told(one)).slice(-3)).toEqual(['order-cancelled', 'order-restored', 'order-confirmed'])
    await parcel(one, 'cancelled')
    expect(await found(one)).toMatchObject({ status: 'confirmed', revision: 1 })
    await expect(say(one, { kind: 'restore', by: 'merchant' })).rejects.toMatchObject({ code: 'order.not_cancelled' })
  })
  it('cannot be taken back later, nor by the customer what the merchant did, nor what the shop did', async () => {
    const [late, others, shops] = [await labelled(), await labelled(), await labelled()]
    await policy({ undoMinutes: 0 })
    await say(late, { kind: 'cancel', by: 'merchant', reason: 'x' })
    await policy({})
    await say(others, { kind: 'cancel', by: 'merchant', reason: 'x' })
    await receive({ ...later(shops, { cancelledAt: shops.order.updatedAt }), change: 'cancelled' })
    const restore = (one: News, by: 'customer' | 'merchant') => say(one, { kind: 'restore', by })
    await expect(restore(late, 'merchant')).rejects.toMatchObject({ code: 'order.undo_too_late' })
    await expect(restore(others, 'customer')).rejects.toMatchObject({ code: 'order.undo_too_late' })
    await expect(restore(shops, 'merchant')).rejects.toMatchObject({ code: 'order.cancelled_in_shop' })
  })
  it('of the shop after the pick-up is a task', async () => {
    const one = await labelled()
    await parcel(one, 'in_transit')
    await receive({ ...later(one, { cancelledAt: one.order.updatedAt }), change: 'cancelled' })
    expect((await tasksOf(one)).map(({ kind }) => kind)).toEqual(['stop_parcel'])
  })
})

describe('a fulfillment hold', () => {
  const leaving = (held: boolean, holdsKnown: boolean): News['order']['leaving'] =>
    held
      ? { verdict: 'hold', reason: 'fulfillment_hold', detail: 'OTHER', open: [], sent: [], holdsKnown }
      : { verdict: 'ship', partly: false, open: [{ externalId: '1', quantity: 1 }], sent: [], holdsKnown }
  it('calls the waybill back, is ended by no news that cannot know of it, and goes on when it is released', async () => {
    const one = await labelled({ leaving: leaving(false, false) })
    await receive(later(one, { leaving: leaving(true, true) }))
    expect(await found(one)).toMatchObject({ status: 'on_hold', hold: { detail: 'fulfillment_hold (OTHER)' } })
    await receive(later(one, { leaving: leaving(false, false), note: 'x' }))
    expect(await found(one)).toMatchObject({ status: 'on_hold', note: 'x' })
    await receive(later(one, { leaving: leaving(false, true) }))
    expect(await found(one)).toMatchObject({ status: 'confirmed' })
  })
})

describe('a parcel that comes back', () => {
  it('after its delivery is no delivered order any more, and a task', async () => {
    const one = await labelled()
    for (const state of ['in_transit', 'delivered', 'returning', 'returned']) await parcel(one, state)
    expect(await found(one)).toMatchObject({ status: 'returned' })
    expect((await tasksOf(one)).map(({ kind }) => kind)).toEqual(['returned_after_delivery'])
  })
  it('and is handed over: to whom is not known, a person looks', async () => {
    const one = await labelled()
    for (const state of ['in_transit', 'returning', 'delivered']) await parcel(one, state)
    expect((await tasksOf(one)).map(({ kind }) => kind)).toEqual(['delivered_after_return'])
  })
})
