import { someText } from '@litper/kernel'

/**
 * Parses Shopify's JSON keeping every digit: an integer beyond 2^53 becomes text instead of a rounded number.
 * @throws SyntaxError on what is not JSON
 */
export function parseShopifyJson(text: string): unknown {
  if (!/[:,[\s]-?\d{16}/.test(text)) return JSON.parse(text) // no integer in it can be beyond 2^53: a reviver costs ten times the parsing
  return JSON.parse(text, keepDigits as (this: unknown, key: string, value: unknown) => unknown)
}

function keepDigits(_key: string, value: unknown, context?: { source?: string }): unknown {
  if (typeof value !== 'number' || Number.isSafeInteger(value)) return value
  return context?.source && /^-?\d+$/.test(context.source) ? context.source : value
}

/** Text with something in it, trimmed; without the NUL and lone surrogates that databases refuse. */
export function text(value: unknown): string | undefined {
  return someText(value)?.trim()
}

/** Digits of an id: of a `gid://shopify/Order/123`, or of a number that lost none. */
export function idDigits(gid: unknown, plain: unknown): string | undefined {
  const fromGid = typeof gid === 'string' ? /^gid:\/\/shopify\/\w+\/(\d{1,20})(\?|$)/.exec(gid)?.[1] : undefined
  if (fromGid) return fromGid
  if (typeof plain === 'string' && /^\d{1,20}$/.test(plain)) return plain
  return typeof plain === 'number' && Number.isSafeInteger(plain) && plain > 0 ? String(plain) : undefined
}

/** RFC 3339 UTC, or nothing when it is no time that a shop can mean: year 0 and the like are somebody's default. */
export function instant(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/.test(value)) return undefined
  const time = new Date(value)
  const inRange = time.getUTCFullYear() >= 1970 && time.getUTCFullYear() <= 9999
  return inRange ? time.toISOString() : undefined
}

/** A count: whole, not negative, within 32 bits. */
export function count(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 2 ** 31 - 1 ? value : undefined
}
