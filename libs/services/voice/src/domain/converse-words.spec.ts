import { describe, expect, it } from 'vitest'
import { questionOf } from './errand.ts'
import { tellParcel } from './spoken.ts'
import { after, outcomeOf, parcelFor } from './talk.testing.ts'
import { say } from './texts.ts'

const parcel = parcelFor('order_confirmation')
const question = questionOf('order_confirmation', parcel)
const sure = say('sure_cancel', { order: '1042' })

describe('words that settle a call', () => {
  it.each([
    ['sí', 'confirmed'],
    ['no lo cancelen', 'confirmed'],
    ['ya no lo quiero', 'declined'],
    ['sí pero cambien la dirección', 'change_wanted'],
    ['mi dirección es calle 10 # 20-30', 'change_wanted'],
    ['mañana no puedo, mejor el viernes', 'change_wanted'],
    ['quiero dos unidades', 'change_wanted'],
    ['llamen al otro número 3001112233', 'change_wanted'],
    ['déjelo con el portero', 'change_wanted'],
    ['ese pedido no es mío', 'not_theirs'],
    ['número equivocado', 'not_theirs'],
    ['está equivocada', 'not_theirs'],
    ['no me llamen más', 'opted_out'],
    ['quiero hablar con una persona', 'person_wanted'],
    ['es una estafa', 'person_wanted'],
    ['me llegó dañado', 'person_wanted'],
  ] as const)('«%s»: %s', (words, outcome) => {
    const move = after([words])
    expect(outcomeOf(move)).toBe(outcome)
    expect(move.listen).toBeUndefined()
  })

  it.each([
    ['sí pero cambien la dirección', 'change'],
    ['ese pedido no es mío', 'not_theirs'],
    ['número equivocado', 'not_theirs'],
    ['quiero hablar con una persona', 'person'],
    ['no me llamen más', 'opted_out'],
  ] as const)('«%s» is answered by its own text', (words, text) => {
    expect(after([words]).say).toEqual([say(text)])
  })

  it('are a yes or a no to orders only when they are one', () => {
    expect(after(['sí']).deeds).toContainEqual({ kind: 'answer', answer: 'yes' })
    expect(after(['ya no lo quiero']).deeds).toContainEqual({ kind: 'answer', answer: 'no' })
    expect(after(['sí pero cambien la dirección']).deeds).toEqual([{ kind: 'outcome', outcome: 'change_wanted' }])
  })

  it('leave a reason behind that holds none of them', () => {
    expect(after(['sí']).steps).toEqual(['intent confirm_yes (1.00, sure)'])
    expect(after(['pero cambia la dirección']).steps[0]).toMatch(/^intent yes_with_change \(0\.\d\d\)$/)
    expect(after(['número equivocado']).steps).toEqual(['wrong number'])
    expect(after(['no me llamen más']).steps).toEqual(['intent stop_messages (1.00, sure)'])
    expect(after([' ¿Bueno? ']).steps).toEqual(['picked up'])
  })
})

describe('words after which the call goes on', () => {
  it.each([
    'aló',
    'Alo',
    'bueno',
    'Bueno.',
    '¿Bueno?',
    '¡Bueno!',
    'buenas',
    '¿Aló?!',
    'diga',
    'dígame',
    'A la orden',
    ' bueno ',
  ])('«%s» is how people pick up: no yes', (words) => {
    const move = after([words])
    expect(move).toMatchObject({ say: [say('unclear'), say('keys_again')], deeds: [], steps: ['picked up'] })
  })

  it('are more than the word with which people pick up, and then they count', () => {
    expect(outcomeOf(after(['bueno, sí lo quiero']))).toBe('confirmed')
    expect(outcomeOf(after(['sí, muy bueno']))).toBe('confirmed')
  })

  it.each([
    ['cuánto tengo que pagar', tellParcel(parcel)],
    ['se paga al recibir?', tellParcel(parcel)],
    ['dónde está mi pedido', tellParcel(parcel)],
    ['cuál transportadora lo trae', tellParcel(parcel)],
    ['quién habla', say('why')],
  ])('«%s» gets its answer, and the question once more', (words, answer) => {
    const move = after([words])
    expect(move.say).toEqual([answer, question, say('keys_again')])
    expect(move).toMatchObject({ dialog: { step: 'question', unclear: 1 }, deeds: [] })
  })

  it.each(['hola', 'chao'])('«%s» gets the question once more', (words) => {
    expect(after([words]).say).toEqual([question, say('keys_again')])
  })

  it.each(['mmm', 'tal vez', 'qué colores hay', 'creo que no', 'pero cambia la dirección', 'sí, cancélalo'])(
    '«%s» is not sure enough to act on',
    (words) => {
      expect(after([words])).toMatchObject({ say: [say('unclear'), say('keys_again')], deeds: [] })
    },
  )
})

describe('a no that may be none', () => {
  it.each(['cancelar', 'no quiero nada', 'ya no'])('«%s» asks for the key', (words) => {
    const move = after([words])
    expect(move).toMatchObject({ say: [sure], dialog: { step: 'sure_cancel', unclear: 1 }, deeds: [] })
    expect(move.steps).toEqual([expect.stringMatching(/^intent /), 'asks for the key'])
    expect(move.listen).toBeDefined()
  })

  it('is one after key 2, and none after key 1', () => {
    expect(outcomeOf(after(['cancelar', '2']))).toBe('declined')
    expect(outcomeOf(after(['cancelar', '1']))).toBe('confirmed')
  })

  it.each(['sí', 'sí, seguro', 'no', 'cancelar'])(
    'is neither confirmed nor cancelled by «%s»: the key is asked for',
    (words) => {
      const move = after(['cancelar', words])
      expect(move).toMatchObject({ say: [sure], dialog: { step: 'sure_cancel', unclear: 2 }, deeds: [] })
      expect(outcomeOf(after(['cancelar', words, words]))).toBe('not_understood')
    },
  )

  it('is taken back by words that name the order', () => {
    expect(outcomeOf(after(['cancelar', 'no lo cancelen']))).toBe('confirmed')
  })

  it('keeps its own question, for there 1 does not mean yes', () => {
    expect(after(['cancelar', '5']).say).toEqual([say('unclear'), sure])
    expect(after(['cancelar', 'quién habla']).say).toEqual([say('why'), sure])
    expect(after(['cancelar', '']).say).toEqual([say('silent'), sure])
    expect(after(['cancelar', '']).dialog).toEqual({ step: 'sure_cancel', unclear: 1, silent: 1 })
  })
})
