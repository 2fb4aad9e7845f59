import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { chatWorld, newPhone, wrote } from '../chat.testing.ts'
import { DEFAULT_RULES } from '../domain/rules.ts'
import { closeQuiet, findQuiet } from './close-quiet.ts'
import { closeConversation, replyAsPerson, takeConversation } from './operate.ts'
import { rulesOf, setRules } from './rules.ts'

let world: Awaited<ReturnType<typeof chatWorld>>
beforeAll(async () => {
  world = await chatWorld()
})
beforeEach(() => world.rows('DELETE FROM chat.rules'))
afterAll(() => world.stop())

const ANA = { id: 'ana', roles: ['operator'] }
const told = (name: string, phone: string) =>
  world.told.heard.filter((one) => one.name === name && one.data.to?.phone === phone)
const openOf = async (phone: string) =>
  (
    await world.rows<{ id: string; state: string }>(
      "SELECT v.id, v.state FROM chat.conversations v JOIN chat.contacts c ON c.id = v.contact_id WHERE c.phone = $1 AND state <> 'closed'",
      [phone],
    )
  )[0]
/** A customer whom a person answered, and closed. */
async function served(phone = newPhone(), text = 'quiero hablar con un asesor') {
  await world.hear(wrote({ phone }, text))
  const { id } = (await openOf(phone))!
  await world.within(() => takeConversation(world.parts, id, ANA))
  await world.within(() => replyAsPerson(world.parts, id, ANA, 'Con gusto'))
  await world.within(() => closeConversation(world.parts, id, ANA))
  return { phone, id }
}
const asked = (phone: string) => told('chat.satisfaction-asked', phone)
const rated = (id: string) =>
  world.told.heard.filter((one) => one.name === 'chat.conversation-rated' && one.data.conversationId === id)
const press = (phone: string, id: string, rating: string) =>
  world.hear(wrote({ phone }, rating, { kind: 'button', buttonId: `csat:${id}:${rating}` }))
const kept = (id: string) => world.within(() => world.parts.satisfaction.read(id))

describe('a conversation that is over', () => {
  it('is rated by a button, once; no new conversation begins', async () => {
    const { phone, id } = await served()
    expect(asked(phone).map(({ data }) => [data.conversationId, data.buttons.length])).toEqual([[id, 3]])
    await press(phone, id, 'good')
    await press(phone, id, 'bad')
    expect(rated(id).map(({ data }) => [data.rating, data.resolvedBy])).toEqual([['good', 'person']])
    expect(await kept(id)).toMatchObject({ rating: 'good', resolvedBy: 'person' })
    expect(await openOf(phone)).toBeUndefined()
    expect(told('chat.reply-composed', phone).at(-1)!.data.text).toBe('¡Gracias por contarnos!')
  })

  it('is rated by the words of a button; any other words begin a new conversation', async () => {
    const { phone, id } = await served()
    await world.hear(wrote({ phone }, '😞'))
    expect(await kept(id)).toMatchObject({ rating: 'bad' })
    const other = await served()
    await world.hear(wrote({ phone: other.phone }, 'hola'))
    await world.hear(wrote({ phone: other.phone }, 'bien'))
    expect((await kept(other.id))!.rating).toBeUndefined()
    expect(await openOf(other.phone)).toBeDefined()
  })

  it('cannot be rated by somebody else’s button', async () => {
    const { id } = await served()
    const stranger = newPhone()
    await press(stranger, id, 'bad')
    expect((await kept(id))!.rating).toBeUndefined()
    expect([rated(id), await openOf(stranger)]).toEqual([[], undefined])
  })

  it('is asked about at most once in so many days', async () => {
    const { phone } = await served()
    await served(phone)
    expect(asked(phone)).toHaveLength(1)
    await world.rows("UPDATE chat.satisfaction SET asked_at = asked_at - interval '31 days'")
    await served(phone)
    expect(asked(phone)).toHaveLength(2)
  })

  it('is not asked about who wants no messages, after the window, or where the tenant says so', async () => {
    const { phone } = await served(undefined, 'no me escriban más')
    expect(asked(phone)).toEqual([])
    const late = newPhone()
    await world.hear(wrote({ phone: late }, 'hola', { at: new Date(Date.now() - 25 * 3_600_000).toISOString() }))
    const { id } = (await openOf(late))!
    await world.within(() => closeConversation(world.parts, id, ANA))
    expect(asked(late)).toEqual([])
    const rules = { ...DEFAULT_RULES, satisfaction: { on: false, everyDays: 30 } }
    await world.within(() => setRules(world.parts, { over: 0, rules, by: 'ana' }))
    expect(asked((await served()).phone)).toEqual([])
  })
})

describe('what the bot resolved', () => {
  const quiet = (hours: number) => ({ ...world.parts, clock: { now: () => new Date(Date.now() + hours * 3_600_000) } })
  const sweep = async (hours: number) => {
    for (const id of await world.within(() => findQuiet(quiet(hours)))) {
      await world.within(() => closeQuiet(quiet(hours), id))
      await world.within(() => closeQuiet(quiet(hours), id)) // a second process
    }
  }
  beforeEach(() => world.rows("UPDATE chat.conversations SET state = 'closed'"))

  it('is closed after the tenant’s hours of quiet, and asked about; what waits for an answer stays', async () => {
    const [done, unclear, held, human] = [newPhone(), newPhone(), newPhone(), newPhone()]
    const orderId = crypto.randomUUID()
    await world.within(() => world.store.keepParcel({ orderId, orderName: '#1', phone: held, status: 'confirming' }))
    await world.hear(wrote({ phone: done }, 'hola'))
    await world.hear(wrote({ phone: unclear }, 'xyz qwe'))
    await world.hear(wrote({ phone: held }, 'hola'))
    await world.hear(wrote({ phone: human }, 'quiero hablar con un asesor'))
    await sweep(2)
    expect(await openOf(done)).toBeDefined()
    await sweep(4)
    const open = await Promise.all([done, unclear, held, human].map(openOf))
    expect(open.map((one) => one?.state)).toEqual([undefined, 'bot', 'bot', 'human'])
    expect(world.told.heard.filter((one) => one.name === 'chat.satisfaction-asked').at(-1)?.data.to.phone).toBe(done)
  })
})

describe('the rules of the bot', () => {
  it('are versions: the defaults until one is set, then the newest; the older stay', async () => {
    const words = ['vip']
    const rules = { ...DEFAULT_RULES, handOver: { ...DEFAULT_RULES.handOver, words } }
    const read = (version?: number) => world.within(() => rulesOf(world.parts, version))
    expect(await read()).toEqual({ version: 0, rules: DEFAULT_RULES })
    await world.within(() => setRules(world.parts, { over: 0, rules, by: 'ana' }))
    const again = world.within(() => setRules(world.parts, { over: 0, rules, by: 'luz' }))
    await expect(again).rejects.toMatchObject({ code: 'chat_rules.changed' })
    await world.within(() => setRules(world.parts, { over: 1, rules: DEFAULT_RULES, by: 'ana' }))
    expect([(await read()).version, (await read(1)).rules.handOver.words]).toEqual([2, words])
    await expect(read(7)).rejects.toMatchObject({ code: 'chat_rules.not_found' })
  })

  it('hold for the next message: a word, and the third time of the same matter', async () => {
    const phone = newPhone()
    const where = '¿dónde está mi pedido?'
    const orderId = crypto.randomUUID()
    await world.within(() => world.store.keepParcel({ orderId, orderName: '#2', phone, status: 'confirmed' }))
    for (const text of [where, where]) await world.hear(wrote({ phone }, text))
    expect((await openOf(phone))!.state).toBe('bot')
    await world.hear(wrote({ phone }, where))
    expect((await openOf(phone))!.state).toBe('human')
  })
})
