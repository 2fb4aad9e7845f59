import { createHash } from 'node:crypto'
import { decidePayment } from '@litper/connector-shopify'
import { type Emitted, emit, OrderReceived, ParcelImported, type ReceivedOrder } from '@litper/contracts'
import type { Money } from '@litper/kernel'
import { IMPORT_SHOP } from '../../shared/domain/import-shop.ts'
import type { OrderItem } from '../domain/read-order.ts'
import type { ParcelItem } from '../domain/read-parcel.ts'

/** Orders have numbers at their shop: a file's thing has eighteen digits that follow from its key. */
export const externalIdOf = (key: string): string =>
  (BigInt(`0x${createHash('sha256').update(key).digest('hex').slice(0, 16)}`) % 10n ** 18n).toString().padStart(18, '1')

const pesos = (amount: number): Money => ({ amount: String(amount), currency: 'COP' })

/** `shop`: the tenant's shop that the order came from before. */
export function parcelEvent(key: string, item: ParcelItem, shop: string | undefined): Emitted {
  const { shopOrder, total, collect, ...parcel } = item
  const order =
    shop && shopOrder
      ? { shopDomain: shop, externalId: shopOrder }
      : { shopDomain: IMPORT_SHOP, externalId: externalIdOf(key) }
  return emit(ParcelImported, {
    ...parcel,
    ...order,
    total: pesos(total),
    ...(collect !== undefined && { collect: pesos(collect) }),
  }) as unknown as Emitted
}

/** As an order of a shop: what is collected and what may leave is decided before it is told. `now`: RFC 3339. */
export function orderEvent(key: string, item: OrderItem, verdict: 'imported' | 'updated', now: string): Emitted {
  const cancelled = item.stays === 'cancelled'
  const change = cancelled ? 'cancelled' : verdict === 'imported' ? 'created' : 'updated'
  const order = orderOf(key, item, now)
  return emit(OrderReceived, { shopDomain: IMPORT_SHOP, change, source: 'import', order }) as unknown as Emitted
}

function orderOf(key: string, item: OrderItem, now: string): ReceivedOrder {
  const { firstName, lastName, phone, email } = item.customer
  const lines = item.lines.map((line, index) => ({
    ...line,
    externalId: String(index + 1),
    grams: 0,
    price: pesos(line.price),
  }))
  const payment = paymentOf(item)
  const open = lines.map(({ externalId, quantity }) => ({ externalId, quantity }))
  return {
    ...{ externalId: externalIdOf(key), name: item.name, createdAt: item.placedAt, updatedAt: now, lines, payment },
    ...(item.stays === 'cancelled' && { cancelledAt: now }),
    financialStatus: payment?.kind === 'nothing' ? 'paid' : 'pending',
    gateways: item.payment ? [item.payment] : [],
    cod: payment?.kind === 'collect',
    currency: 'COP',
    total: pesos(item.total),
    ...{ email, phone, note: item.notes },
    customer: { firstName, lastName },
    shippingAddress: {
      ...{
        firstName,
        lastName,
        phone,
        address1: item.address,
        city: item.city,
        country: 'Colombia',
        countryCode: 'CO',
      },
      ...(item.department && { province: item.department }),
    },
    tags: [],
    test: false,
    leaving: item.stays
      ? { verdict: 'stay', reason: item.stays, open, sent: [] }
      : { verdict: 'ship', partly: false, open, sent: [] },
  }
}

/** The amount that the file gives; else what the name of the way to pay says. Nothing is sent for free. */
function paymentOf({ collect, payment, total }: OrderItem): ReceivedOrder['payment'] {
  if (collect === 0) return { kind: 'nothing', because: 'paid' }
  if (collect !== undefined && collect > 0) return { kind: 'collect', amount: pesos(collect), because: 'file' }
  const gateways = payment ? [payment] : []
  const decided = decidePayment({
    gateways,
    tags: [],
    financialStatus: 'pending',
    currency: 'COP',
    total: pesos(total),
  })
  return decided.kind === 'unknown' ? { ...decided, names: [...decided.names] } : decided
}
