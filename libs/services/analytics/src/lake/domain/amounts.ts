/** Amounts that cannot be below nothing. Others, as what is owed after a refund, may be. */
const POSITIVE = new Set(['total', 'collect', 'price', 'label'])

export function hasNegativeAmount(value: unknown, name = ''): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { amount } = value as { amount?: unknown }
  if (POSITIVE.has(name) && typeof amount === 'string' && amount.startsWith('-')) return true
  return Object.entries(value).some(([key, one]) => hasNegativeAmount(one, Array.isArray(value) ? name : key))
}
