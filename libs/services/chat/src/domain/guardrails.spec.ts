import { describe, expect, it } from 'vitest'
import { decideReply } from './decide-reply.ts'
import { phraseIn } from './guardrails.ts'
import type { Parcel } from './parcel.ts'
import { type ChatRules, DEFAULT_RULES } from './rules.ts'
import type { Person } from './scene.ts'

const parcel: Parcel = {
  orderId: 'a',
  orderName: '#1001',
  status: 'confirmed',
  state: 'in_transit',
  number: '12345678',
}
const person: Person = { parcels: [parcel], known: true, unclear: 0 }
const rules = (
  over: Partial<Omit<ChatRules, 'handOver'>> & { handOver?: Partial<ChatRules['handOver']> } = {},
): ChatRules => ({
  ...DEFAULT_RULES,
  ...over,
  handOver: { ...DEFAULT_RULES.handOver, ...over.handOver },
})
const decide = (text: string, given: ChatRules, over: Partial<Person> = {}) =>
  decideReply({ kind: 'text', text, hasLocation: false }, { ...person, ...over }, given)
const WHERE = '¿dónde está mi pedido?'

it('has defaults that call a person for words of the law', () => {
  expect(decide('voy a hablar con mi abogado, ¿dónde está mi pedido?', DEFAULT_RULES).handoff).toBe('trigger_word')
  expect(decide(WHERE, DEFAULT_RULES).handoff).toBeUndefined()
})

describe('a person is called', () => {
  it('for a word of the tenant, whole, whatever its accents and case', () => {
    const given = rules({ handOver: { words: ['Está dañado', 'vip'] } })
    expect(decide('hola, soy VIP', given).handoff).toBe('trigger_word')
    expect(phraseIn('👍', ['!'])).toBeUndefined() // neither has a word
    expect(decide('el vipper llegó', given).handoff).not.toBe('trigger_word')
  })
  it('for a meaning of the tenant that the bot would have answered', () => {
    expect(decide(WHERE, rules({ handOver: { intents: ['where_is_order'] } }))).toMatchObject({
      handoff: 'where_is_order',
      orderId: 'a',
    })
  })
  it('for the same matter for the third time in a row, and the count begins anew with another, or with news', () => {
    const first = decide(WHERE, DEFAULT_RULES)
    expect(first.same).toEqual({ matter: 'where_is_order a in_transit', times: 1 })
    const second = decide(WHERE, DEFAULT_RULES, { same: first.same })
    expect([second.handoff, second.same?.times]).toEqual([undefined, 2])
    expect(decide(WHERE, DEFAULT_RULES, { same: second.same }).handoff).toBe('repeated')
    expect(decide('¿cuánto tengo que pagar?', DEFAULT_RULES, { same: second.same }).same?.times).toBe(1)
    const moved = { ...parcel, state: 'out_for_delivery' }
    expect(decide(WHERE, DEFAULT_RULES, { same: second.same, parcels: [moved] }).handoff).toBeUndefined()
  })
  it('never for what may be said again and again', () => {
    const confirming = { ...parcel, state: undefined, number: undefined, status: 'confirming' }
    const held = { ...confirming, status: 'held', question: { code: 'plate' } }
    for (const [text, one] of [
      ['hola', parcel],
      ['gracias', parcel],
      ['asdf', parcel],
      ['si', confirming],
      ['Calle 10 # 43E-31 apto 502', held],
    ] as const) {
      const first = decide(text, DEFAULT_RULES, { parcels: [one] })
      const again = decide(text, DEFAULT_RULES, { parcels: [one], same: { ...first.same!, times: 9 } })
      expect([text, again.same?.times]).toEqual([text, 1])
    }
  })
  it('after as many questions back as the tenant says', () => {
    const given = rules({ handOver: { afterUnclear: 2 } })
    const vague = (unclear: number, by = given) => decide('xyz qwe', by, { unclear }).handoff
    expect([vague(0), vague(1), vague(2)]).toEqual([undefined, undefined, 'not_understood'])
    expect(vague(1, DEFAULT_RULES)).toBe('not_understood')
  })
  it('instead of what the bot must not say; what was decided stands', () => {
    const never = rules({ neverSays: ['en camino'] })
    const said = decide(WHERE, never)
    expect(said).toMatchObject({ handoff: 'never_says', orderId: 'a' })
    expect(phraseIn(said.text!, ['en camino'])).toBeUndefined()
    const confirming = { ...parcel, state: undefined, number: undefined, status: 'confirming' }
    const yes = decide('sí, confirmo', rules({ neverSays: ['confirmado'] }), { parcels: [confirming] })
    expect(yes).toMatchObject({ confirm: { orderId: 'a', answer: 'yes' }, handoff: 'never_says' })
    expect(decide(WHERE, rules({ neverSays: ['en camino', 'persona del equipo'] })).text).toBeUndefined()
  })
})

it('answers a pressed button whatever the tenant’s words are', () => {
  const orderId = '0192f0c1-7d3a-7c4e-9a51-3f0f2b6d8a11'
  const confirming = { ...parcel, orderId, state: undefined, number: undefined, status: 'confirming' }
  const pressed = { kind: 'button', buttonId: `confirm:${orderId}:yes`, text: 'Sí, lo quiero', hasLocation: false }
  const given = rules({ handOver: { words: ['lo quiero'] } })
  expect(decideReply(pressed, { ...person, parcels: [confirming] }, given).handoff).toBeUndefined()
})

it('hears who wants no messages', () => {
  expect(decide('no me escriban más', DEFAULT_RULES).optsOut).toBe(true)
  expect(decide(WHERE, DEFAULT_RULES).optsOut).toBe(false)
})
