import { type Emitted, emit, OrderSentElsewhere } from '@litper/contracts'
import { type CarrierNames, carrierNamed } from '@litper/kernel'
import { numbersOf, type Order } from '../domain/order.ts'

/**
 * What the merchant sent by hand while it waited here is followed, where its carrier is one of the merchant's enabled accounts. What was
 * sent before we knew of it is not.
 */
export function sentByHand(
  order: Order,
  before: Order | undefined,
  carriers: readonly CarrierNames[],
  at: string,
): Emitted[] {
  const { stop, written, lines, revision } = order
  const number = stop?.sent?.[0]
  const isNews = before !== undefined && before.timeline.length > 1 && !numbersOf(order).includes(number ?? '')
  if (stop?.detail !== 'fulfilled' || number === undefined || !isNews) return []
  const { company = '' } = stop
  const carrier = carrierNamed(company, carriers)?.id
  if (carrier === undefined) return []
  const { address1: address = '', city = '', province: department = '' } = written
  const contents = lines.map(({ title }) => title).join(', ')
  return [
    emit(OrderSentElsewhere, {
      ...{ orderId: order.id, externalId: order.externalId, shopDomain: order.shopDomain, name: order.name },
      ...{ customer: order.customer, destination: { address, city, department }, contents },
      ...{ total: order.total, collect: order.collect, sentAt: at, at, carrier, carrierName: company, number },
      ...(revision && { revision }),
    }),
  ]
}
