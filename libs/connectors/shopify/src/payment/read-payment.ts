import type { Money } from '@litper/kernel'
import { cashEvidence, type PaymentMarks } from './cash-evidence.ts'
import {
  decidePayment,
  isPartlyPaid,
  outstandingOf,
  type Payment,
  type PaymentFacts,
  type PaymentRules,
} from './decide-payment.ts'

export interface ReadPayment {
  readonly gateways: string[]
  readonly tags: string[]
  readonly cod: boolean
  readonly outstanding?: Money | undefined
  readonly payment?: Payment | undefined
}

/** The payment part of a received order; without a currency and a total there is nothing to decide, and the order is refused. */
export function readPayment(
  marks: PaymentMarks,
  given: {
    financialStatus: string
    currency?: string | undefined
    total?: Money | undefined
    outstanding?: Money | undefined
  },
  rules: PaymentRules = {},
): ReadPayment {
  const names = { gateways: [...marks.gateways], tags: [...marks.tags] }
  const { financialStatus, currency, total, outstanding } = given
  if (currency === undefined || total === undefined) return { ...names, cod: false }
  const facts: PaymentFacts = { ...marks, financialStatus, currency, total, ...(outstanding && { outstanding }) }
  return {
    ...names,
    cod: cashEvidence(marks, rules.taught, isPartlyPaid(facts)) !== undefined,
    outstanding: outstandingOf(facts),
    payment: decidePayment(facts, rules),
  }
}
