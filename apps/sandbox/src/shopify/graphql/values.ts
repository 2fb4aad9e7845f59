import { isObject, type JsonObject } from '../merge.ts'
import { utcTime } from '../money.ts'
import type { Resolved } from './resolve.ts'

/** Readers of webhook values, which the template of a test may have replaced with anything. */
export const gid = (type: string, id: number | string): string => `gid://shopify/${type}/${id}`

/** The number of a gid of that type, undefined for anything else. */
export function idOf(type: string, value: unknown): number | undefined {
  const match = new RegExp(`^gid://shopify/${type}/(\\d+)(?:\\?.*)?$`).exec(String(value))
  return match ? Number(match[1]) : undefined
}

export const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)
export const time = (value: unknown): string | null => (typeof value === 'string' ? utcTime(value) : null)
export const list = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : [])
export const upper = (value: unknown): string | null => (typeof value === 'string' ? value.toUpperCase() : null)

/** GraphQL’s `Decimal`: one decimal at least, no more trailing zeros (`129900.0`); REST has two. */
export function decimal(value: unknown): string {
  const number = Number(value ?? 0)
  return Number.isInteger(number) ? `${number}.0` : String(number)
}

export function moneyBag(pesos: unknown, currency: string): Resolved {
  const money = { amount: decimal(pesos), currencyCode: currency }
  return { shopMoney: money, presentmentMoney: money }
}

export function address(value: unknown): Resolved | null {
  if (!isObject(value)) return null
  return {
    id: gid('MailingAddress', `${String(value.zip ?? 0)}?model_name=Address`),
    address1: text(value.address1),
    address2: text(value.address2),
    city: text(value.city),
    company: text(value.company),
    country: text(value.country),
    countryCode: text(value.country_code),
    countryCodeV2: text(value.country_code),
    firstName: text(value.first_name),
    lastName: text(value.last_name),
    name: text(value.name),
    phone: text(value.phone),
    province: text(value.province),
    provinceCode: text(value.province_code),
    zip: text(value.zip),
    latitude: value.latitude ?? null,
    longitude: value.longitude ?? null,
    coordinatesValidated: false,
    timeZone: 'America/Bogota',
    formattedArea: [text(value.city), text(value.province), text(value.country)].filter(Boolean).join(', '),
    formatted: [text(value.address1), text(value.address2), text(value.city), text(value.province)].filter(Boolean),
  }
}
