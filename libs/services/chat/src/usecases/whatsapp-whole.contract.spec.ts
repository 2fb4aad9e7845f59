import { newId } from '@litper/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chatWorld, newPhone, type Wrote, wrote } from '../chat.testing.ts'
import { followMove, forgetRevoked } from './follow-customer.ts'
import { followLost } from './follow-lost.ts'

let world: Awaited<ReturnType<typeof chatWorld>>
beforeAll(async () => {
  world = await chatWorld()
})
afterAll(() => world.stop())

const at = new Date().toISOString()
const parcel = async (phone: string, orderName: string, over: object = {}) => {
  const orderId = newId()
  await world.within(() => world.store.keepParcel({ orderId, orderName, phone, status: 'confirmed', ...over }))
  return orderId
}
const held = (phone: string, orderName: string, code: string, params = {}) =>
  parcel(phone, orderName, { status: 'held', question: { code, params } })
const repliesTo = (who: Wrote['from']) =>
  world.told.heard
    .filter(
      (one) =>
        one.name === 'chat.reply-composed' &&
        (who.phone ? one.data.to.phone === who.phone : one.data.to.userId === who.userId),
    )
    .map((one) => one.data.text as string)
const asks = async (who: Wrote['from'], text = '¿dónde está mi pedido?', over: Partial<Wrote> = {}) => {
  const before = repliesTo(who).length
  await world.hear(wrote(who, text, over))
  return repliesTo(who).slice(before).join('\n')
}
const move = (from: Wrote['from'], to: Wrote['from']) =>
  world.within(() => followMove(world.parts, { provider: 'whatsapp-cloud', providerMessageId: newId(), from, to, at }))
const revoke = (from: Wrote['from'], revokedMessageId: string) =>
  world.within(() =>
    forgetRevoked(world.parts, { provider: 'whatsapp-cloud', providerMessageId: newId(), revokedMessageId, from, at }),
  )
const conversationOf = async (phone: string) =>
  (
    await world.rows<{ id: string; state: string; reason: string; last_text: string; unread: number }>(
      `SELECT v.* FROM chat.conversations v JOIN chat.contacts c ON c.id = v.contact_id WHERE c.phone = $1 AND v.state <> 'closed'`,
      [phone],
    )
  )[0]
const textsOf = async (phone: string) =>
  (
    await world.rows<{ text: string | null }>(
      `SELECT m.text FROM chat.messages m JOIN chat.conversations v ON v.id = m.conversation_id JOIN chat.contacts c ON c.id = v.contact_id
       WHERE c.phone = $1 AND m.direction = 'in' ORDER BY m.id`,
      [phone],
    )
  ).map((row) => row.text)
const answersTo = (orderId: string) =>
  world.told.heard
    .filter((one) => one.name === 'chat.address-answered' && one.data.orderId === orderId)
    .map((one) => one.data.text)

describe('a number that changed', () => {
  it('takes the parcels and the conversation along; later events of the order change nothing in that', async () => {
    const [old, now] = [newPhone(), newPhone()]
    const orderId = await parcel(old, '#6101')
    await world.hear(wrote({ phone: old, userId: 'CO.old6101' }, 'quiero hablar con un asesor'))
    await move({ phone: old, userId: 'CO.old6101' }, { phone: now, userId: 'CO.new6101' })
    expect(await conversationOf(now)).toMatchObject({ state: 'human' })
    expect(await conversationOf(old)).toBeUndefined()
    await world.within(() =>
      world.store.keepParcel({ orderId, phone: old, state: 'in_transit', number: '240099988877' }),
    )
    expect((await world.within(() => world.store.parcelsOf(now))).map((one) => one.orderName)).toEqual(['#6101'])
    expect(await world.within(() => world.store.parcelsOf(old))).toEqual([])
  })
  it('of somebody who never wrote: the new number is told, the old one is a stranger’s', async () => {
    const [old, now] = [newPhone(), newPhone()]
    await parcel(old, '#6102')
    await move({ phone: old }, { phone: now })
    expect(await asks({ phone: now })).toContain('#6102')
    expect(await asks({ phone: old })).not.toContain('#6102')
  })
  it('and changes again, and back; what the old number’s next owner buys is theirs', async () => {
    const [a, b, c] = [newPhone(), newPhone(), newPhone()]
    await parcel(a, '#6103')
    await move({ phone: a }, { phone: b })
    await move({ phone: b }, { phone: c })
    expect(await asks({ phone: c })).toContain('#6103')
    await parcel(a, '#6104')
    expect(await asks({ phone: a })).toMatch(/^(?!.*#6103).*#6104/)
    await move({ phone: c }, { phone: a })
    expect(await asks({ phone: a })).toContain('#6103')
  })
  it('joins what the new number has said already', async () => {
    const [old, now] = [newPhone(), newPhone()]
    await world.hear(wrote({ phone: old }, 'hola'))
    await world.hear(wrote({ phone: now }, 'hola'))
    await move({ phone: old }, { phone: now, userId: 'CO.join' })
    expect(await textsOf(now)).toHaveLength(2)
    expect(await asks({ userId: 'CO.join' })).not.toBe('')
  })
})

describe('a message that was taken back', () => {
  it('is nowhere any more, not answered, and what others wrote stays', async () => {
    const phone = newPhone()
    const first = wrote({ phone }, 'quiero hablar con un asesor')
    const second = wrote({ phone }, 'mi clave es 1234')
    for (const one of [first, second]) await world.hear(one)
    expect(await conversationOf(phone)).toMatchObject({ last_text: 'mi clave es 1234' })
    const before = repliesTo({ phone }).length
    for (const _ of [1, 2]) await revoke({ phone }, second.providerMessageId)
    expect(await textsOf(phone)).toEqual(['quiero hablar con un asesor', null])
    expect(await conversationOf(phone)).toMatchObject({ last_text: null })
    expect(repliesTo({ phone })).toHaveLength(before)
  })
  it('of which nothing is known makes nothing', async () => {
    const phone = newPhone()
    await revoke({ phone }, 'wamid.never-heard')
    expect(await conversationOf(phone)).toBeUndefined()
  })
})

describe('a message that was edited', () => {
  it('is answered for what it says now, once, and says nothing else any more', async () => {
    const phone = newPhone()
    const orderId = await held(phone, '#6201', 'plate', { street: 'CL 10' })
    const first = wrote({ phone }, 'Calle 10 # 43-3')
    await world.hear(first)
    const edit = wrote({ phone }, 'Calle 10 # 43E-31 apto 502', { edits: first.providerMessageId })
    for (const _ of [1, 2]) await world.hear(edit)
    expect(answersTo(orderId).at(-1)).toBe('Calle 10 # 43E-31 apto 502')
    expect(await textsOf(phone)).toEqual([null, 'Calle 10 # 43E-31 apto 502'])
  })
})

describe('what is more than words', () => {
  it.each([
    ['order', { text: 'quiero estos', lines: ['2 × SKU1 (50000 COP)'] }, 'quiero estos\n2 × SKU1 (50000 COP)'],
    ['order', { text: undefined, lines: ['1 × SKU9'] }, '1 × SKU9'],
    ['flow', { text: undefined, lines: ['talla: M'] }, 'talla: M'],
    ['contacts', { text: undefined, lines: ['Luis, +57 310 555 0101'] }, 'Luis, +57 310 555 0101'],
    ['unsupported', { text: undefined, lines: ['poll_creation'] }, 'poll_creation'],
    ['video', { text: 'miren cómo llegó' }, 'miren cómo llegó'],
  ] as const)('%s is kept whole and handed to a person', async (kind, over, shown) => {
    const phone = newPhone()
    const answer = await asks({ phone }, '', { kind, ...over, lines: 'lines' in over ? [...over.lines] : undefined })
    expect(answer).toMatch(/persona del equipo/)
    expect(answer).not.toMatch(/archivo/)
    const { id, state } = (await conversationOf(phone))!
    expect(state).toBe('human')
    expect(await textsOf(phone)).toEqual([shown])
    const handoff = world.told.heard.find(
      (one) => one.name === 'chat.handoff-requested' && one.data.conversationId === id,
    )
    expect(handoff!.data.lastText).toBe(shown)
  })

  it.each([
    [
      'an address form',
      'plate',
      { kind: 'address', text: 'Calle 10 # 43E-31, Apto 502' },
      'Calle 10 # 43E-31, Apto 502',
    ],
    [
      'a picture with the address beside it',
      'address',
      { kind: 'image', text: 'Carrera 70 # 44-20 apto 301' },
      'Carrera 70 # 44-20 apto 301',
    ],
    [
      'a shared contact',
      'phone',
      { kind: 'contacts', text: undefined, lines: ['Luis, +57 310 555 0101'] },
      '+573105550101',
    ],
    [
      'a pin with its address',
      'plate',
      {
        kind: 'location',
        text: undefined,
        location: { latitude: 6.2, longitude: -75.5, address: 'Calle 10 # 43E-31' },
      },
      'Calle 10 # 43E-31',
    ],
  ] as const)('%s answers the question of a hold', async (_, code, over, expected) => {
    const phone = newPhone()
    const orderId = await held(phone, '#6301', code, { street: 'CL 10' })
    expect(await asks({ phone }, '', over as Partial<Wrote>)).toContain('#6301')
    expect(answersTo(orderId)).toEqual([expected])
    expect((await conversationOf(phone))!.state).toBe('bot')
  })

  it('an address form while nothing is asked is a change that a person makes', async () => {
    const phone = newPhone()
    await parcel(phone, '#6302')
    expect(await asks({ phone }, 'Calle 1 # 2-3', { kind: 'address' })).toMatch(/persona del equipo/)
    expect((await conversationOf(phone))!.reason).toBe('change_address')
  })

  it('somebody who opens the chat for the first time is greeted', async () => {
    expect(await asks({ phone: newPhone() }, '', { kind: 'welcome', text: undefined })).toMatch(/Hola/)
  })
})

describe('a phone from abroad', () => {
  it('gives a Colombian one for the courier, and still asks for its order', async () => {
    const abroad = '+584125550177'
    const orderId = await held(abroad, '#6401', 'phone')
    expect(await asks({ phone: abroad }, '3101234567')).toContain('#6401')
    expect(answersTo(orderId)).toEqual(['+573101234567'])
    await world.within(() =>
      world.store.keepParcel({ orderId, phone: '+573101234567', status: 'confirmed', question: undefined }),
    )
    for (const phone of [abroad, '+573101234567']) expect(await asks({ phone })).toContain('#6401')
  })
})

describe('words of a conversation that did not arrive', () => {
  const lose = (conversationId: string | undefined) =>
    world.within(() =>
      followLost(world.parts, { messageId: newId(), conversationId, purpose: 'reply', at, errorCode: '131047' }),
    )
  it('call a person, who sees it; once somebody has it they see it too', async () => {
    const phone = newPhone()
    await asks({ phone }, 'hola')
    const { id } = (await conversationOf(phone))!
    await lose(undefined)
    expect(await conversationOf(phone)).toMatchObject({ state: 'bot' })
    const before = repliesTo({ phone }).length
    await lose(id)
    expect(await conversationOf(phone)).toMatchObject({ state: 'human', reason: 'not_delivered', unread: 1 })
    await lose(id)
    const sql = 'SELECT 1 FROM chat.messages WHERE conversation_id = $1 AND direction = $2'
    expect(await world.rows(sql, [id, 'note'])).toHaveLength(2)
    expect(repliesTo({ phone })).toHaveLength(before)
  })
})
