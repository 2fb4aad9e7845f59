import { invalid } from '@litper/kernel'
import { idDigits } from './json.ts'

export type GidKind = 'Order' | 'Fulfillment' | 'FulfillmentOrder' | 'FulfillmentEvent'

/** Shopify's global id of digits or of a global id already. @throws DomainError `shopify.id_invalid` */
export function gid(kind: GidKind, id: string): string {
  const digits = idDigits(id.startsWith(`gid://shopify/${kind}/`) ? id : undefined, id)
  if (digits === undefined) throw invalid('shopify.id_invalid', { kind })
  return `gid://shopify/${kind}/${digits}`
}
