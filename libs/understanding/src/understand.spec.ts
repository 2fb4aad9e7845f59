import { describe, expect, it } from 'vitest'
import { INTENT_NAMES, possibleIn, STATE_NAMES } from './intents.ts'
import { random } from './model/train.ts'
import { understand } from './understand.ts'

const HOSTILE: [string, string][] = [
  ['nothing', ''],
  ['blanks', ' \n\t '],
  ['NUL', '\0\0si\0'],
  ['bidi controls', '\u202Esi\u202C confirmo\u2066'],
  ['a lone surrogate', 'si \uD83D'],
  ['emoji only', '👍🏽👨‍👩‍👧‍👦🇨🇴'],
  ['100 kB of words', 'cancelen el pedido '.repeat(5_500)],
  ['100 kB without a blank', 'a'.repeat(100_000)],
  ['100 kB of digits', '3'.repeat(100_000)],
  ['100 kB of marks', `a${'\u0301'.repeat(100_000)}`],
  ['a ligature that grows', '\uFDFA'.repeat(50_000)],
  ['an address of at signs', `${'a.'.repeat(30_000)}@`],
  ['Chinese', '我的订单在哪里'],
  ['Arabic', 'أين طلبي'],
  ['Russian', 'где мой заказ'],
  ['the name of a property', '__proto__ constructor toString'],
]

function msOf(work: () => unknown): number {
  const started = performance.now()
  work()
  return performance.now() - started
}

describe('understand', () => {
  it.each(HOSTILE)('is total and never acts on %s', (_, text) => {
    for (const state of STATE_NAMES) {
      const said = understand(text, state)
      // the best of three: a busy machine is late, a bad pattern is late each time
      expect(Math.min(...[1, 2, 3].map(() => msOf(() => understand(text, state))))).toBeLessThan(250)
      expect(INTENT_NAMES).toContain(said.intent)
      expect(said.irreversibleAllowed).toBe(false)
      expect(said.confidence).toBeGreaterThanOrEqual(0)
      expect(said.confidence).toBeLessThanOrEqual(1)
    }
  })

  it('is not sure of nothing', () => {
    expect(understand('', 'under_way')).toMatchObject({ intent: 'other', confidence: 0, sure: false })
  })

  it('reads hidden characters, accents, case and spelling away', () => {
    const plain = understand('quiero cancelar el pedido', 'under_way')
    for (const text of [
      'QUIERO CANCELAR EL PEDIDO',
      'kiero kancelar el pedido',
      'qui\u200Bero c\u0301ancelar el pedidooo',
    ])
      expect(understand(text, 'under_way')).toEqual(plain)
  })

  it('gives the same answer each time, and only what can be in the state', () => {
    const next = random(3)
    const words =
      'si no cancelen pedido donde calle 10 # 4 gracias entregado llegó roto talla pago nequi factura hola 👍'.split(
        ' ',
      )
    for (let i = 0; i < 500; i++) {
      const text = Array.from(
        { length: 1 + Math.floor(next() * 8) },
        () => words[Math.floor(next() * words.length)],
      ).join(' ')
      const state = STATE_NAMES[i % STATE_NAMES.length]!
      const said = understand(text, state)
      expect(understand(text, state)).toEqual(said)
      expect(possibleIn(said.intent, state)).toBe(true)
      expect(said.runnerUp.confidence).toBeLessThanOrEqual(said.confidence)
    }
  })

  it('answers within a millisecond', () => {
    const texts = [
      'si',
      'donde esta mi pedido',
      'buenas, mire es que yo pedí una faja la semana pasada y me dijeron que llegaba el martes y nada',
    ]
    for (let i = 0; i < 300; i++) understand(texts[i % 3]!, 'under_way')
    const before = process.cpuUsage()
    const times = Array.from({ length: 4_000 }, (_, i) => {
      const started = performance.now()
      understand(texts[i % 3]!, 'under_way')
      return performance.now() - started
    }).sort((a, b) => a - b)
    const { user, system } = process.cpuUsage(before)
    const each = (user + system) / 1_000 / times.length
    const [p50, p99] = [times[2_000]!, times[3_960]!]
    console.log(`understand: ${each.toFixed(3)} ms of processor, p50 ${p50.toFixed(3)} ms, p99 ${p99.toFixed(3)} ms`)
    expect(each).toBeLessThan(1) // elapsed time measures the neighbours on a shared machine: it is printed
  })

  // what was matched wrongly before and cancelled orders for good (issue 10); the training half holds some of these lines
  it.each([
    ['¿Cuánto debo cancelar?', 'amount_question'],
    ['si señor, cancelo al recibir', 'confirm_yes'],
    ['Se puede cancelar con Nequi?', 'payment_method_question'],
    ['No vayan a cancelar mi pedido por favor', 'keep_order'],
    ['No tengo problema, dale', 'confirm_yes'],
    ['NO HE PEDIDO NADA', 'not_my_order'],
    ['Si confirmo pero solo quiero 1', 'yes_with_change'],
    ['si, pero cambiemos la direccion a carrera 70 # 44-20', 'yes_with_change'],
    ['no gracias, ya no lo quiero', 'confirm_no'],
  ])('«%s» while a confirmation is awaited is %s', (text, intent) => {
    expect(understand(text, 'confirmation_awaited')).toMatchObject({
      intent,
      irreversibleAllowed: intent === 'confirm_no',
    })
  })
})
