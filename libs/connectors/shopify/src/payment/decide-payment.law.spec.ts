import { money, wholeUnits } from '@litper/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decidePayment, type PaymentFacts } from './decide-payment.ts'

const pesos = fc.integer({ min: -500_000, max: 5_000_000 }).map((amount) => money(String(amount), 'COP'))
const words = fc.constantFrom(
  'COD',
  'Wompi',
  'manual',
  'Contraentrega',
  'Bank Deposit',
  'releasit_cod_form',
  'vip',
  '',
  '💵',
  'no cod',
)
const facts: fc.Arbitrary<PaymentFacts> = fc.record(
  {
    financialStatus: fc.constantFrom(
      'pending',
      'paid',
      'partially_paid',
      'refunded',
      'partially_refunded',
      'authorized',
      'voided',
      'unknown',
    ),
    currency: fc.constant('COP'),
    total: pesos,
    outstanding: pesos,
    gateways: fc.array(words, { maxLength: 3 }),
    tags: fc.array(words, { maxLength: 3 }),
    terms: fc.constantFrom('Net 30', 'Due on receipt'),
    source: words,
  },
  { requiredKeys: ['financialStatus', 'currency', 'total', 'gateways', 'tags'] },
)

describe('what is collected, whatever the shop says', () => {
  it('is exactly what is outstanding, or nothing where nothing is owed, or held: never free, never more', () => {
    fc.assert(
      fc.property(facts, (order) => {
        const payment = decidePayment(order)
        const settled = order.financialStatus === 'paid' || order.financialStatus === 'refunded'
        const owed = order.outstanding ?? (order.financialStatus === 'pending' ? order.total : undefined)
        if (payment.kind === 'collect') {
          expect([settled, payment.amount]).toEqual([false, owed])
          expect(wholeUnits(payment.amount)).toBeGreaterThan(0)
        }
        if (payment.kind === 'nothing' && !settled) {
          const repaid = order.financialStatus === 'partially_refunded' && order.outstanding === undefined
          expect(repaid || (owed !== undefined && wholeUnits(owed) <= 0)).toBe(true)
        }
        expect(decidePayment({ ...order, currency: 'COP' }, { currency: 'USD' }).kind).not.toBe('collect')
      }),
      { numRuns: 1000 },
    )
  })
})
