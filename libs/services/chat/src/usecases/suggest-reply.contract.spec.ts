import { DomainError, newId } from '@litper/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chatWorld, newPhone, wrote } from '../chat.testing.ts'
import type { Passage } from '../domain/suggest.ts'
import { closeConversation, replyAsPerson, takeConversation } from './operate.ts'
import { findAsked, type Knowledge, suggestReply } from './suggest-reply.ts'

let world: Awaited<ReturnType<typeof chatWorld>>
beforeAll(async () => {
  world = await chatWorld()
})
afterAll(() => world.stop())

const ANA = { id: 'ana', roles: ['operator'] }
const RETURNS: Passage = {
  ...{ articleId: newId(), version: 2, title: 'Cambios y devoluciones', coverage: 1 },
  passage: 'Los cambios se piden dentro de los 5 días siguientes a la entrega.',
}
const knows = (passages: readonly Passage[] = [], faults: (text: string) => string[] = () => []): Knowledge => ({
  search: async () => passages,
  faultsOf: async (text) => faults(text),
})
const away = async () => {
  throw new DomainError('embeddings.unavailable', 'unavailable')
}

async function talk(text: string, parcel?: object) {
  const phone = newPhone()
  const orderId = newId()
  if (parcel) await world.within(() => world.store.keepParcel({ orderId, orderName: '#1001', phone, ...parcel }))
  await world.hear(wrote({ phone, name: 'Ana Ruiz' }, text))
  const [row] = await world.rows<{ id: string }>(
    'SELECT v.id FROM chat.conversations v JOIN chat.contacts c ON c.id = v.contact_id WHERE c.phone = $1',
    [phone],
  )
  return { phone, orderId, id: row!.id }
}
const suggest = async (id: string, knowledge: Knowledge) =>
  suggestReply(knowledge, await world.within(() => findAsked(world.parts, id)))
const MOVING = { status: 'confirmed', state: 'in_transit', number: '0012345678', carrierName: 'TCC' }

describe('a suggested reply', () => {
  it('tells how the customer’s own order stands, with the order as its source', async () => {
    const { id, orderId } = await talk('¿dónde está mi pedido?', MOVING)
    const { suggestions, reason, asked } = await suggest(id, knows())
    expect(suggestions).toEqual([
      {
        text: 'Tu pedido #1001 va en camino con TCC (guía 0012345678).',
        sources: [{ kind: 'order', id: orderId, name: '#1001' }],
      },
    ])
    expect([reason, asked?.scene.said.intent]).toEqual([null, 'where_is_order'])
  })

  it('quotes an approved article with id, version and title, before the state where that is not what was asked', async () => {
    const { id } = await talk('quiero devolver el producto, ¿cómo hago?', { ...MOVING, state: 'delivered' })
    const { suggestions } = await suggest(id, knows([RETURNS, { ...RETURNS, passage: 'Otro párrafo.' }]))
    const { articleId, version, title, passage } = RETURNS
    expect(suggestions[0]).toEqual({ text: passage, sources: [{ kind: 'article', id: articleId, version, title }] })
    expect(suggestions.map(({ sources }) => sources[0]!.kind)).toEqual(['article', 'order'])
  })

  it('gives at most three', async () => {
    const { id } = await talk('¿cuánto tengo que pagar?', { ...MOVING, collect: { amount: '89900', currency: 'COP' } })
    const many = [1, 2, 3, 4].map((n) => ({ ...RETURNS, articleId: newId(), passage: `Artículo ${n}.` }))
    const { suggestions } = await suggest(id, knows(many))
    expect(suggestions).toHaveLength(3)
    expect(suggestions[0]!.text).toContain('89.900')
  })

  it('says the same to a customer whom the brand calls usted', async () => {
    const { id } = await talk('¿dónde está mi pedido?', MOVING)
    const usted = knows([], (text) => (/\btu\b/i.test(text) ? ['treatment'] : []))
    const { suggestions, heldBackBy } = await suggest(id, usted)
    expect(suggestions.map(({ text }) => text)).toEqual(['Su pedido #1001 va en camino con TCC (guía 0012345678).'])
    expect(heldBackBy).toEqual([])
  })
})

describe('no suggestion', () => {
  it.each([
    ['what neither orders nor articles answer', knows(), 'not_known', []],
    ['what speaks of too few of the words', knows([{ ...RETURNS, coverage: 0.3 }]), 'not_known', []],
    ['what the brand does not say', knows([RETURNS], () => ['promise']), 'voice', ['promise']],
    ['articles that cannot be asked', { ...knows(), search: away }, 'away', []],
    ['a gate that cannot be asked', { ...knows([RETURNS]), faultsOf: away }, 'away', []],
  ] as const)('is said with its reason: %s', async (_, knowledge, reason, heldBackBy) => {
    const { id } = await talk('¿venden al por mayor?')
    expect(await suggest(id, knowledge)).toMatchObject({ suggestions: [], reason, heldBackBy })
  })

  it('is there once a person has answered, until the customer writes again', async () => {
    const { id, phone } = await talk('quiero hablar con un asesor', MOVING)
    await world.within(() => takeConversation(world.parts, id, ANA))
    await world.within(() => replyAsPerson(world.parts, id, ANA, 'Hola, soy Ana'))
    expect(await suggest(id, knows())).toMatchObject({ asked: undefined, reason: 'nothing_asked' })
    await world.hear(wrote({ phone }, '¿ya salió mi pedido?'))
    await world.hear(wrote({ phone }, 'gracias'))
    expect((await suggest(id, knows())).suggestions[0]!.text).toContain('va en camino')
  })

  it('tells nothing of an order of another person, whatever number is named', async () => {
    await talk('hola', { ...MOVING, orderName: '#7777', number: '9900887766' })
    const { id } = await talk('¿dónde está el pedido #7777?')
    expect(await suggest(id, knows())).toMatchObject({ suggestions: [], reason: 'not_known' })
    const own = await talk('¿dónde está el pedido #7777?', MOVING)
    expect(await suggest(own.id, knows())).toMatchObject({ suggestions: [], reason: 'not_known' })
  })

  it('is for a conversation that is over', async () => {
    const { id } = await talk('hola')
    await world.within(() => closeConversation(world.parts, id, { id: 'o', roles: ['owner'] }))
    await expect(suggest(id, knows())).rejects.toMatchObject({ code: 'conversation.closed' })
  })
})
