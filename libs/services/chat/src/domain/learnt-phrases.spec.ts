import { INTENT_NAMES, type LearntPhrases, STATE_NAMES, wordsOf } from '@litper/understanding'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decideReply } from './decide-reply.ts'
import { type KnownPhrases, phrasesFor } from './learnt-phrases.ts'
import type { Parcel } from './parcel.ts'
import type { Decision } from './reply.ts'
import type { Person } from './scene.ts'

const parcel = (n: number, over: Partial<Parcel> = {}): Parcel => ({
  ...{ orderId: `00000000-0000-4000-8000-00000000000${n}`, orderName: `#100${n}`, status: 'confirmed' },
  ...over,
})
const HELD = parcel(2, {
  status: 'held',
  question: { code: 'address.city', detail: '' } as NonNullable<Parcel['question']>,
})
const PEOPLE: readonly Person[] = [
  [],
  [parcel(1)],
  [parcel(1, { status: 'confirming' })],
  [HELD],
  [parcel(1), HELD],
].map((parcels) => ({ parcels, known: true, unclear: 0 }))
const text = (words: string) => ({ kind: 'text', text: words, hasLocation: false })
const MINE: LearntPhrases = {
  ...{ state: 'under_way', intent: 'change_date' },
  phrases: [wordsOf('de turno en la mina')],
}
/** What changes an order, an address or a person's wishes. */
const actsOf = ({ confirm, address, optsOut }: Decision) => ({ confirm, address, optsOut })

it('answers by what people showed, and says in its steps that it was learnt', () => {
  const said = text('buenas, estoy de turno en la mina')
  const alone = decideReply(said, PEOPLE[1]!)
  const here = decideReply(said, PEOPLE[1]!, undefined, [MINE])
  expect(alone.handoff).not.toBe('change_date')
  expect(here).toMatchObject({ handoff: 'change_date', read: { intent: 'change_date', sure: true, learnt: true } })
  expect(here.steps.join(' ')).toContain('sure, learnt')
})

const WORDS =
  'si no dale confirmo cancelen cancelelo no lo quiero ya el pedido calle 10 # 20-30 cali bogota mande para atras quiero eso mejor bueno gracias quitenme de la lista'.split(
    ' ',
  )
const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 7 }).map((words) => words.join(' '))
it('never confirms, cancels, takes an address or takes somebody off a list because of a phrase, whatever was learnt', () => {
  const phrases = fc.array(
    fc.record({
      ...{ state: fc.constantFrom(...STATE_NAMES), intent: fc.constantFrom(...INTENT_NAMES) },
      phrases: fc.array(sentence.map(wordsOf), { minLength: 1, maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  let learnt = 0
  fc.assert(
    fc.property(sentence, phrases, fc.constantFrom(...PEOPLE), (words, some, person) => {
      // as bad as it can be: what is written is itself a phrase of each of the meanings
      const worst = [...some, { ...some[0]!, phrases: [wordsOf(words)] }]
      const here = decideReply(text(words), person, undefined, worst)
      if (here.read?.learnt) learnt++
      const [with_, without] = [actsOf(here), actsOf(decideReply(text(words), person))]
      for (const act of ['confirm', 'address', 'optsOut'] as const)
        if (with_[act]) expect(with_[act]).toEqual(without[act])
    }),
    { numRuns: 1000 },
  )
  expect(learnt).toBeGreaterThan(25)
})

it('asks with the button that names the order where customers mean a cancellation', () => {
  const back: LearntPhrases = { state: 'under_way', intent: 'cancel_order', phrases: [wordsOf('echelo para atras')] }
  const here = decideReply(text('echelo para atras'), PEOPLE[1]!, undefined, [back])
  expect(here.confirm).toBeUndefined()
  expect(here.buttons?.map(({ id }) => id)).toEqual([
    `confirm:${parcel(1).orderId}:no`,
    `confirm:${parcel(1).orderId}:yes`,
  ])
})

it('gives a trial to its share of the conversations, and to all of one', () => {
  const known: KnownPhrases = { ...MINE, phrases: [], trial: { turnId: 't', phrases: MINE.phrases, share: 0.3 } }
  const tried = Array.from({ length: 2000 }, (_, n) => phrasesFor([known], `talk ${n}`)[0]!.phrases.length).filter(
    Boolean,
  )
  expect(Math.abs(tried.length / 2000 - 0.3)).toBeLessThan(0.04)
  expect(phrasesFor([MINE], 'talk 1')).toEqual([MINE])
  expect(phrasesFor([known], 'talk 1')).toEqual(phrasesFor([known], 'talk 1'))
})
