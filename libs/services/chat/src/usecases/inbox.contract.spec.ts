import { newId } from '@litper/kernel'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { chatWorld, newPhone, wrote } from '../chat.testing.ts'
import { pageOfRows, placeAfter } from '../edge/inbox-cursor.ts'
import { closeConversation, markRead, replyAsPerson, returnConversation, takeConversation } from './operate.ts'
import type { InboxQuery, InboxRow } from './ports.ts'

let world: Awaited<ReturnType<typeof chatWorld>>
beforeAll(async () => {
  world = await chatWorld()
})
beforeEach(() => world.rows('DELETE FROM chat.conversations'))
afterAll(() => world.stop())

const ANA = { id: 'ana', roles: ['operator'] }
const LUZ = { id: 'luz', roles: ['operator'] }
const WANTED = 'quiero hablar con un asesor'

async function list(query: Partial<InboxQuery> = {}, limit = 50): Promise<InboxRow[]> {
  const rows: InboxRow[] = []
  let cursor: string | null | undefined
  do {
    const after = placeAfter(cursor ?? undefined)
    const asked = { ownerId: ANA.id, ...query, after, limit: limit + 1 }
    const page = pageOfRows(await world.within(() => world.store.page(asked)), limit, query.view)
    rows.push(...page.data)
    cursor = page.nextCursor
  } while (cursor)
  return rows
}
const rowOf = async (phone: string) => (await list()).find((row) => row.contact.phone === phone)!
const hear = async (text: string, over: Parameters<typeof wrote>[2] = {}, phone = newPhone()) => {
  await world.hear(wrote({ phone, name: 'Ana Ruiz' }, text, over))
  return { phone, id: (await rowOf(phone)).id }
}
const repliesTo = (phone: string) =>
  world.told.heard.filter((one) => one.name === 'chat.reply-composed' && one.data.to.phone === phone)
const act = (work: () => Promise<void>) => world.within(work)

describe('a row of the inbox', () => {
  it('shows who, what was said last, what waits, until when and whose it is', async () => {
    const at = new Date(Date.now() - 60_000).toISOString()
    const { phone } = await hear('hola', { at })
    expect(await rowOf(phone)).toMatchObject({
      contact: { name: 'Ana Ruiz', phone },
      state: 'bot',
      unread: 0,
      lastBy: 'bot',
      heardAt: new Date(at),
    })
    await world.hear(wrote({ phone }, WANTED))
    await world.hear(wrote({ phone }, 'por favor'))
    const row = await rowOf(phone)
    expect(row).toMatchObject({ state: 'human', unread: 2, lastBy: 'customer', lastText: 'por favor' })
    expect(row.waitingSince).toBeInstanceOf(Date)
    expect(row.ownerId).toBeUndefined()
    await act(() => takeConversation(world.parts, row.id, ANA))
    expect(await rowOf(phone)).toMatchObject({ ownerId: 'ana', unread: 0, waitingSince: row.waitingSince })
    await act(() => replyAsPerson(world.parts, row.id, ANA, 'Hola, soy Ana'))
    expect(await rowOf(phone)).toMatchObject({ lastBy: 'person', lastText: 'Hola, soy Ana', waitingSince: undefined })
    await world.hear(wrote({ phone }, 'gracias'))
    expect(await rowOf(phone)).toMatchObject({ unread: 1, lastText: 'gracias' })
    await act(() => markRead(world.parts, row.id))
    expect(await rowOf(phone)).toMatchObject({ unread: 0 })
  })

  it('keeps the beginning of a long text, and of a file its kind', async () => {
    const { phone } = await hear(WANTED)
    await world.hear(wrote({ phone }, 'x'.repeat(3000)))
    expect((await rowOf(phone)).lastText).toHaveLength(200)
    await world.hear(wrote({ phone }, '', { kind: 'audio', text: undefined }))
    expect(await rowOf(phone)).toMatchObject({ lastKind: 'audio', lastText: undefined })
  })

  it('forgets the words with the person', async () => {
    const { phone, id } = await hear(WANTED)
    await world.within(async () => world.store.redact([(await world.store.meet({ phone })).id]))
    expect((await list()).find((row) => row.id === id)).toMatchObject({
      lastText: undefined,
      contact: { id: expect.any(String) },
    })
  })
})

describe('the views', () => {
  it('show each conversation once, in their order, on pages of any size', async () => {
    const waiting: string[] = []
    for (let n = 0; n < 5; n++) waiting.push((await hear(WANTED)).id)
    const bots: string[] = []
    for (let n = 0; n < 3; n++) bots.push((await hear('hola')).id)
    const [mine, hers, over] = [(await hear('hola')).id, (await hear(WANTED)).id, (await hear('hola')).id]
    await act(() => takeConversation(world.parts, mine, ANA))
    await act(() => takeConversation(world.parts, hers, LUZ))
    await act(() => closeConversation(world.parts, over, ANA))
    const ids = async (query: Partial<InboxQuery>, limit?: number) => (await list(query, limit)).map((row) => row.id)
    for (const limit of [1, 2, 50]) {
      expect(await ids({ view: 'waiting' }, limit)).toEqual(waiting)
      expect(await ids({ view: 'bot' }, limit)).toEqual(bots.toReversed())
      expect(await ids({ view: 'mine' }, limit)).toEqual([mine])
      expect((await ids({ view: 'taken' }, limit)).toSorted()).toEqual([mine, hers].toSorted())
      expect(await ids({ view: 'closed' }, limit)).toEqual([over])
      expect(await ids({}, limit)).toHaveLength(11)
      expect(await ids({ state: 'human' }, limit)).toHaveLength(7)
    }
  })

  it('refuse a cursor that is none', () => {
    for (const cursor of ['x', Buffer.from('1 2').toString('base64url'), Buffer.from(newId()).toString('base64url')])
      expect(() => placeAfter(cursor)).toThrow(expect.objectContaining({ code: 'request.cursor' }))
  })
})

describe('who has taken a conversation', () => {
  it('is one of two who take it at once', async () => {
    const { id, phone } = await hear(WANTED)
    const tries = await Promise.allSettled([ANA, LUZ].map((by) => act(() => takeConversation(world.parts, id, by))))
    expect(tries.map((one) => one.status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(['ana', 'luz']).toContain((await rowOf(phone)).ownerId)
  })

  it('silences the bot: a button counts without words, a file is left to the person', async () => {
    const phone = newPhone()
    const orderId = newId()
    await world.within(() => world.store.keepParcel({ orderId, orderName: '#9001', phone, status: 'confirming' }))
    const { id } = await hear('hola', {}, phone)
    await act(() => takeConversation(world.parts, id, ANA))
    const before = repliesTo(phone).length
    await world.hear(wrote({ phone }, 'Sí', { kind: 'button', buttonId: `confirm:${orderId}:yes` }))
    await world.hear(wrote({ phone }, '', { kind: 'image', text: undefined }))
    await world.hear(wrote({ phone }, '¿dónde está mi pedido?'))
    expect(repliesTo(phone)).toHaveLength(before)
    expect(world.told.names({ orderId })).toContain('confirmation-answered')
    expect(await rowOf(phone)).toMatchObject({ ownerId: 'ana', unread: 3 })
  })

  it('returns it with a note that is never sent; then the bot answers, and reads the next message anew', async () => {
    const { id, phone } = await hear('xyzzy')
    await world.hear(wrote({ phone }, 'plugh'))
    expect(await rowOf(phone)).toMatchObject({ state: 'human', unclear: expect.any(Number) })
    await act(() => takeConversation(world.parts, id, ANA))
    const before = repliesTo(phone).length
    await act(() => returnConversation(world.parts, id, ANA, 'Se le explicó el horario.'))
    const messages = await world.within(() => world.store.messages(id))
    expect(messages.at(-1)).toMatchObject({ direction: 'note', text: 'Se le explicó el horario.', author: 'ana' })
    expect(repliesTo(phone)).toHaveLength(before)
    expect(await rowOf(phone)).toMatchObject({ state: 'bot', ownerId: undefined, unclear: 0, reason: undefined })
    await world.hear(wrote({ phone }, 'hola'))
    expect(repliesTo(phone)).toHaveLength(before + 1)
  })

  it('may write only while the window is open', async () => {
    const { id, phone } = await hear(WANTED, { at: new Date(Date.now() - 25 * 3_600_000).toISOString() })
    await act(() => takeConversation(world.parts, id, ANA))
    const before = repliesTo(phone).length
    await expect(act(() => replyAsPerson(world.parts, id, ANA, 'hola'))).rejects.toMatchObject({
      code: 'conversation.window_closed',
      details: { needs: 'template' },
    })
    expect(repliesTo(phone)).toHaveLength(before)
    await world.hear(wrote({ phone }, 'sigo aquí'))
    await act(() => replyAsPerson(world.parts, id, ANA, 'hola'))
    expect(repliesTo(phone)).toHaveLength(before + 1)
  })
})
