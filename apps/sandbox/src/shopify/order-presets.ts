import type { LineItemPayload } from './line-items.ts'
import { isObject, type JsonObject } from './merge.ts'
import type { Person } from './person.ts'

interface Settled {
  readonly fulfillment_status: string | null
  readonly financial_status: string
  readonly line_items: LineItemPayload[]
}

/** What follows from a template's words before it is laid over the order: a sale at a counter has no parcel, what is paid is not owed. */
export function presetOf(template: JsonObject): JsonObject {
  const status = template.financial_status
  const settled = status === 'paid' || status === 'refunded' || status === 'voided'
  const counter = {
    shipping_address: null,
    shipping_lines: [],
    financial_status: 'paid',
    total_outstanding: '0.00',
    payment_gateway_names: ['cash'],
    fulfillment_status: isObject(template.shipping_address) ? null : 'fulfilled',
  }
  return {
    ...(template.source_name === 'pos' ? counter : {}),
    ...(settled ? { total_outstanding: '0.00' } : {}),
    ...(status === 'refunded' ? { current_total_price: '0.00' } : {}),
  }
}

/** The lines as the order's own status says: nothing is left to send of what is fulfilled, nothing at all of what is refunded. */
export function settleLines<T extends Settled>(order: T): T {
  const { fulfillment_status: status, financial_status: paid } = order
  const line_items = order.line_items.map((item) => {
    if (paid === 'refunded') return { ...item, current_quantity: 0, fulfillable_quantity: 0 }
    const done = status === 'fulfilled' || item.fulfillment_status === 'fulfilled'
    return done ? { ...item, fulfillable_quantity: 0, fulfillment_status: 'fulfilled' } : item
  })
  return { ...order, line_items }
}

/** One person: a name, a phone or an e-mail that a template gives is theirs everywhere, as at a checkout. */
export function wholePerson(person: Person, template: JsonObject): Person {
  const said = [template.shipping_address, template.customer].filter(isObject)
  const word = (key: string) => said.map((one) => one[key]).find((value) => typeof value === 'string' && value !== '')
  const phone = typeof template.phone === 'string' ? template.phone : word('phone')
  const [firstName, lastName] = [word('first_name'), word('last_name')]
  const named = firstName === undefined && lastName === undefined ? person : renamed(person, firstName, lastName)
  return {
    ...named,
    ...(typeof phone === 'string' ? { phone, phoneWritten: phone } : {}),
    ...(typeof template.email === 'string' ? { email: template.email } : {}),
  }
}

function renamed(person: Person, first: unknown, last: unknown): Person {
  const [firstName, lastName] = [String(first ?? ''), String(last ?? '')]
  const letters = (name: string) =>
    name
      .normalize('NFD')
      .replace(/[^A-Za-z]/g, '')
      .toLowerCase()
      .slice(0, 30)
  const serial = /\d+(?=@)/.exec(person.email)?.[0] ?? ''
  return {
    ...person,
    firstName,
    lastName,
    email: `${letters(firstName) || 'cliente'}.${letters(lastName)}${serial}@correo.example`,
  }
}
