import { newId } from '@litper/kernel'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chatWorld, newPhone, type Wrote, wrote } from '../chat.testing.ts'
import { closeConversation, replyAsPerson } from './operate.ts'

let world: Awaited<ReturnType<typeof chatWorld>>
beforeAll(async () => {
  world = await chatWorld()
})
afterAll(() => world.stop())

const replies = (phone: string) =>
  world.told.heard.filter((one) => one.name === 'chat.reply-composed' && one.data.to.phone === phone)
const heardOf = (phone: string) =>
  world.rows<{ text: string; direction: string }>(
    `SELECT m.text, m.direction FROM chat.messages m JOIN chat.conversations v ON v.id = m.conversation_id
     JOIN chat.contacts c ON c.id = v.contact_id WHERE c.phone = $1 ORDER BY m.id`,
    [phone],
  )
const parcel = (phone: string, orderName: string, number: string, over = {}) => {
  const orderId = newId()
  return world
    .within(() =>
      world.store.keepParcel({ orderId, orderName, phone, number, status: 'confirmed', state: 'in_transit', ...over }),
    )
    .then(() => orderId)
}
const conversation = async (phone: string) =>
  (
    await world.rows<{ id: string; state: string }>(
      "SELECT v.id, v.state FROM chat.conversations v JOIN chat.contacts c ON c.id = v.contact_id WHERE c.phone = $1 AND v.state <> 'closed'",
      [phone],
    )
  )[0]!

describe('one message', () => {
  it('is answered once however often and however many at once it comes', async () => {
    const phone = newPhone()
    const one = wrote({ phone }, 'hola')
    await world.hear(one)
    await Promise.all(Array.from({ length: 6 }, () => world.hear(one)))
    expect(replies(phone)).toHaveLength(1)
    const stranger = newPhone()
    const first = wrote({ phone: stranger }, '¿dónde está mi pedido?')
    await Promise.all(Array.from({ length: 6 }, () => world.hear(first)))
    expect(replies(stranger)).toHaveLength(1)
    expect(await world.rows('SELECT 1 FROM chat.contacts WHERE phone = $1', [stranger])).toHaveLength(1)
  })
  it('of several people keeps each one’s order, doubled or not, and crosses nobody', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.boolean(), fc.boolean()), { minLength: 2, maxLength: 12 }),
        async (turns) => {
          const [ana, luz] = [newPhone(), newPhone()]
          await parcel(ana, '#2001', '11122233344')
          await parcel(luz, '#2002', '55566677788')
          const said: Record<string, string[]> = { [ana]: [], [luz]: [] }
          for (const [index, [isAna, twice]] of turns.entries()) {
            const phone = isAna ? ana : luz
            const one: Wrote = wrote({ phone }, `¿dónde está mi pedido? ${'!'.repeat(index)}`)
            said[phone]!.push(one.text!)
            await Promise.all(Array.from({ length: twice ? 2 : 1 }, () => world.hear(one)))
          }
          for (const [phone, own, foreign] of [
            [ana, '#2001', '#2002'],
            [luz, '#2002', '#2001'],
          ] as const) {
            const heard = await heardOf(phone)
            expect(heard.filter((m) => m.direction === 'in').map((m) => m.text)).toEqual(said[phone])
            expect(replies(phone)).toHaveLength(said[phone]!.length)
            for (const reply of replies(phone)) {
              expect(reply.data.text).toContain(own)
              expect(reply.data.text).not.toContain(foreign)
            }
          }
        },
      ),
      { numRuns: 10 },
    )
  })
})

describe('a person at the conversation', () => {
  it('silences the bot until it is closed', async () => {
    const phone = newPhone()
    await world.hear(wrote({ phone }, 'quiero hablar con un asesor'))
    expect(world.told.names({ conversationId: (await conversation(phone)).id })).toEqual([
      'reply-composed',
      'handoff-requested',
    ])
    for (const text of ['hola', '¿dónde está mi pedido?', 'quiero hablar con un asesor'])
      await world.hear(wrote({ phone }, text))
    expect(replies(phone)).toHaveLength(1)
    expect((await heardOf(phone)).filter((m) => m.direction === 'in')).toHaveLength(4)
    const { id, state } = await conversation(phone)
    expect(state).toBe('human')
    await world.within(() => replyAsPerson(world.parts, id, 'Hola, soy Marta'))
    await world.within(() => closeConversation(world.parts, id))
    await expect(world.within(() => replyAsPerson(world.parts, id, '¿sigues ahí?'))).rejects.toThrow(
      expect.objectContaining({ code: 'conversation.closed' }),
    )
    await world.hear(wrote({ phone }, 'hola'))
    expect(replies(phone)).toHaveLength(3)
  })
  it('comes after two messages that were not understood', async () => {
    const phone = newPhone()
    for (const text of ['xyzzy', 'plugh qwerty']) await world.hear(wrote({ phone }, text))
    expect((await conversation(phone)).state).toBe('human')
  })
})

describe('someone without a phone', () => {
  it('is shown a parcel only for its number and the phone it was bought with', async () => {
    const [owner, other] = [newPhone(), newPhone()]
    await parcel(owner, '#31415', '230012345678')
    await parcel(other, '#92653', '230087654321')
    const userId = 'CO.hidden-1'
    const say = async (text: string) => {
      await world.hear(wrote({ userId }, text))
      return world.told.heard.filter((one) => one.data.to?.userId === userId).at(-1)!.data.text as string
    }
    const local = owner.slice(3)
    expect(await say('¿dónde está mi pedido 31415?')).not.toContain('#31415')
    expect(await say(`mi pedido es el 92653 y mi celular ${local}`)).not.toMatch(/#31415|#92653/)
    expect(await say(`mi pedido es el 31415 y mi celular ${local}`)).toContain('#31415')
    expect(
      await say(`guía 230012345678, celular +57 ${local.slice(0, 3)} ${local.slice(3, 6)} ${local.slice(6)}`),
    ).toContain('#31415')
    expect(await say('¿dónde está mi pedido 31415?')).not.toContain('#31415')
  })
})
