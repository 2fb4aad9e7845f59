import { compact, type Fields, fields, list } from '@litper/kernel'
import { text } from '../json.ts'
import type { PaymentMarks } from './cash-evidence.ts'

const texts = (values: unknown): string[] => list(values).flatMap((value) => text(value) ?? [])

/** What an order's webhook says about how it is paid. */
export function restPaymentMarks(order: Fields): PaymentMarks {
  const named = texts(order.payment_gateway_names)
  return compact({
    gateways: named.length > 0 ? named : texts([order.gateway]),
    tags: (text(order.tags) ?? '').split(',').flatMap((tag) => text(tag) ?? []),
    terms: text(fields(order.payment_terms).payment_terms_name),
    source: text(order.source_name),
    attributes: pairs(order.note_attributes, 'name'),
    deliveries: texts(list(order.shipping_lines).map((line) => fields(line).title)),
  })
}

/** The same of an `Order` that a query answered. */
export function graphqlPaymentMarks(order: Fields): PaymentMarks {
  return compact({
    gateways: texts(order.paymentGatewayNames),
    tags: texts(order.tags),
    terms: text(fields(order.paymentTerms).paymentTermsName),
    source: text(order.sourceName),
    attributes: pairs(order.customAttributes, 'key'),
    deliveries: texts([fields(order.shippingLine).title]),
  })
}

function pairs(attributes: unknown, name: 'name' | 'key'): { name: string; value: string }[] {
  return list(attributes)
    .slice(0, 100)
    .map((entry) => ({ name: text(fields(entry)[name]) ?? '', value: text(fields(entry).value) ?? '' }))
}
