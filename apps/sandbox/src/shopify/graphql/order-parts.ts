import type { LineItemPayload } from '../line-items.ts'
import type { JsonObject } from '../merge.ts'
import type { Resolved } from './resolve.ts'
import { address, decimal, gid, list, moneyBag, text, time } from './values.ts'

export function lineItemView(item: LineItemPayload, currency: string): Resolved {
  const total = Number(item.price) * item.quantity
  const unit = () => moneyBag(item.price, currency)
  const all = () => moneyBag(total, currency)
  return {
    id: gid('LineItem', item.id),
    title: item.title,
    name: item.name,
    variantTitle: item.variant_title ?? null,
    sku: item.sku,
    vendor: item.vendor ?? null,
    quantity: item.quantity,
    currentQuantity: typeof item.current_quantity === 'number' ? item.current_quantity : item.quantity,
    fulfillableQuantity: item.fulfillable_quantity,
    unfulfilledQuantity: item.fulfillable_quantity,
    nonFulfillableQuantity: item.quantity - item.fulfillable_quantity,
    refundableQuantity: item.quantity,
    fulfillmentStatus: item.fulfillment_status ?? 'unfulfilled',
    requiresShipping: item.requires_shipping !== false,
    taxable: item.taxable !== false,
    isGiftCard: false,
    merchantEditable: true,
    restockable: true,
    originalUnitPriceSet: unit,
    discountedUnitPriceSet: unit,
    originalTotalSet: all,
    discountedTotalSet: all,
    totalDiscountSet: () => moneyBag('0', currency),
    weight: { value: item.grams, unit: 'GRAMS' },
    product: item.product_id === null ? null : { id: gid('Product', item.product_id), title: item.title },
    variant:
      item.variant_id === null
        ? null
        : { id: gid('ProductVariant', item.variant_id), sku: item.sku, title: item.variant_title ?? 'Default Title' },
    customAttributes: list(item.properties).map(({ name, value }) => ({ key: name, value })),
  }
}

export function shippingLineView(line: JsonObject, currency: string): Resolved {
  const price = () => moneyBag(line.price, currency)
  return {
    id: gid('ShippingLine', Number(line.id)),
    title: line.title,
    code: text(line.code),
    source: text(line.source),
    phone: text(line.phone),
    carrierIdentifier: null,
    custom: false,
    isRemoved: false,
    originalPriceSet: price,
    discountedPriceSet: price,
    currentDiscountedPriceSet: price,
  }
}

export function customerView(customer: JsonObject): Resolved {
  const first = text(customer.first_name)
  const last = text(customer.last_name)
  const email = text(customer.email)
  const phone = text(customer.phone)
  return {
    id: gid('Customer', Number(customer.id)),
    legacyResourceId: String(customer.id),
    firstName: first,
    lastName: last,
    displayName: [first, last].filter(Boolean).join(' '),
    email,
    phone,
    defaultEmailAddress: email === null ? null : { emailAddress: email },
    defaultPhoneNumber: phone === null ? null : { phoneNumber: phone },
    defaultAddress: () => address(customer.default_address),
    locale: 'es-CO',
    note: text(customer.note),
    numberOfOrders: '1',
    amountSpent: { amount: decimal(0), currencyCode: text(customer.currency) ?? 'COP' },
    createdAt: time(customer.created_at),
    updatedAt: time(customer.updated_at),
    state: 'DISABLED',
    tags: [],
    taxExempt: false,
    verifiedEmail: true,
  }
}
