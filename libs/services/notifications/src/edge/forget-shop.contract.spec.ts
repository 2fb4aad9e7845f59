import { newId, tenantId } from '@litper/kernel'
import { runInContext } from '@litper/platform'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { notificationsWorld } from '../notifications.testing.ts'
import { NotificationsSubscriber } from './notifications.subscriber.ts'
import { ProviderSubscriber } from './provider.subscriber.ts'

const GONE = 'gone.myshopify.com'
const HERE = 'here.myshopify.com'
let world: Awaited<ReturnType<typeof notificationsWorld>>
let subscriber: NotificationsSubscriber
beforeEach(async () => {
  world = await notificationsWorld()
  subscriber = new NotificationsSubscriber(world.parts)
})
afterEach(() => world.stop())

let sequence = 0
const person = (firstName: string) => ({
  firstName,
  lastName: 'P',
  phone: `+57315${1_000_000 + ++sequence}`,
  email: `${firstName}@example.com`,
})
type Person = ReturnType<typeof person>

/** Tells a customer of an order; without a shop it is as older messages are. */
async function told(customer: Person, shopDomain?: string) {
  const orderId = newId()
  const of = { orderId, externalId: '1', name: shopDomain === GONE ? '#1111' : '#2222', shopDomain }
  await world.within(() => subscriber.cancelled({ ...of, by: 'shop', reason: 'other', customer }))
  return orderId
}
const answered = ({ phone, firstName }: Person, orderId?: string) =>
  world.within(() =>
    subscriber.reply({
      conversationId: newId(),
      replyId: newId(),
      provider: 'whatsapp-cloud',
      to: { phone },
      text: `an answer to ${firstName}`,
      orderId,
    }),
  )
const request = (lastShop?: boolean) =>
  subscriber.privacy({ requestId: newId(), shopDomain: GONE, kind: 'shop_redact', orders: [], lastShop })
const kept = async () =>
  JSON.stringify([
    await world.rows('SELECT recipient, plan, text FROM notifications.messages'),
    await world.rows('SELECT phone, user_id, moved_phone FROM notifications.contacts'),
  ])

it('forgets the people of the shop that is gone, and nobody of another shop of the tenant', async () => {
  const [ana, berta, carla, dora] = ['Ana', 'Berta', 'Carla', 'Dora'].map(person) as [Person, Person, Person, Person]
  const orderOfAna = await told(ana, GONE)
  await answered(ana)
  await answered(ana, orderOfAna) // its event names no shop: the order's other messages do
  await told(berta, HERE)
  await answered(berta)
  await told(carla, GONE)
  await told(carla, HERE)
  await answered(carla)
  await answered(dora)
  for (const _ of ['once', 'replayed']) {
    await world.within(() => request(false))
    const all = await kept()
    for (const piece of ['Ana', ana.phone, '#1111']) expect(all).not.toContain(piece)
    for (const { firstName, phone } of [berta, carla, dora]) {
      expect(all).toContain(`an answer to ${firstName}`)
      expect(all).toContain(`{"phone":"${phone}","user_id":null`)
    }
    for (const { firstName } of [berta, carla]) expect(all).toContain(`Hola ${firstName}, tu pedido #2222`)
  }
})

it('takes what has no known shop only with the last shop', async () => {
  const [ana, berta, dora] = ['Ana', 'Berta', 'Dora'].map(person) as [Person, Person, Person]
  await told(ana)
  await answered(dora)
  await told(berta, HERE)
  for (const last of [undefined, false]) {
    await world.within(() => request(last))
    for (const piece of ['Ana', ana.phone, 'Dora', dora.phone]) expect(await kept()).toContain(piece)
  }
  await world.within(() => request(true))
  const all = await kept()
  for (const piece of ['Ana', ana.phone, 'Dora', dora.phone]) expect(all).not.toContain(piece)
  for (const piece of ['Berta', berta.phone]) expect(all).toContain(piece)
})

it('follows who has another number now', async () => {
  const [ana, now] = ['Ana', 'Now'].map(person) as [Person, Person]
  await told(ana, GONE)
  await world.within(() =>
    new ProviderSubscriber(world.parts).hasMoved({
      provider: 'whatsapp-cloud',
      providerMessageId: newId(),
      from: ana,
      to: now,
      at: '',
    }),
  )
  await answered(now)
  await world.within(() => request(false))
  for (const piece of [ana.phone, now.phone, 'answer to']) expect(await kept()).not.toContain(piece)
})

it('asked for in one tenant it leaves another as it is', async () => {
  const ana = person('Ana')
  await told(ana, GONE)
  const before = await kept()
  await runInContext({ tenant: tenantId(newId()), actor: { kind: 'user', id: 't', roles: [] } }, () =>
    world.database.transaction(() => request(true)),
  )
  expect(await kept()).toBe(before)
})
