import { describe, expect, it } from 'vitest'
import { onGolden } from './golden.ts'
import { INTENT_NAMES, type Intent, isIrreversible, leadsToPerson, STATE_NAMES, type State } from './intents.ts'
import { isLearnable, type LearntPhrases, learntIn, understandHere, withLearnt, wordsOf } from './learnt.ts'
import { readHalf } from './measure/data.ts'
import { random } from './model/train.ts'
import { understand } from './understand.ts'

const phrases = (intent: Intent, all: readonly string[], state: State = 'under_way'): LearntPhrases => ({
  ...{ state, intent, phrases: all.map(wordsOf) },
})
const FINCA = phrases('change_date', ['estoy en la finca'])

it('gives words the meaning that people showed, in the state in which they showed it', () => {
  const text = 'Buenas, es que toda la semana estoy en la FINCA!'
  expect(understand(text, 'under_way').sure).toBe(false)
  expect(understandHere(text, 'under_way', [FINCA])).toMatchObject({ intent: 'change_date', sure: true, learnt: true })
  expect(understandHere(text, 'delivered', [FINCA])).toEqual(understand(text, 'delivered'))
  expect(understandHere('la finca estoy en', 'under_way', [FINCA])).toEqual(
    understand('la finca estoy en', 'under_way'),
  )
  expect(understandHere(text, 'under_way', [])).toEqual(understand(text, 'under_way'))
})
it('goes by the longest phrase, and by none of two that are equally long', () => {
  const said = wordsOf('estoy en la finca del abuelo')
  const longer = phrases('change_address', ['en la finca del abuelo'])
  expect(learntIn(said, 'under_way', [FINCA, longer])).toBe(longer)
  expect(learntIn(said, 'under_way', [FINCA, phrases('delivery_instructions', ['estoy en la finca'])])).toBeUndefined()
  expect(learntIn(wordsOf('estoy en 3 la finca'), 'under_way', [FINCA])).toBeUndefined()
})

/** Every run of one to three words of a sentence, each with a meaning by lot: phrases as bad as they can be. */
const next = random(11)
const some = <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)]!
const worst = (words: string, state: State): LearntPhrases[] => {
  const all = words.split(' ').filter((word) => word !== '.')
  return [1, 2, 3].map((size) => {
    const from = Math.floor(next() * Math.max(1, all.length - size))
    return { state, intent: some(INTENT_NAMES), phrases: [all.slice(from, from + size).join(' ')] }
  })
}
const WRITTEN = [...(readHalf('train') ?? []), ...(readHalf('test') ?? [])]
const ACTED_ON: readonly Intent[] = ['confirm_yes', 'keep_order', 'give_address', 'stop_messages']

describe('whatever the phrases are', () => {
  it('never allow what cannot be taken back, nor make the bot sure of an act, nor keep a complaint from a person', () => {
    let learnt = 0
    for (const { text, state } of WRITTEN.filter((_, at) => at % 3 === 0)) {
      const alone = understand(text, state)
      const here = understandHere(text, state, worst(wordsOf(text), state))
      if (here.learnt) learnt++
      if (here.irreversibleAllowed) expect(here).toEqual(alone)
      if (alone.irreversibleAllowed) expect(here).toEqual(alone)
      if (here.learnt && isIrreversible(here.intent)) expect(here).toMatchObject({ sure: false })
      if (here.sure && ACTED_ON.includes(here.intent)) expect(here).toEqual(alone)
      if (leadsToPerson(alone.intent) && alone.confidence >= 0.45) expect(here).toEqual(alone)
    }
    expect(learnt).toBeGreaterThan(500)
  }, 60_000)
  it('can mean no more than what people decide anyway', () => {
    for (const state of STATE_NAMES)
      for (const intent of ACTED_ON) {
        expect(isLearnable(intent, state)).toBe(false)
        expect(learntIn('estoy en la finca', state, [{ ...FINCA, state, intent }])).toBeUndefined()
      }
    expect(isLearnable('yes_with_change', 'under_way')).toBe(false)
    expect(isLearnable('cancel_order', 'under_way')).toBe(true)
  })
  it('leave to the shared model the cancellation that it found itself', () => {
    const read = { intent: 'cancel_order', confidence: 0.6, sure: false, irreversibleAllowed: false } as const
    expect(withLearnt(read, { intent: 'cancel_order' })).toBe(read)
    expect(withLearnt({ ...read, intent: 'other' }, { intent: 'cancel_order' })).toMatchObject({ sure: false })
  })
})

describe('on the labelled set', () => {
  it('phrases that mean what they are said to mean cost nothing', () => {
    const { said, macroBefore, macroAfter, wrongActs } = onGolden([], [FINCA])
    expect(said).toBeLessThan(5)
    expect(wrongActs).toBe(0)
    expect(macroAfter).toBeGreaterThanOrEqual(macroBefore)
    expect(macroBefore).toBeGreaterThan(0.9)
  })
  it('phrases that mean something else are seen', () => {
    const { said, macroBefore, macroAfter, wrongActs } = onGolden([], [phrases('invoice_request', ['mi pedido'])])
    expect(said).toBeGreaterThan(50)
    expect(macroAfter).toBeLessThan(macroBefore)
    expect(wrongActs).toBe(0)
  })
  it('never act wrongly, also not the worst', () => {
    for (let n = 0; n < 20; n++) {
      const { text, state } = some(WRITTEN)
      expect(onGolden([], worst(wordsOf(text), state)).wrongActs).toBe(0)
    }
  })
})
