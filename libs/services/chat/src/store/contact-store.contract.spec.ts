import { newId } from '@litper/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chatWorld, newPhone, wrote } from '../chat.testing.ts'

let world: Awaited<ReturnType<typeof chatWorld>>
beforeAll(async () => {
  world = await chatWorld()
})
afterAll(() => world.stop())

let people = 0
const someone = () => ({ phone: newPhone(), userId: `CO.person-${++people}` })
const meet = (who: { phone?: string; userId?: string }) => world.within(() => world.store.meet(who))
const states = (contactId: string) =>
  world
    .rows<{ state: string }>('SELECT state FROM chat.conversations WHERE contact_id = $1 ORDER BY state', [contactId])
    .then((rows) => rows.map((row) => row.state))

describe('two identities of one person', () => {
  it('become one contact with one open conversation and every message', async () => {
    const { phone, userId } = someone()
    await world.hear(wrote({ phone }, 'hola'))
    await world.hear(wrote({ userId }, 'buenas'))
    await world.hear(wrote({ phone, userId }, 'hola de nuevo'))
    const contacts = await world.rows<{ id: string }>('SELECT * FROM chat.contacts WHERE phone = $1 OR user_id = $2', [
      phone,
      userId,
    ])
    expect(contacts).toMatchObject([{ phone, user_id: userId }])
    expect(await states(contacts[0]!.id)).toEqual(['bot', 'closed'])
    const [count] = await world.rows<{ n: string }>(
      "SELECT count(*) AS n FROM chat.messages m JOIN chat.conversations v ON v.id = m.conversation_id WHERE v.contact_id = $1 AND direction = 'in'",
      [contacts[0]!.id],
    )
    expect(Number(count!.n)).toBe(3)
    for (const who of [{ phone }, { userId }, { phone, userId }]) expect((await meet(who)).id).toBe(contacts[0]!.id)
  })
  it('keep the person who took over either conversation', async () => {
    const [one, two, three] = [someone(), someone(), someone()]
    await world.hear(wrote({ phone: one.phone }, 'hola'))
    await world.hear(wrote({ userId: one.userId }, 'quiero un asesor'))
    expect(await states((await meet(one)).id)).toEqual(['closed', 'human'])
    await world.hear(wrote({ phone: two.phone }, 'quiero un asesor'))
    await world.hear(wrote({ userId: two.userId }, 'hola'))
    expect(await states((await meet(two)).id)).toEqual(['closed', 'human'])
    await meet({ phone: three.phone })
    await world.hear(wrote({ userId: three.userId }, 'quiero un asesor'))
    expect(await states((await meet(three)).id)).toEqual(['human'])
  })
  it('in two messages at once are still one', async () => {
    const { phone, userId } = someone()
    await Promise.all([1, 2, 3, 4].map(() => meet({ phone, userId })))
    expect(
      await world.rows('SELECT 1 FROM chat.contacts WHERE phone = $1 OR user_id = $2', [phone, userId]),
    ).toHaveLength(1)
  })
})

describe('a person with a new phone', () => {
  it('is shown the new phone’s parcels, not the old one’s', async () => {
    const { phone: old, userId } = someone()
    const fresh = newPhone()
    const keep = (phone: string, orderName: string) =>
      world.within(() => world.store.keepParcel({ orderId: newId(), orderName, phone, status: 'confirmed' }))
    await keep(old, '#7001')
    await keep(fresh, '#7002')
    await world.hear(wrote({ phone: old, userId }, 'hola'))
    await world.hear(wrote({ phone: fresh, userId }, '¿dónde está mi pedido?'))
    const last = world.told.heard.at(-1)!.data
    expect(last.to.phone).toBe(fresh)
    expect(last.text).toContain('#7002')
    expect(last.text).not.toContain('#7001')
  })
  it('that another contact has: the id moves, the other contact keeps its own', async () => {
    const [one, two] = [someone(), someone()]
    const [a, b] = [await meet(one), await meet(two)]
    expect((await meet({ phone: two.phone, userId: one.userId })).id).toBe(b.id)
    expect(await world.rows('SELECT phone, user_id FROM chat.contacts WHERE id = $1', [a.id])).toEqual([
      { phone: one.phone, user_id: null },
    ])
  })
})

describe('redaction', () => {
  it('leaves no identity and no words', async () => {
    const { phone, userId } = someone()
    await world.hear(wrote({ phone, userId, name: 'Zoraida', username: 'zora' }, 'hola, soy Zoraida Quintanilla'))
    await world.within(async () => world.store.redact([(await world.store.meet({ phone })).id]))
    const all = JSON.stringify([
      await world.rows('SELECT * FROM chat.contacts'),
      await world.rows('SELECT * FROM chat.messages'),
      await world.rows('SELECT * FROM chat.parcels'),
    ])
    for (const piece of ['Zoraida', 'zora', phone, userId]) expect(all).not.toContain(piece)
  })
})
