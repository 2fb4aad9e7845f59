import { choosePhone, e164Of } from '@litper/colombia'
import type { CarrierOf } from './carrier-of.ts'
import { codeOf, instantOf, pesosOf } from './cells.ts'
import { Line, type LineReading, type Person, personOf, type Reading } from './line.ts'
import { exceptionOf, type ParcelState, stateOf } from './state-words.ts'

/** A parcel as a line tells of it. */
export interface ParcelItem {
  readonly number: string
  readonly carrier: string
  readonly carrierName: string
  readonly name: string
  readonly shopOrder?: string
  readonly placedAt: string
  readonly state?: ParcelState
  readonly exception?: string
  readonly description: string
  readonly at: string
  readonly customer: Person
  readonly address: string
  readonly city: string
  readonly department: string
  readonly contents: string
  readonly total: number
  readonly collect?: number
}
const NUMBER = /^(?=.*\d)[A-Za-z0-9]{5,30}$/

export function readParcel(
  cells: readonly string[],
  { places, now }: Reading,
  carrierOf: CarrierOf,
): LineReading<ParcelItem> {
  const line = new Line(cells, places)
  const written = codeOf(line.raw('number'))
  if ('damaged' in written) return { rejected: 'import.number_damaged' }
  const number = written.code.toUpperCase()
  if (number === '') return { rejected: 'import.no_number' }
  if (!NUMBER.test(number)) return { rejected: 'import.number_unreadable' }
  const found = carrierOf(number, line.text('carrier', 60))
  if ('rejected' in found) return found
  if (!found.ours) line.notes.add('import.carrier_not_ours')
  const [collect, total] = [amountOf(line, 'collect'), amountOf(line, 'total')]
  if (collect === 'unreadable' || total === 'unreadable') return { rejected: 'import.amount_unreadable' }
  const { state, description, exception } = stateOfLine(line)
  const placedAt = dateOf(line, 'date') ?? now
  const item: ParcelItem = {
    ...{ number, carrier: found.carrier, carrierName: found.name, placedAt, state, exception, description },
    name: line.text('order', 60) || number,
    ...shopOrderOf(line),
    at: dateOf(line, 'movedAt') ?? now,
    customer: personOf(line.text('name', 120), phoneOf(line), line.text('email', 250)),
    ...{ address: line.text('address'), city: line.text('city', 100), department: line.text('department', 100) },
    contents: line.text('product', 100) || 'Mercancía',
    total: total ?? collect ?? 0,
    ...(collect !== undefined && collect > 0 && { collect }),
  }
  return { key: `${found.carrier}/${number}`, item, notes: [...line.notes] }
}

function stateOfLine(line: Line): Pick<ParcelItem, 'state' | 'exception' | 'description'> {
  const [status, exception] = [line.text('status', 120), line.text('exception', 200)]
  const state = stateOf(status)
  if (status !== '' && !state) line.notes.add('import.status_unknown')
  const description = [status, exception].filter((words) => words !== '').join(': ') || 'importada'
  return { state, description, ...(state === 'exception' && { exception: exceptionOf(exception || status) }) }
}

/** What the file gives for the money; absent when the cell is empty. */
export function amountOf(line: Line, field: 'collect' | 'total' | 'price'): number | undefined | 'unreadable' {
  if (line.text(field) === '') return undefined
  return pesosOf(line.raw(field)) ?? 'unreadable'
}

export function dateOf(line: Line, field: 'date' | 'movedAt'): string | undefined {
  const at = instantOf(line.raw(field))
  if (at === undefined && line.text(field) !== '') line.notes.add('import.date_unreadable')
  return at
}

/** E.164, or nothing: one that cannot be read proves nobody's name later. */
export function phoneOf(line: Line): string {
  const typed = codeOf(line.raw('phone'))
  const phone = 'damaged' in typed ? undefined : e164Of(choosePhone([line.text('phone', 120)]).chosen)
  if (phone === undefined && line.text('phone') !== '') line.notes.add('import.phone_unusable')
  return phone ?? ''
}

/** The shop's own id of the order, where the file has it. */
export function shopOrderOf(line: Line): { shopOrder?: string } {
  const code = codeOf(line.raw('shopOrder'))
  return 'code' in code && /^\d{5,20}$/.test(code.code) ? { shopOrder: code.code } : {}
}
