/** Values that look like a shop's, made from the schema of an answer: the same seed gives the same value. */

/** @typedef {Record<string, any>} Schema JSON Schema, as OpenAPI 3.1 has it */

/** By the name of the field. @type {Record<string, string[]>} */
const WORDS = {
  firstName: [
    'Laura',
    'María José',
    'Andrés',
    'Luz Dary',
    'Juan Pablo',
    'Yuliana',
    'Óscar',
    '<img src=x onerror=alert(1)>',
  ],
  lastName: ['Gómez', 'Núñez', 'Restrepo', 'Ñáñez', 'Quintero', 'Mosquera'],
  city: ['Medellín', 'Bogotá', 'Cali', 'Barranquilla', 'Pasto', 'Quibdó'],
  department: ['Antioquia', 'Bogotá D.C.', 'Valle del Cauca', 'Atlántico', 'Nariño', 'Chocó'],
  address: ['Calle 10 # 43E-31', 'Cra. 43A # 1-50, apto 302', 'Av. 6N # 28-15', 'Mz 4 Casa 12, barrio La Paz'],
  title: ['Camiseta', 'Audífonos Bluetooth', 'Faja colombiana', 'Termo 1 L'],
  shopDomain: ['tienda-demo.myshopify.com'],
  carrier: ['coordinadora', 'interrapidisimo'],
  phone: ['+573001234567', '+573109876543', '+573205551122'],
  email: ['laura@example.com', 'andres@example.com'],
  daneCode: ['05001', '11001', '76001'],
  pesos: ['1840000', '12400000', '389700'],
  collect: ['129900', '89900', '54000'],
  agent: ['novedades', 'contra-entrega', 'operaciones'],
  operation: ['waybills.answer_exception', 'orders.confirm', 'orders.amend_address'],
  task: ['Resuelve esta novedad.', 'Mira si este pedido se puede confirmar.', '¿Cuáles están retrasados?'],
  amount: ['129900', '89900', '54000', '310500'],
  currency: ['COP'],
  error: ['carrier.refused', 'request timed out', 'order.not_found'],
  text: ['¿dónde está mi pedido?', 'Tu pedido va en camino.', 'quiero cambiar la dirección'],
  es: ['La guía se creó', 'Va en reparto', 'Llegó el pedido', 'Mensaje al cliente'],
  en: ['The waybill was made', 'Out for delivery', 'The order came in', 'Message to the customer'],
  detail: ['en bodega', 'no había quien recibiera'],
}
const MINUTE = 60_000

/** @param {number} seed @returns {(most: number) => number} whole numbers below `most` */
export function dice(seed) {
  let state = (seed * 2654435761 + 12345) >>> 0
  return (most) => {
    state = (state * 1664525 + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * most)
  }
}

/** @param {number} seed */
export const idOf = (seed) => `0192f0c1-7d3a-7c4e-9a51-${seed.toString(16).padStart(12, '0')}`

/**
 * @param {Schema} schema
 * @param {{ seed: number, now: number, schemas: Record<string, Schema>, name?: string, roll?: (most: number) => number }} world
 * @returns {any}
 */
export function sampleOf(schema, world) {
  const { schemas, seed, now, name = '' } = world
  const roll = world.roll ?? dice(seed)
  const inside = (/** @type {Schema} */ part, /** @type {string} */ field) =>
    sampleOf(part, { ...world, roll, name: field })
  if (schema.$ref) return inside(schemas[schema.$ref.split('/').at(-1)] ?? {}, name)
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[roll(schema.enum.length)]
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((/** @type {Schema} */ one) => inside(one, name)))
  const choices = (schema.anyOf ?? schema.oneOf)?.filter((/** @type {Schema} */ one) => one.type !== 'null')
  if (choices)
    return choices.length < (schema.anyOf ?? schema.oneOf).length && roll(3) === 0 ? null : inside(choices[0], name)
  const type = [schema.type].flat().find((one) => one !== 'null')
  if (type === 'array') return Array.from({ length: 1 + roll(4) }, () => inside(schema.items ?? {}, name))
  if (type === 'object' || schema.properties) return objectOf(schema, inside)
  if (type === 'boolean') return roll(2) === 0
  if (type === 'integer' || type === 'number') return roll(Math.min(schema.maximum ?? 40, 40)) + 1
  if (schema.format === 'uuid') return idOf(seed * 10_000 + roll(10_000))
  if (schema.format === 'date-time') return new Date(now - seed * 7 * MINUTE - roll(600) * MINUTE).toISOString()
  return textOf(name, seed, roll)
}

/** @param {Schema} schema @param {(part: Schema, field: string) => any} inside */
function objectOf({ properties = {}, additionalProperties, propertyNames }, inside) {
  const entries = Object.entries(properties).map(([field, part]) => [field, inside(part, field)])
  const keys = propertyNames?.enum ?? []
  const counted = keys.map((/** @type {string} */ key) => [key, inside(additionalProperties ?? {}, key)])
  return Object.fromEntries([...counted, ...entries])
}

/** @param {string} field @param {number} seed @param {(most: number) => number} roll */
function textOf(field, seed, roll) {
  const words = WORDS[field]
  if (words) return words[roll(words.length)]
  if (field === 'id') return `${field} ${seed} ${roll(1_000_000)}`
  if (field === 'name') return `#${1000 + seed}`
  if (field === 'number') return `93${String(1_000_000_000 + seed)}`
  if (/url/i.test(field)) return 'https://example.com/t/demo'
  return `${field || 'valor'} ${seed}`
}
