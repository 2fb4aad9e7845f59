import { DomainError } from './errors.ts'

/** An amount as a canonical decimal string ("129900", "393.5") with its ISO 4217 currency. Never a float. */
export interface Money {
  readonly amount: string
  readonly currency: string
}

const DECIMAL = /^(-?)(\d{1,18})(?:\.(\d{1,6}))?$/
const SCALE = 6

function toUnits(amount: string): bigint {
  const match = DECIMAL.exec(amount.trim())
  if (!match) throw new DomainError('money.not_a_decimal', 'invalid')
  const units = BigInt(match[2]! + (match[3] ?? '').padEnd(SCALE, '0'))
  return match[1] ? -units : units
}

function fromUnits(units: bigint): string {
  const sign = units < 0n ? '-' : ''
  const digits = (units < 0n ? -units : units).toString().padStart(SCALE + 1, '0')
  const fraction = digits.slice(-SCALE).replace(/0+$/, '')
  return `${sign}${digits.slice(0, -SCALE)}${fraction ? `.${fraction}` : ''}`
}

/** @throws DomainError money.not_a_decimal, money.not_a_currency */
export function money(amount: string, currency: string): Money {
  if (!/^[A-Z]{3}$/.test(currency)) throw new DomainError('money.not_a_currency', 'invalid')
  return { amount: fromUnits(toUnits(amount)), currency }
}

function same(a: Money, b: Money): void {
  if (a.currency !== b.currency)
    throw new DomainError('money.currency_mismatch', 'invalid', { a: a.currency, b: b.currency })
}

export function add(a: Money, b: Money): Money {
  same(a, b)
  return { amount: fromUnits(toUnits(a.amount) + toUnits(b.amount)), currency: a.currency }
}

export function subtract(a: Money, b: Money): Money {
  same(a, b)
  return { amount: fromUnits(toUnits(a.amount) - toUnits(b.amount)), currency: a.currency }
}

export function compare(a: Money, b: Money): -1 | 0 | 1 {
  same(a, b)
  const [x, y] = [toUnits(a.amount), toUnits(b.amount)]
  return x < y ? -1 : x > y ? 1 : 0
}

/** Whole units, rounded half up: Colombian carriers take pesos without cents. */
export function wholeUnits(value: Money): number {
  const units = toUnits(value.amount)
  const half = 10n ** BigInt(SCALE) / 2n
  return Number((units + (units < 0n ? -half : half)) / 10n ** BigInt(SCALE))
}
