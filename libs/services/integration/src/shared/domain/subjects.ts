/** How raw events name the order or the customer that they tell of: `<shop>/<id>`. */
export const subjectOf = (shopDomain: string, externalId: string): string => `${shopDomain}/${externalId}`

export type PrivacyKind = 'data_request' | 'customer_redact' | 'shop_redact'

/** Whose data a privacy request is about. */
export interface PrivacySubject {
  readonly customer?: { readonly externalId?: string; readonly phone?: string; readonly email?: string }
  /** The shop's order ids, digits as text. */
  readonly orders: readonly string[]
}
