import { DomainError, type Money, money, wholeUnits } from '@litper/kernel'
import type { Party, ShipmentSpec } from '@litper/ports'
import { carrierText as text } from '@litper/ports'

const COLOMBIAN = 'COP'
const MOST_PESOS = 1e12
/** cm³ of one kilogram. */
const VOLUME_DIVISOR = 6000

const MAIL = 3
const CARGO = 6
const RAPID_CARGO = 17
const MAIL_MOST_KG = 5
const CARGO_MOST_KG = 60

/** Eight digits: the seat of the municipality. */
export const town = (party: Party): string => `${party.daneCode}000`

/** Weighed kilograms: whole, at least one. */
export const realKg = ({ weightGrams }: ShipmentSpec): number => Math.max(1, Math.ceil(weightGrams / 1000))

/** Kilograms charged: the larger of real and volumetric weight. */
export function chargedKg(spec: ShipmentSpec): number {
  const { length, width, height } = spec.sizeCm
  return Math.max(realKg(spec), Math.ceil((length * width * height) / VOLUME_DIVISOR))
}

/** Each service has its weights. */
export function serviceOf(spec: ShipmentSpec): number {
  const kg = chargedKg(spec)
  if (kg <= MAIL_MOST_KG) return MAIL
  return kg <= CARGO_MOST_KG ? CARGO : RAPID_CARGO
}

/** Whether the courier must collect at the door ("contrapago"). */
export const isOnDelivery = (spec: ShipmentSpec): boolean => spec.collect !== undefined && pesos(spec.collect) > 0

/** Whole pesos, at least one. With contrapago the courier collects the declared value, so it is the amount to collect. */
export function declared(spec: ShipmentSpec): number {
  return Math.max(1, pesos(spec.collect && isOnDelivery(spec) ? spec.collect : spec.declaredValue))
}

/** @throws DomainError carrier.currency: only pesos are insured and collected */
function pesos(value: Money): number {
  if (value.currency !== COLOMBIAN) throw new DomainError('carrier.currency', 'invalid', { carrier: 'interrapidisimo' })
  return Math.max(0, wholeUnits(value))
}

/** The sum of the carrier's amounts in pesos; undefined when one of them is not an amount. */
export function price(...values: readonly unknown[]): Money | undefined {
  const sum = values.reduce<number>((total, value) => total + (typeof value === 'number' ? value : Number.NaN), 0)
  const amounts = values.every((value) => typeof value === 'number' && value >= 0)
  if (!amounts || !(sum < MOST_PESOS)) return undefined
  return money((Math.round(sum * 100) / 100).toString(), COLOMBIAN)
}

/** Digits as text; undefined when it is not the number of a waybill. */
export function waybillNumber(value: unknown): string | undefined {
  return /^\d{6,20}$/.exec(text(value))?.[0]
}
