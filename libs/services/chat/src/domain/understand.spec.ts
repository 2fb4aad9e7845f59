import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Intent } from './intent.ts'
import { oneSlip, understand } from './understand.ts'

const CORPUS: Record<Exclude<Intent, 'unknown'>, string[]> = {
  where_is: [
    '¿dónde está mi pedido?',
    'donde esta mi pedido',
    'dónd sta mi pedio',
    'ya salio mi paquete?',
    'guia 240012345678',
    'cuando llega',
    'cuándo me llega el pedido',
    'mi pedido no ha llegado',
    'quiero rastrear mi compra',
    'necesito el numero de guia',
    'me regala la guia porfa',
    'estado de mi pedido',
    'hola buenas, donde viene mi paquete',
    'q paso con mi pedido',
    'por donde va mi envio',
    'todavia no me llega nada',
    'cuanto se demora',
    'a que hora entregan',
    'ya despacharon mi orden?',
    'ya enviaron el pedido',
    'pedido 1042',
    '#1042',
    '240012345678',
    'Buenas tardes el pedido 1055 cuando llega',
    'where is my order',
    'tracking please',
    'when will my package arrive',
    'dnde esta mi pedido',
    'dondee estaaa mi pedidooo',
    'mi paqute donde viene',
    'hace cuanto salio',
    'en que va mi pedido',
    'seguimiento',
    'rastreo de la guia 24001111',
    'no me ha llegado',
    'que dia llega',
    'cuando entregan',
    'mi encomienda',
    'buenas noches ya viene mi pedido?',
    'se demora mucho?',
  ],
  confirm_yes: ['si', 'sí', 'Sí señor', 'confirmo', 'dale', 'claro que si', 'listo', 'yes', 'correcto', 'siii'],
  confirm_no: ['no', 'No gracias', 'nop', 'no señora'],
  cancel: [
    'quiero cancelar',
    'cancelen el pedido',
    'cancelar',
    'anular pedido',
    'me arrepenti, cancelen',
    'por favor cancele mi orden',
  ],
  greeting: ['hola', 'buenas', 'buenos dias', 'buenas tardes', 'hello', 'Hola buenas noches', 'holaaa'],
  thanks: ['gracias', 'muchas gracias', 'mil gracias', 'perfecto gracias', 'thanks', 'excelente'],
  human: [
    'quiero hablar con alguien',
    'necesito un asesor',
    'me pueden llamar',
    'tengo un reclamo',
    'quiero devolver el producto',
    'llegó dañado',
    'me llego roto',
    'quiero cambiar la talla',
    'necesito factura',
    'i want to speak to a human',
    'un asesor por favor',
    'quiero un reembolso',
    'vino incompleto',
  ],
}
const NEGATIVE = [
  'jajaja',
  'mi gato come pescado',
  'qué calor hace',
  '👍',
  'asdf qwer',
  'feliz navidad',
  'el partido estuvo bueno',
  'te amo',
  '...',
  'precio del iphone',
]

it('understands at least nine of ten, and prints how many', () => {
  const all = Object.entries(CORPUS).flatMap(([intent, texts]) => texts.map((text) => ({ intent, text })))
  const wrong = all.filter(({ intent, text }) => understand(text).intent !== intent)
  console.log(
    `understood ${all.length - wrong.length} of ${all.length}; not: ${wrong.map((one) => one.text).join(' | ') || '-'}`,
  )
  expect(all.length).toBeGreaterThanOrEqual(80)
  expect(wrong.length / all.length).toBeLessThanOrEqual(0.1)
})
it('is never sure of what it was not asked', () => {
  for (const text of NEGATIVE) expect(understand(text).intent, text).toBe('unknown')
})
it('finds a number wherever it stands', () => {
  expect(understand('buenas mi guia es 2400-1234 5678 gracias').numbers).toEqual(['240012345678'])
})
it('never throws', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void understand(text)))
})
it('one slip is one slip', () => {
  for (const [a, b, same] of [
    ['pedido', 'pedio', true],
    ['guia', 'giua', true],
    ['paquete', 'paqute', true],
    ['donde', 'cuando', false],
  ] as const)
    expect(oneSlip(a, b), `${a}/${b}`).toBe(same)
})
