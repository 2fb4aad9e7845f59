import { newId, Person } from '@litper/kernel'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { chatWorld, newPhone, wrote } from '../chat.testing.ts'
import { ChatPeople } from './chat-people.ts'
import { markMeaning } from './mark-meaning.ts'

let world: Awaited<ReturnType<typeof chatWorld>>
beforeAll(async () => {
  world = await chatWorld()
})
afterAll(() => world.stop())

it('forgets who wrote, in which words and for which orders, and knows them no more; who writes again is somebody new', async () => {
  const people = new ChatPeople(world.parts)
  const [phone, other] = [newPhone(), newPhone()]
  const orderId = newId()
  const parcel = { orderName: '#7', recipient: 'Marta Olvidada', status: 'placed' as const }
  await world.within(() => world.store.keepParcel({ ...parcel, orderId, phone }))
  await world.within(() => world.store.keepParcel({ ...parcel, orderId: newId(), phone: other, recipient: 'Otra' }))
  await world.hear(wrote({ phone, userId: 'CO.77', name: 'Marta' }, 'soy Marta Olvidada'))
  await world.hear(wrote({ phone: other }, 'soy otra persona'))

  const found = await world.within(() => people.trace(new Person([`phone:${phone}`])))
  expect(found).toContain('user:CO.77')
  const talk = found.find((one) => one.startsWith('conversation:'))!.slice('conversation:'.length)
  const ana = { kind: 'user', id: 'ana' }
  await world.within(() => markMeaning(world.parts, { id: talk, intent: 'greeting', by: ana }))
  const person = new Person([`phone:${phone}`, `order:${orderId}`]).with(found)
  const told = await world.within(() => people.tell(person))
  expect(JSON.stringify(told)).toMatch(/soy Marta Olvidada/)
  expect(await world.within(() => people.forget(person, 'r/1'))).toBe(3)
  const all = JSON.stringify(
    await world.rows(
      `SELECT c::text FROM chat.contacts c UNION ALL SELECT v::text FROM chat.conversations v UNION ALL SELECT m::text FROM chat.messages m
       UNION ALL SELECT p::text FROM chat.parcels p`,
    ),
  )
  expect(all).not.toMatch(/marta|olvidada|CO\.77/i)
  expect(all).not.toMatch(/ana/)
  expect(all).not.toContain(phone)
  expect(all).toContain('soy otra persona')
  expect(await world.within(() => people.trace(new Person([`phone:${phone}`])))).toEqual([])

  await world.hear(wrote({ phone, name: 'Marta' }, 'hola de nuevo'))
  const again = new Person(person.identifiers, new Date())
  await world.within(() => people.forget(again, 'r/2'))
  expect(JSON.stringify(await world.rows('SELECT text FROM chat.messages'))).toContain('hola de nuevo')
})
