import type { World } from '../world/world.ts'
import { isObject, type JsonObject } from './merge.ts'
import type { OrderRecord, Shop } from './store.ts'
import type { Tokens } from './tokens.ts'
import { emit } from './webhooks.ts'

/** `shop/redact` follows an uninstall after this long (sandbox time). */
const REDACT_AFTER_MS = 48 * 60 * 60 * 1000

/** False when the app was not installed. Ends every token and subscription of the shop. */
export function uninstall(world: World, shop: Shop, tokens: Tokens): boolean {
  if (!shop.installed) return false
  emit(world, shop, 'app/uninstalled', shopPayload(shop))
  shop.installed = false
  shop.subscriptions = []
  tokens.expire(shop.domain, true)
  world.clock.after(REDACT_AFTER_MS, () => {
    if (!shop.installed) emit(world, shop, 'shop/redact', { shop_id: shop.id, shop_domain: shop.domain })
  })
  return true
}

/** The body of a compliance webhook; without an order it names a customer without data. */
export function privacyPayload(
  topic: string,
  shop: Shop,
  order: OrderRecord | undefined,
  nextId: () => number,
): JsonObject {
  const base = { shop_id: shop.id, shop_domain: shop.domain }
  if (topic === 'shop/redact') return base
  const known = isObject(order?.payload.customer) ? order.payload.customer : {}
  const customer = {
    id: known.id ?? nextId(),
    email: known.email ?? 'nadie@correo.example',
    phone: known.phone ?? '+573000000000',
  }
  const orders = order ? [order.payload.id] : []
  return topic === 'customers/redact'
    ? { ...base, customer, orders_to_redact: orders }
    : { ...base, customer, orders_requested: orders, data_request: { id: nextId() } }
}

function shopPayload(shop: Shop): JsonObject {
  return {
    id: shop.id,
    name: shop.domain.split('.')[0],
    domain: shop.domain,
    myshopify_domain: shop.domain,
    email: `contacto@${shop.domain.split('.')[0]}.example`,
    country: 'CO',
    currency: 'COP',
    iana_timezone: 'America/Bogota',
    plan_name: 'basic',
  }
}
