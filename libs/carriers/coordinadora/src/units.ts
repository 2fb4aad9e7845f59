import { DomainError, type Money, money, wholeUnits } from '@litper/kernel'
import type { Party, ShipmentSpec } from '@litper/ports'
import { carrierText as text } from '@litper/ports'

/** `nivelServicio`: standard, and RCE (recaudo contra entrega), which needs an amount. */
const STANDARD = 1
const ON_DELIVERY = 22
const COLOMBIAN = 'COP'
const NUMBER_DIGITS = 11
const MOST_PESOS = 1e12

/** Eight digits: the seat of the municipality. */
export const city = (party: Party): string => `${party.daneCode}000`

/** Whole pesos. @throws DomainError carrier.currency for another currency: it cannot be insured or collected */
export function pesos(value: Money): number {
  if (value.currency !== COLOMBIAN) throw new DomainError('carrier.currency', 'invalid', { carrier: 'coordinadora' })
  return Math.max(0, wholeUnits(value))
}

/** Whole pesos for the courier to collect; 0 for none. */
export const toCollect = (spec: ShipmentSpec): number => (spec.collect ? pesos(spec.collect) : 0)

export const serviceLevel = (spec: ShipmentSpec): number => (toCollect(spec) > 0 ? ON_DELIVERY : STANDARD)

/** The one parcel: whole kilograms, at least one, and centimetres. */
export function piece({ weightGrams, sizeCm }: ShipmentSpec) {
  const { length: largo, width: ancho, height: alto } = sizeCm
  return { unidades: 1, peso: Math.max(1, Math.ceil(weightGrams / 1000)), alto, ancho, largo }
}

/** A price of the carrier, in pesos; undefined when it is not a price. */
export function price(value: unknown): Money | undefined {
  const amount = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  if (typeof amount !== 'number' || !(amount >= 0 && amount < MOST_PESOS)) return undefined
  return money((Math.round(amount * 100) / 100).toString(), COLOMBIAN)
}

/** Eleven digits; a JSON number gets its leading zeros back. Undefined when it is not the number of a guide. */
export function guideNumber(value: unknown): string | undefined {
  const digits = text(value)
  return /^\d{6,20}$/.test(digits) ? digits.padStart(NUMBER_DIGITS, '0') : undefined
}
