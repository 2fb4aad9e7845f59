import { describe, expect, it } from 'vitest'
import { costOf } from './message-prices.ts'

const cost = (category: string, at: string) => costOf({ billable: true, category }, at)
const usd = (amount: string) => ({ amount, currency: 'USD' })

describe('what a delivered message cost', () => {
  it.each([
    ['service', '2025-07-01T00:00:00.000Z', '0'],
    ['service', '2026-09-30T23:59:59.999Z', '0'],
    ['service', '2026-10-01T00:00:00.000Z', '0.0008'],
    ['utility', '2026-11-01T00:00:00.000Z', '0.0008'],
    ['authentication', '2026-11-01T00:00:00.000Z', '0.0008'],
    ['marketing', '2026-11-01T00:00:00.000Z', '0.0125'],
  ])('%s on %s', (category, at, amount) => {
    expect(cost(category, at)).toEqual(usd(amount))
  })
  it('is nothing where it is not billable, and unknown before the first price and of another category', () => {
    expect(costOf({ billable: false, category: 'marketing' }, '2026-11-01T00:00:00.000Z')).toEqual(usd('0'))
    for (const category of ['service', 'utility', 'authentication', 'marketing']) {
      expect(cost(category, '2025-06-30T23:59:59.999Z')).toBeUndefined()
      expect(cost(category, '2025-07-01T00:00:00.000Z')).toBeDefined()
    }
    expect(cost('other', '2026-11-01T00:00:00.000Z')).toBeUndefined()
  })
})
