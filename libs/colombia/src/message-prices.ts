/** One price of one category from a day on, as it was reported (protocols: Colombia, 2026-10-01, in dirhams). Data, never a rule; of one category the oldest first. */
interface Price {
  readonly from: string
  readonly category: string
  readonly amount: string
  readonly currency: string
}
export const COLOMBIA: readonly Price[] = [
  { from: '2025-07-01', category: 'service', amount: '0', currency: 'USD' },
  { from: '2026-10-01', category: 'service', amount: '0.0008', currency: 'USD' },
  { from: '2025-07-01', category: 'utility', amount: '0.0008', currency: 'USD' },
  { from: '2025-07-01', category: 'authentication', amount: '0.0008', currency: 'USD' },
  { from: '2025-07-01', category: 'marketing', amount: '0.0125', currency: 'USD' },
]

/** What a delivered message cost, from the status’ own pricing block; undefined where no price is known. */
export function costOf(
  pricing: { billable: boolean; category: string },
  at: string,
): { amount: string; currency: string } | undefined {
  if (!pricing.billable) return { amount: '0', currency: 'USD' }
  const price = COLOMBIA.findLast((one) => one.category === pricing.category && one.from <= at)
  return price && { amount: price.amount, currency: price.currency }
}
