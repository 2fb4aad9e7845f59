import { codeOf, wholeNumberOf } from './cells.ts'
import { Line, type LineReading, type Person, personOf, type Reading } from './line.ts'
import { amountOf, dateOf, phoneOf, shopOrderOf } from './read-parcel.ts'
import { stateOf } from './state-words.ts'
import type { Rejection } from './verdicts.ts'

export interface OrderLine {
  readonly title: string
  readonly sku?: string
  readonly quantity: number
  readonly price: number
}
/** An order as its lines tell of it. */
export interface OrderItem {
  readonly name: string
  readonly shopOrder?: string
  readonly placedAt: string
  readonly customer: Person
  readonly address: string
  readonly city: string
  readonly department: string
  readonly notes?: string
  readonly total: number
  /** Zero: paid. Absent: the file does not say. */
  readonly collect?: number
  /** The way to pay, as it is written. */
  readonly payment?: string
  /** Why it is not sent, whatever else the line says. */
  readonly stays?: 'cancelled' | 'fulfilled' | 'before_connection'
  readonly lines: readonly OrderLine[]
}

const NEEDED = [
  ['name', 'import.no_name'],
  ['phone', 'import.no_phone'],
  ['address', 'import.no_address'],
  ['city', 'import.no_city'],
  ['total', 'import.no_total'],
] as const satisfies readonly (readonly [string, Rejection])[]

export function readOrder(cells: readonly string[], { places, now, ordersFrom }: Reading): LineReading<OrderItem> {
  const line = new Line(cells, places)
  const written = codeOf(line.raw('order'))
  if ('damaged' in written) return { rejected: 'import.number_damaged' }
  if (written.code === '') return { rejected: 'import.no_order' }
  for (const [field, rejected] of NEEDED) if (line.text(field) === '') return { rejected }
  const [total, collect, price] = [amountOf(line, 'total'), amountOf(line, 'collect'), amountOf(line, 'price')]
  if ([total, collect, price].includes('unreadable')) return { rejected: 'import.amount_unreadable' }
  const quantity = Math.max(1, wholeNumberOf(line.raw('quantity')) ?? 1)
  const placedAt = dateOf(line, 'date') ?? now
  const stays = staysOf(line, placedAt, ordersFrom)
  if (stays === 'before_connection') line.notes.add('import.old_order')
  const phone = phoneOf(line) || line.text('phone', 60)
  const [notes, payment] = [line.text('notes', 500), line.text('payment', 100)]
  const sku = line.text('sku', 60)
  const item: OrderItem = {
    ...{ name: written.code.slice(0, 40), placedAt, total: total as number },
    customer: personOf(line.text('name', 120), phone, line.text('email', 250)),
    ...{ address: line.text('address'), city: line.text('city', 100), department: line.text('department', 100) },
    ...shopOrderOf(line),
    ...(notes && { notes }),
    ...(payment && { payment }),
    ...(stays && { stays }),
    ...(typeof collect === 'number' && { collect }),
    lines: [
      {
        title: line.text('product', 200) || 'Mercancía',
        ...(sku && { sku }),
        quantity,
        price: typeof price === 'number' ? price : Math.round((total as number) / quantity),
      },
    ],
  }
  return { key: `${item.name.toUpperCase()}/${phone}`, item, notes: [...line.notes] }
}

/** Cancelled or sent by the file's own words; or older than what is sent at all. */
function staysOf(line: Line, placedAt: string, ordersFrom: string): OrderItem['stays'] {
  const state = stateOf(line.text('status', 120))
  if (state === 'cancelled') return 'cancelled'
  if (state && state !== 'created') return 'fulfilled'
  return placedAt < ordersFrom ? 'before_connection' : undefined
}

/** Rows of one order, a product each. A row that says the same again adds nothing. */
export function mergeOrders(first: OrderItem, next: OrderItem): OrderItem {
  const isSame = (one: OrderLine) => JSON.stringify(one) === JSON.stringify(next.lines[0])
  return first.lines.some(isSame) ? first : { ...first, lines: [...first.lines, ...next.lines] }
}
