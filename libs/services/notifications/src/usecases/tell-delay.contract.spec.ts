import { newId } from '@litper/kernel'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { notificationsWorld } from '../notifications.testing.ts'
import { tellDelay } from './tell-delay.ts'

let world: Awaited<ReturnType<typeof notificationsWorld>>
beforeAll(async () => {
  world = await notificationsWorld()
})
afterAll(() => world.stop())

const to = { phone: '+573115550101', firstName: 'Laura', email: 'laura@example.com' }
const tell = (orderId: string, occasion = 'road') => world.within(() => tellDelay(world.parts, { orderId, occasion }))
const delays = () =>
  world.rows<{ text: string; business_key: string }>(
    `SELECT text, business_key FROM notifications.messages WHERE purpose = 'retraso'`,
  )

it('tells a person once for an occasion, whatever they ordered, and keeps no number in its key', async () => {
  const [one, other] = [newId(), newId()]
  for (const orderId of [one, other]) await world.keep(world.plan({ orderId, to }))
  expect([await tell(one), await tell(one), await tell(other)]).toEqual([
    { isTold: true },
    { isTold: false },
    { isTold: false },
  ])
  const all = await delays()
  expect(all).toHaveLength(1)
  expect(all[0]!.text).toContain('Hola Laura, tu pedido #1 viene con retraso')
  expect(all[0]!.business_key).not.toContain('5550101')
  expect(await tell(other, 'strike')).toEqual({ isTold: true })
})
it('knows nobody of an order that nobody was written to about', async () => {
  await expect(tell(newId())).rejects.toMatchObject({ code: 'message.nobody_known', kind: 'not_found' })
})
