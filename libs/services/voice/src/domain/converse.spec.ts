import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OUTGOING } from './call.ts'
import { beginErrand, goOn } from './converse.ts'
import { ANSWERS, questionOf } from './errand.ts'
import { after, heard, outcomeOf, parcelFor, sceneOf } from './talk.testing.ts'
import { say } from './texts.ts'

const order = '1042'

describe('the first words of a call', () => {
  it.each(OUTGOING)('ask at once, with all keys: %s', (purpose) => {
    const { parcel, ...scene } = sceneOf({ purpose, parcel: parcelFor(purpose, { firstName: 'ana' }) })
    const move = beginErrand({ ...scene, parcel })
    expect(move.say).toEqual([
      say('hello', { name: 'Ana', shop: 'tienda demo' }),
      `${questionOf(purpose, parcel!)} ${say('keys')}`,
    ])
    expect(move).toMatchObject({ dialog: { step: 'question' }, deeds: [], steps: [`asks: ${purpose}`] })
    expect(move.listen).toBeDefined()
  })

  it('ask first whether it may be recorded, and tell nothing of the order before', () => {
    const move = beginErrand(sceneOf({ asksConsent: true }))
    expect(move.say).toEqual([say('hello_nobody', { shop: 'tienda demo' }), say('consent')])
    expect(move).toMatchObject({ dialog: { step: 'consent' }, steps: ['asks whether it may be recorded'] })
  })

  it.each([
    ['the order went on', parcelFor('order_confirmation', { status: 'confirmed' }), order],
    ['the order is gone', undefined, ''],
  ])('are the last ones when %s', (_, parcel, name) => {
    const move = beginErrand(sceneOf({ parcel, asksConsent: true }))
    expect(move.say).toEqual([say('hello_nobody', { shop: 'tienda demo' }), say('settled', { order: name })])
    expect(move.listen).toBeUndefined()
    expect(move).toMatchObject({ dialog: { step: 'over' }, steps: ['was settled meanwhile'] })
    expect(outcomeOf(move)).toBe('not_needed')
  })
})

describe('the consent', () => {
  it.each([
    ['1', true],
    ['sí', true],
    ['2', false],
    ['no', false],
    ['', false],
    ['tal vez', false],
    ['¿Bueno?', false],
    ['sí, cancélalo', false],
  ])('after «%s» the call is recorded: %s, and the question follows', (said, isAllowed) => {
    const move = after([said], { dialog: { step: 'consent' } })
    expect(move.deeds).toEqual([{ kind: 'record', isAllowed }])
    expect(move.say[0]).toBe(say(isAllowed ? 'consent_yes' : 'consent_no'))
    expect(move.say[1]).toContain(say('keys'))
    expect(move.dialog).toEqual({ step: 'question' })
  })

  it('is no place to lose the keys for a person and for no more calls', () => {
    expect(outcomeOf(after(['0'], { dialog: { step: 'consent' } }))).toBe('person_wanted')
    expect(outcomeOf(after(['9'], { dialog: { step: 'consent' } }))).toBe('opted_out')
  })
})

describe('a key', () => {
  it.each(OUTGOING)('1 is a yes and 2 a no; only a confirmation is told to orders: %s', (purpose) => {
    for (const [key, answer] of [
      ['1', 'yes'],
      ['2', 'no'],
    ] as const) {
      const move = after([key], { purpose })
      const { text, outcome } = ANSWERS[purpose][answer]
      const told = purpose === 'order_confirmation' ? [{ kind: 'answer', answer }] : []
      expect(move.deeds).toEqual([...told, { kind: 'outcome', outcome }])
      expect(move.say).toEqual([say(text, { order })])
      expect(move.steps).toEqual([`key ${key}`])
      expect(move.listen).toBeUndefined()
    }
  })

  it('0 gives a person', () => {
    const move = after(['0'])
    expect(move.say).toEqual([say('person')])
    expect(move.deeds).toEqual([{ kind: 'outcome', outcome: 'person_wanted' }])
    expect(move.steps).toEqual(['key 0'])
  })

  it('9 ends all calls', () => {
    const move = after(['9'])
    expect(move.say).toEqual([say('opted_out')])
    expect(move.deeds).toEqual([{ kind: 'opt_out' }, { kind: 'outcome', outcome: 'opted_out' }])
    expect(move.steps).toEqual(['key 9'])
  })

  it('counts before words that were heard beside it', () => {
    expect(outcomeOf(goOn(sceneOf({ heard: { words: 'sí', keys: '2' } })))).toBe('declined')
  })

  it.each(['3', '4', '5', '6', '7', '8'])('%s means nothing, and is asked again', (key) => {
    const move = after([key])
    expect(move).toMatchObject({
      say: [say('unclear'), say('keys_again')],
      dialog: { step: 'question', unclear: 1 },
      deeds: [],
      steps: [`key ${key}`],
    })
  })
})

describe('the end of a call', () => {
  it('is the third answer that was not understood', () => {
    expect(after(['3', '4']).dialog).toEqual({ step: 'question', unclear: 2 })
    const move = after(['3', 'xyz', '4'])
    expect(move.say).toEqual([say('goodbye')])
    expect(move.deeds).toEqual([{ kind: 'outcome', outcome: 'not_understood' }])
    expect(move.listen).toBeUndefined()
  })

  it('is the second silence in a row, and nothing is settled by it', () => {
    const first = after([''])
    expect(first.say).toEqual([
      say('silent'),
      questionOf('order_confirmation', parcelFor('order_confirmation')),
      say('keys_again'),
    ])
    expect(first).toMatchObject({ dialog: { step: 'question', silent: 1 }, deeds: [], steps: ['silence'] })
    const second = after(['', ''])
    expect(second).toMatchObject({ say: [say('goodbye_silent')], deeds: [], steps: ['silence, the second time'] })
    expect(second.listen).toBeUndefined()
    expect(after(['', 'xyz', '']).listen).toBeDefined()
  })

  it('is any answer, once the order went on in another way', () => {
    const move = after(['1'], { parcel: parcelFor('order_confirmation', { status: 'cancelled' }) })
    expect(move.say).toEqual([say('settled', { order })])
    expect(move.deeds).toEqual([{ kind: 'outcome', outcome: 'not_needed' }])
  })

  it('comes after six answers at most, whatever is said', () => {
    const said = fc.constantFrom('', '3', 'xyz', '¿quién habla?', 'hola', 'no quiero nada', 'cuánto es')
    fc.assert(
      fc.property(fc.array(said, { minLength: 6, maxLength: 6 }), (answers) => {
        const moves = answers.map((_, n) => after(answers.slice(0, n + 1)))
        expect(moves.some(({ listen }) => listen === undefined)).toBe(true)
      }),
      { numRuns: 20 },
    )
  })

  it('has words that are said, and one outcome', () => {
    expect(heard('12')).toEqual({ words: '', keys: '12' })
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...OUTGOING), (words, purpose) => {
        const move = goOn(sceneOf({ purpose, heard: { words, keys: '' } }))
        expect(move.say.every((one) => one !== '')).toBe(true)
        expect(move.deeds.filter(({ kind }) => kind === 'outcome')).toHaveLength(move.listen ? 0 : 1)
      }),
    )
  })
})
