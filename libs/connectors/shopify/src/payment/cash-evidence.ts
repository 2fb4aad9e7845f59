import { saysCashOnDelivery, saysPaidOnline } from './cash-words.ts'
import { namesFormApp, tellsOfPayment } from './form-apps.ts'
import { plainWords } from './plain-words.ts'

/** What an order says about how it is paid. */
export interface PaymentMarks {
  /** Names of the ways to pay that were used, as the merchant wrote them. */
  readonly gateways: readonly string[]
  readonly tags: readonly string[]
  /** The name of the payment terms, when the order has any: "Due on receipt", "Net 30". */
  readonly terms?: string
  /** Shopify's `source_name`: an app's name or id, "web", "pos". */
  readonly source?: string
  readonly attributes?: readonly { readonly name: string; readonly value: string }[]
  /** Titles of the delivery methods chosen. */
  readonly deliveries?: readonly string[]
}

/** Names that a merchant taught: they go before everything that is known here. */
export interface TaughtNames {
  readonly cash?: readonly string[]
  readonly notCash?: readonly string[]
}

/** What it was known by: told to the merchant, and kept with the order. */
export type CashEvidence = 'taught' | 'gateway' | 'tag' | 'terms' | 'form_app' | 'attribute' | 'delivery'

/**
 * What says that an order is paid to the courier, if anything does. A gateway that is paid before outweighs tags and apps
 * unless part was paid already (`partlyPaid`): then it took the deposit, and they tell of the rest.
 */
export function cashEvidence(
  marks: PaymentMarks,
  taught: TaughtNames = {},
  partlyPaid = false,
): CashEvidence | undefined {
  const named = [...marks.gateways, ...(marks.terms === undefined ? [] : [marks.terms])]
  if (named.some((name) => isOneOf(name, taught.cash))) return 'taught'
  if (marks.gateways.some((name) => saysCashOnDelivery(name) && !isOneOf(name, taught.notCash))) return 'gateway'
  if (marks.terms !== undefined && !isOneOf(marks.terms, taught.notCash) && dueAtTheDoor(marks.terms)) return 'terms'
  if (!partlyPaid && marks.gateways.some((name) => isPrepaid(name, taught))) return undefined
  return markedByHandOrApp(marks)
}

function markedByHandOrApp({ tags, source, attributes = [], deliveries = [] }: PaymentMarks): CashEvidence | undefined {
  if ([...tags, source ?? ''].some(namesFormApp)) return 'form_app'
  if (attributes.some(({ name, value }) => namesFormApp(name) || namesFormApp(value))) return 'form_app'
  if (tags.some(saysCashOnDelivery)) return 'tag'
  if (attributes.some(({ name, value }) => tellsOfPayment(name) && saysCashOnDelivery(value))) return 'attribute'
  return deliveries.some(saysCashOnDelivery) ? 'delivery' : undefined
}

/** Known to be paid before the parcel leaves. */
export const isPrepaid = (name: string, taught: TaughtNames = {}): boolean =>
  saysPaidOnline(name) || isOneOf(name, taught.notCash)

const isOneOf = (name: string, taught: readonly string[] = []): boolean => {
  if (taught.length === 0) return false
  const words = plainWords(name)
  return taught.some((one) => (words === '' ? one.trim() === name.trim() : plainWords(one) === words))
}

/** "Due on receipt" is paid when it comes. "Due on fulfillment" and "Net 30" are an invoice or a stored card: not at the door. */
const dueAtTheDoor = (terms: string): boolean =>
  saysCashOnDelivery(terms) ||
  /\b(due|vence|pago|vencimiento)\b.*\b(receipt|delivery|recib\w*|recep\w+|entrega)\b/.test(plainWords(terms))
