import { compact, cut, type Fields, fields, list, someText } from '@litper/kernel'
import type { InboundContent } from './inbound.ts'

const LINES_MOST = 30
const LINE_SIGNS = 300
const linesOf = (lines: readonly (string | undefined)[]): string[] =>
  lines
    .filter((line) => line !== undefined && line !== '')
    .slice(0, LINES_MOST)
    .map((line) => cut(line!, LINE_SIGNS))
const worded = (value: unknown): string | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? String(value) : someText(value)

/** A basket of the catalogue: the words beside it, and each product. */
export function readOrder(order: Fields): InboundContent {
  const lines = linesOf(
    list(order.product_items).map((item) => {
      const { product_retailer_id, quantity, item_price, currency } = fields(item)
      const product = worded(product_retailer_id)
      if (product === undefined) return undefined
      const price = [worded(item_price), worded(currency)].filter(Boolean).join(' ')
      return `${worded(quantity) ?? '1'} × ${product}${price && ` (${price})`}`
    }),
  )
  return compact({ kind: 'order', text: someText(order.text), lines: lines.length > 0 ? lines : undefined } as const)
}

/** Shared contacts: each with its name and its numbers. */
export function readContacts(contacts: unknown): InboundContent {
  const lines = linesOf(
    list(contacts).map((one) => {
      const { name, phones } = fields(one)
      const numbers = list(phones).map((phone) => someText(fields(phone).phone) ?? someText(fields(phone).wa_id))
      return [someText(fields(name).formatted_name), ...numbers].filter(Boolean).join(', ')
    }),
  )
  return compact({ kind: 'contacts', lines: lines.length > 0 ? lines : undefined } as const)
}

/** Parts of an address in the order in which they are written; Meta's own address form and the names that flows use. */
const ADDRESS_PARTS =
  /^(address|direccion|dirección|direccion_completa|house_number|tower_number|floor_number|building_name|landmark_area|barrio|neighborhood|apto|apartamento|city|ciudad|municipio|state|departamento)$/i
const HIDDEN = /^(flow_token|saved_address_id|screen)$/

/** The answer of a flow or of an address form: `response_json` holds what was filled in. */
export function readForm({ name, response_json: given }: Fields): InboundContent {
  const response = parse(given)
  const values = { ...response, ...fields(response.values) }
  const filled = Object.entries(values)
    .filter(([key]) => !HIDDEN.test(key))
    .map(([key, value]) => [
      key,
      Array.isArray(value) ? list(value).map(worded).filter(Boolean).join(', ') : worded(value),
    ])
    .filter((one): one is [string, string] => Boolean(one[1]))
  const lines = linesOf(filled.map(([key, value]) => `${key}: ${value}`))
  const address = filled.filter(([key]) => ADDRESS_PARTS.test(key)).map(([, value]) => value)
  const isAddress = name === 'address_message' || filled.some(([key]) => /^(address|direcci[oó]n)/i.test(key))
  return compact({
    kind: isAddress && address.length > 0 ? 'address' : 'flow',
    text: isAddress && address.length > 0 ? cut(address.join(', '), 1000) : undefined,
    lines: lines.length > 0 ? lines : undefined,
  } as const)
}

function parse(text: unknown): Fields {
  if (typeof text !== 'string') return fields(text)
  try {
    return fields(JSON.parse(text))
  } catch (error) {
    if (error instanceof SyntaxError) return {}
    throw error
  }
}
