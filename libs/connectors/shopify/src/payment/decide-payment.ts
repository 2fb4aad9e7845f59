import { type Money, money, wholeUnits } from '@litper/kernel'
import { type CashEvidence, cashEvidence, isPrepaid, type PaymentMarks, type TaughtNames } from './cash-evidence.ts'

export interface PaymentFacts extends PaymentMarks {
  /** Shopify's word in lower case; `unknown` when it gave none. */
  readonly financialStatus: string
  readonly currency: string
  readonly total: Money
  /** What is still to be paid, as the shop says it; below zero when too much was paid. */
  readonly outstanding?: Money
}

/** What the courier collects. Only `collect` and `nothing` may leave; the other two wait for a person or a payment. */
export type Payment =
  | { readonly kind: 'collect'; readonly amount: Money; readonly because: CashEvidence }
  | { readonly kind: 'nothing'; readonly because: 'paid' | 'overpaid' | 'refunded' }
  | {
      readonly kind: 'unknown'
      readonly because: 'not_cash' | 'name_unknown' | 'no_name' | 'amount_unknown'
      readonly outstanding?: Money
      /** What the merchant may teach: the names that were not understood. */
      readonly names: readonly string[]
    }
  | { readonly kind: 'other_currency'; readonly outstanding: Money }

export interface PaymentRules {
  /** The currency in which carriers collect. */
  readonly currency?: string
  readonly taught?: TaughtNames
}

/**
 * Decides what must be collected. Nothing outstanding: nothing. Outstanding and known to be cash on delivery: exactly that.
 * Outstanding and not known to be: unknown, so that nothing is shipped for free.
 */
export function decidePayment(facts: PaymentFacts, { currency = 'COP', taught = {} }: PaymentRules = {}): Payment {
  const outstanding = outstandingOf(facts)
  if (outstanding === undefined) return { kind: 'unknown', because: 'amount_unknown', names: [...facts.gateways] }
  if (wholeUnits(outstanding) <= 0) return { kind: 'nothing', because: settledBy(facts) }
  if (facts.currency !== currency) return { kind: 'other_currency', outstanding }
  // An authorised card waits to be charged; nothing that a form app says changes that.
  const authorized = facts.financialStatus === 'authorized'
  const evidence = authorized ? undefined : cashEvidence(facts, taught, isPartlyPaid(facts))
  if (evidence) return { kind: 'collect', amount: outstanding, because: evidence }
  const names = [...facts.gateways, ...(facts.terms ? [facts.terms] : [])]
  return { kind: 'unknown', because: whyUnknown(facts, taught), outstanding, names }
}

/** What is still to be paid, never below zero; nothing when the shop does not say and it cannot be told from the status. */
export function outstandingOf({ financialStatus, currency, total, outstanding }: PaymentFacts): Money | undefined {
  const none = money('0', currency)
  // Shopify calls an order `paid` only when nothing is left; a later edit that costs more makes it `partially_paid`.
  if (financialStatus === 'paid' || financialStatus === 'refunded') return none
  if (outstanding) return outstanding.amount.startsWith('-') ? none : outstanding
  if (financialStatus === 'partially_refunded') return none
  if (financialStatus === 'pending') return total.amount.startsWith('-') ? none : total
  return undefined
}

/** Part of it was paid: a deposit, whatever the status is called. */
export const isPartlyPaid = ({ financialStatus, total, outstanding }: PaymentFacts): boolean =>
  financialStatus === 'partially_paid' ||
  (outstanding !== undefined && wholeUnits(outstanding) > 0 && wholeUnits(outstanding) < wholeUnits(total))

function settledBy({ financialStatus, outstanding }: PaymentFacts): 'paid' | 'overpaid' | 'refunded' {
  if (financialStatus === 'refunded') return 'refunded'
  return outstanding?.amount.startsWith('-') ? 'overpaid' : 'paid'
}

function whyUnknown(
  { gateways, terms, financialStatus }: PaymentFacts,
  taught: TaughtNames,
): 'not_cash' | 'name_unknown' | 'no_name' {
  if (gateways.length === 0 && terms === undefined) return 'no_name'
  const prepaid = financialStatus === 'authorized' || gateways.some((name) => isPrepaid(name, taught))
  return prepaid ? 'not_cash' : 'name_unknown'
}
