import { newId } from '@litper/kernel'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chatWorld, newPhone, type Wrote, wrote } from '../chat.testing.ts'
import { DEFAULT_RULES } from '../domain/rules.ts'
import { closeConversation, replyAsPerson, takeConversation } from './operate.ts'
import { setRules } from './rules.ts'

let world: Awaited<ReturnType<typeof chatWorld>>
beforeAll(async () => {
  world = await chatWorld()
  // who asks the same again and again gets a person: not here
  const rules = { ...DEFAULT_RULES, handOver: { ...DEFAULT_RULES.handOver, afterSame: 50 } }
  await world.within(() => setRules(world.parts, { over: 0, rules, by: 'a spec' }))
})
afterAll(() => world.stop())

const MARTA = { id: 'marta', roles: ['operator'] }
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
      'meaning-doubted',
      'reply-composed',
      'handoff-requested',
    ])
    for (const text of ['hola', '¿dónde está mi pedido?', 'quiero hablar con un asesor'])
      await world.hear(wrote({ phone }, text))
    expect(replies(phone)).toHaveLength(1)
    expect((await heardOf(phone)).filter((m) => m.direction === 'in')).toHaveLength(4)
    const { id, state } = await conversation(phone)
    expect(state).toBe('human')
    await world.within(() => takeConversation(world.parts, id, MARTA))
    await world.within(() => replyAsPerson(world.parts, id, MARTA, 'Hola, soy Marta'))
    await world.within(() => closeConversation(world.parts, id, MARTA))
    await expect(world.within(() => replyAsPerson(world.parts, id, MARTA, '¿sigues ahí?'))).rejects.toThrow(
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

describe('a message about one of several orders', () => {
  const two = async () => {
    const phone = newPhone()
    const waits = { status: 'confirming', state: undefined, number: undefined }
    const [a, b] = [await parcel(phone, '#501', '', waits), await parcel(phone, '#502', '', waits)]
    return { phone, a, b }
  }
  const answers = (orderId: string) =>
    world.told.heard.filter((one) => one.name === 'chat.confirmation-answered' && one.data.orderId === orderId)
  it('means the order of the message that it quotes', async () => {
    const { phone, a, b } = await two()
    await world.within(() => world.store.keepSent('wamid.question-of-a', a))
    await world.hear(wrote({ phone }, 'no, ya no', { inReplyTo: 'wamid.question-of-a' }))
    expect([answers(a).map((one) => one.data.answer), answers(b)]).toEqual([['no'], []])
  })
  it('is asked for when it says none, with a button for each, and done by the button', async () => {
    const { phone, a, b } = await two()
    await world.hear(wrote({ phone }, 'sí, lo quiero'))
    expect([answers(a), answers(b)]).toEqual([[], []])
    const { buttons } = replies(phone).at(-1)!.data
    expect(buttons.map((one: { id: string }) => one.id).toSorted()).toEqual(
      [`confirm:${a}:yes`, `confirm:${b}:yes`].toSorted(),
    )
    await world.hear(wrote({ phone }, 'Sí, #501', { kind: 'button', buttonId: `confirm:${a}:yes` }))
    expect([answers(a).map((one) => one.data.answer), answers(b)]).toEqual([['yes'], []])
  })
  it('is the named one; a question for the orders is told of all', async () => {
    const { phone, a, b } = await two()
    await world.hear(wrote({ phone }, '¿dónde está mi pedido?'))
    for (const name of ['#501', '#502']) expect(replies(phone).at(-1)!.data.text).toContain(name)
    await world.hear(wrote({ phone }, 'sí confirmo el pedido 502'))
    expect([answers(a), answers(b).map((one) => one.data.answer)]).toEqual([[], ['yes']])
  })
})

describe('a person at the conversation, still', () => {
  it('is told of a pressed button, and once of a file', async () => {
    const phone = newPhone()
    const id = await parcel(phone, '#601', '', { status: 'confirming', state: undefined, number: undefined })
    await world.hear(wrote({ phone }, 'quiero hablar con un asesor'))
    const before = replies(phone).length
    for (const _ of [1, 2]) await world.hear(wrote({ phone }, '', { kind: 'image', text: undefined }))
    expect(replies(phone)).toHaveLength(before + 1)
    await world.hear(wrote({ phone }, 'Sí, lo quiero', { kind: 'button', buttonId: `confirm:${id}:yes` }))
    expect(world.told.names({ orderId: id })).toContain('confirmation-answered')
    expect((await conversation(phone)).state).toBe('human')
  })
})

describe('somebody with another phone', () => {
  it('proves the parcel by its order and phone, or by waybill and name; one fact proves nothing', async () => {
    const [owner, phone] = [newPhone(), newPhone()]
    await parcel(owner, '#31999', '230055566677', { recipient: 'Ana María Ruiz' })
    const say = async (text: string) => {
      await world.hear(wrote({ phone }, text))
      return replies(phone).at(-1)!.data.text as string
    }
    expect(await say('donde esta mi pedido')).not.toContain('#31999')
    expect(await say('la guía es 230055566677')).not.toContain('#31999')
    expect(await say('la guía es 230055566677 a nombre de ana ruiz')).toContain('#31999')
    expect(await say(`pedido #31999 celular ${owner.slice(3)}`)).toContain('#31999')
    expect(await say('guía 230055566677, soy Ana')).not.toContain('#31999')
  })
})
