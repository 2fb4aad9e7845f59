import { amount, moneySet } from './money.ts'
import type { OrderDraft } from './order-draft.ts'
import type { Person } from './person.ts'

/** The customer and the address; `at` is the time of the order in the shop’s zone. */
export function parties(person: Person, draft: OrderDraft, at: string, currency: string) {
  const address = {
    first_name: person.firstName,
    address1: person.address1,
    phone: person.phoneWritten,
    city: person.city,
    zip: person.municipality.zip,
    province: person.municipality.province,
    country: 'Colombia',
    last_name: person.lastName,
    address2: person.address2,
    company: null,
    latitude: null,
    longitude: null,
    name: `${person.firstName} ${person.lastName}`,
    country_code: 'CO',
    province_code: person.municipality.provinceCode,
  }
  return {
    email: person.email,
    contact_email: person.email,
    phone: person.phone,
    billing_address: address,
    shipping_address: address,
    customer: {
      id: draft.customerId,
      email: person.email,
      created_at: at,
      updated_at: at,
      first_name: person.firstName,
      last_name: person.lastName,
      state: 'disabled',
      note: null,
      verified_email: true,
      multipass_identifier: null,
      tax_exempt: false,
      phone: person.phone,
      currency,
      tags: '',
      tax_exemptions: [],
      admin_graphql_api_id: `gid://shopify/Customer/${draft.customerId}`,
      default_address: {
        ...address,
        id: draft.customerId + 1,
        customer_id: draft.customerId,
        country_name: 'Colombia',
        default: true,
      },
    },
  }
}

export function shippingLine(id: number, pesos: number, currency: string) {
  const set = moneySet(pesos, currency)
  return {
    id,
    carrier_identifier: null,
    code: 'Envío a domicilio',
    delivery_category: null,
    discounted_price: amount(pesos),
    discounted_price_set: set,
    phone: null,
    price: amount(pesos),
    price_set: set,
    requested_fulfillment_service_id: null,
    source: 'shopify',
    title: pesos === 0 ? 'Envío gratis' : 'Envío a domicilio',
    tax_lines: [],
    discount_allocations: [],
  }
}
