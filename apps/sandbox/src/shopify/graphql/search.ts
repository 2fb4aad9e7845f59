import { tagsOf } from '../order-changes.ts'
import type { OrderRecord } from '../store.ts'
import { CodedError } from './resolve.ts'

type Test = (order: OrderRecord) => boolean

const TERM = /(\w+):(>=|<=|>|<)?("[^"]*"|'[^']*'|\S+)/g

/**
 * Shopify's search syntax for orders as far as the sandbox needs it: terms joined by a space or AND, over updated_at,
 * created_at, processed_at (whole seconds), name, id, tag, email, status, financial_status, fulfillment_status. Other
 * filters are ignored, as Shopify ignores unknown ones. Throws on OR, NOT and parentheses.
 */
export function orderFilter(query: string | null | undefined): Test {
  if (!query) return () => true
  if (/\bOR\b|\bNOT\b|[()]/.test(query))
    throw new CodedError('the sandbox does not model OR, NOT or ()', 'SANDBOX_NOT_MODELLED')
  const tests = [...query.matchAll(TERM)].map(([, field = '', comparison = '', raw = '']) =>
    testOf(field, comparison, raw.replace(/^["']|["']$/g, '')),
  )
  return (order) => tests.every((test) => test(order))
}

function testOf(field: string, comparison: string, value: string): Test {
  switch (field) {
    case 'updated_at':
      return timeTest((order) => order.updatedMs, comparison, value)
    case 'created_at':
    case 'processed_at':
      return timeTest((order) => order.createdMs, comparison, value)
    case 'id':
      return numberTest((order) => order.payload.id, comparison, Number(value))
    case 'name':
      return (order) => order.payload.name === value || order.payload.name === `#${value}`
    case 'email':
      return (order) => order.payload.email === value
    case 'tag':
      return (order) => tagsOf(order).includes(value)
    case 'financial_status':
      return (order) => order.payload.financial_status === value
    case 'fulfillment_status':
      return (order) => (order.payload.fulfillment_status ?? 'unfulfilled') === value
    case 'status':
      return (order) => value === 'any' || statusOf(order) === value
    default:
      return () => true
  }
}

function statusOf(order: OrderRecord): string {
  if (order.payload.cancelled_at !== null) return 'cancelled'
  return order.payload.closed_at === null ? 'open' : 'closed'
}

function timeTest(read: (order: OrderRecord) => number, comparison: string, value: string): Test {
  const at = Date.parse(value)
  if (Number.isNaN(at)) return () => true
  return numberTest((order) => Math.floor(read(order) / 1000) * 1000, comparison, at)
}

function numberTest(read: (order: OrderRecord) => number, comparison: string, bound: number): Test {
  const compare: Record<string, (value: number) => boolean> = {
    '>=': (value) => value >= bound,
    '>': (value) => value > bound,
    '<=': (value) => value <= bound,
    '<': (value) => value < bound,
    '': (value) => value === bound,
  }
  const test = compare[comparison] ?? (() => true)
  return (order) => test(read(order))
}
