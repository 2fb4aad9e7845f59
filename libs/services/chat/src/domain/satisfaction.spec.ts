import { describe, expect, it } from 'vitest'
import { buttonsOf, mayAsk, QUESTION, RATINGS, ratedBy, ratingIn, THANKS } from './satisfaction.ts'

const rules = { on: true, everyDays: 30 }
/** A Monday, 12:00 in Colombia. */
const NOON = new Date('2026-11-30T17:00:00Z')
const ago = (hours: number, from = NOON) => new Date(from.getTime() - hours * 3_600_000)

describe('whether a customer is asked how it went', () => {
  it.each([
    ['the tenant asks nobody', { heardAt: ago(0.1) }, { ...rules, on: false }, 'off'],
    ['they want no messages', { heardAt: ago(0.1), optedOutAt: ago(900) }, rules, 'opted_out'],
    ['they were asked 29 days ago', { heardAt: ago(0.1), askedAt: ago(29 * 24) }, rules, 'asked_lately'],
    ['they never wrote', {}, rules, 'window'],
    ['they wrote 24 hours ago', { heardAt: ago(24) }, rules, 'window'],
  ] as const)('no: %s', (_, { heardAt, ...over }: { heardAt?: Date }, given, because) => {
    expect(mayAsk({ desk: { heardAt }, ...over }, given, NOON)).toEqual({ ask: false, because })
  })

  it('yes, until the window ends, 30 days after the last time', () => {
    const notAfter = ago(-14)
    const asking = mayAsk({ desk: { heardAt: ago(10) }, askedAt: ago(30 * 24) }, rules, NOON)
    expect(asking).toEqual({ ask: true, notBefore: NOON, notAfter })
  })

  it('at once who wrote a moment ago, whatever the hour; else in a lawful hour, and not at all when that is too late', () => {
    const night = new Date('2026-12-01T03:00:00Z') // 22:00 in Colombia
    const asked = (hours: number, at: Date) => mayAsk({ desk: { heardAt: ago(hours, at) } }, rules, at)
    expect(asked(0.5, night)).toEqual({ ask: true, notAfter: ago(-23.5, night) })
    expect(asked(1, night)).toEqual({ ask: true, notAfter: ago(-23, night) })
    expect(asked(15, night)).toEqual({ ask: false, because: 'window' }) // it ends as the lawful hours begin
    expect(asked(5, night)).toMatchObject({ notBefore: new Date('2026-12-01T12:00:00Z') })
    expect(asked(20, night)).toEqual({ ask: false, because: 'window' })
    const saturday = new Date('2026-11-29T01:00:00Z')
    expect(asked(2, saturday)).toEqual({ ask: false, because: 'window' }) // nobody is asked on a Sunday
  })
})

it('has three buttons that fit WhatsApp, each of which names its conversation', () => {
  const id = '0192f0c1-7d3a-7c4e-9a51-3f0f2b6d8a11'
  for (const locale of ['es', 'en'] as const) {
    const buttons = buttonsOf(id, locale)
    expect(buttons.map((one) => ratedBy(one.id))).toEqual(
      ['bad', 'fair', 'good'].map((rating) => ({ conversationId: id, rating })),
    )
    for (const { title } of buttons) expect(title.length).toBeLessThanOrEqual(20)
  }
  expect([ratedBy('confirm:x:yes'), ratedBy(undefined)]).toEqual([undefined, undefined])
})

it('presses nothing with a button of another form', () => {
  const { id } = buttonsOf('0192f0c1-7d3a-7c4e-9a51-3f0f2b6d8a11', 'es')[0]!
  expect([`x${id}`, `${id}x`].map(ratedBy)).toEqual([undefined, undefined])
})

it('asks and thanks in both languages, and asks for more only where something was missing', () => {
  expect([QUESTION.es, QUESTION.en]).toEqual([expect.stringMatching(/^¿.+\?/), expect.stringMatching(/^How .+\?/)])
  for (const rating of RATINGS) {
    expect(THANKS.es[rating]).toMatch(rating === 'good' ? /^¡Gracias.+!$/ : /^Gracias.+cuéntanos/)
    expect(THANKS.en[rating]).toMatch(rating === 'good' ? /^Thank you.+!$/ : /^Thank you.+write here/)
  }
})

it('reads a title, its face or its word, and no other words', () => {
  expect(['😊 Bien', '😊', 'bien', 'Mal.', '😐', 'Good!', ' BIEN!!. ', 'So-so'].map(ratingIn)).toEqual([
    ...['good', 'good', 'good', 'bad', 'fair', 'good', 'good', 'fair'],
  ])
  expect(ratingIn('b.ien')).toBeUndefined()
  expect(['bien, ¿y mi pedido?', 'no', '', undefined].map(ratingIn)).toEqual(Array(4).fill(undefined))
})
