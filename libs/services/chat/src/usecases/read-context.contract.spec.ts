import { newId } from '@litper/kernel'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { chatWorld, newPhone, wrote } from '../chat.testing.ts'
import { contextView, contextViewOf } from '../edge/context.operations.ts'
import { closeConversation } from './operate.ts'
import { readContext } from './read-context.ts'

let world: Awaited<ReturnType<typeof chatWorld>>
beforeAll(async () => {
  world = await chatWorld()
})
afterAll(() => world.stop())

const OWNER = { id: 'o', roles: ['owner'] }
const order = (phone: string, orderName: string, over: object = {}) =>
  world.within(() => world.store.keepParcel({ orderId: newId(), orderName, phone, status: 'confirmed', ...over }))
const openOf = async (phone: string) =>
  (
    await world.rows<{ id: string }>(
      "SELECT v.id FROM chat.conversations v JOIN chat.contacts c ON c.id = v.contact_id WHERE c.phone = $1 AND state <> 'closed'",
      [phone],
    )
  )[0]!.id
const pesos = (amount: string) => ({ amount, currency: 'COP' })

it('gives who writes, their orders, what they owe, novedades, earlier talks and ratings, in one answer', async () => {
  const phone = newPhone()
  const number = '0012345678'
  const moving = { number, carrierName: 'TCC', city: 'Cali' }
  await order(phone, '#1', { state: 'delivered', collect: pesos('5000') })
  await order(phone, '#2', { ...moving, state: 'exception', exception: 'recipient_absent', collect: pesos('89900') })
  await order(phone, '#3', { status: 'held', question: { code: 'street' }, collect: pesos('100.5') })
  await order(newPhone(), '#4', moving)
  await world.hear(wrote({ phone, name: 'Ana Ruiz' }, 'quiero hablar con un asesor'))
  const earlier = await openOf(phone)
  await world.within(() => closeConversation(world.parts, earlier, OWNER))
  await world.hear(wrote({ phone }, 'bien', { kind: 'button', buttonId: `csat:${earlier}:good` }))
  await world.hear(wrote({ phone }, 'no me escriban más'))
  const id = await openOf(phone)
  const view = contextViewOf(await world.within(() => readContext(world.parts, id)))
  expect(contextView.parse(view)).toMatchObject({
    customer: { name: 'Ana Ruiz', phone, optedOutAt: expect.any(String) },
    collect: pesos('90000.5'),
    exceptions: 1,
    earlier: [{ id: earlier, state: 'closed', reason: 'person_wanted', satisfaction: { rating: 'good' } }],
    ratings: { asked: 1, good: 1, fair: 0, bad: 0 },
  })
  const shown = view.orders.map(({ name, status, open, collect }) => [name, status, open, collect?.amount])
  expect(shown.slice(0, 2).sort()).toEqual([
    ['#2', 'exception', true, '89900'],
    ['#3', 'held', true, '100.5'],
  ])
  expect(shown[2]).toEqual(['#1', 'delivered', false, undefined])
  expect(view.orders.find(({ name }) => name === '#3')!.waitsFor).toBe('street')
})

it('says so of a conversation that does not exist', async () => {
  await expect(world.within(() => readContext(world.parts, newId()))).rejects.toMatchObject({
    code: 'conversation.not_found',
  })
})
