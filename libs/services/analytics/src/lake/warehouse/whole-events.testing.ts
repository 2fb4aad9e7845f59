import { newId, type TenantId } from '@litper/kernel'
import type { Envelope } from '@litper/ports'
import type { Event } from '../../domain/heard.ts'
import type { Life } from '../../timelines.testing.ts'

const STREAMS: Readonly<Record<string, string>> = {
  orders: 'orders.order',
  tracking: 'tracking.waybill',
  notifications: 'notifications.message',
  chat: 'chat.conversation',
  integration: 'integration.message-status',
}
const ORDER = { externalId: '5599', name: '#1001' }
const PARCEL = {
  externalId: '5599',
  orderName: '#1001',
  carrierName: 'Transportadora',
  number: '000123',
  trackingUrl: 'https://example.com/t/secret',
}
const destination = { address: 'CL 1 2-3', department: 'X', daneCode: '11001' }
/** What the lives of the numbers' specs leave out of each event, because no number needs it. */
const MORE: Readonly<Record<string, (data: Record<string, unknown>) => object>> = {
  'orders.order-placed': () => ORDER,
  'orders.order-held': () => ORDER,
  'orders.order-confirmed': (data) => ({
    ...{ ...ORDER, customer: PERSON, lines: [], weightGrams: 500 },
    destination: { ...destination, ...(data['destination'] as object) },
  }),
  'orders.order-cancelled': () => ({ ...ORDER, reason: 'asked' }),
  'orders.order-restored': () => ({ ...ORDER, revision: 1 }),
  'tracking.waybill-created': () => ({ ...PARCEL, customer: PERSON }),
  'tracking.waybill-moved': () => ({ ...PARCEL, customer: PERSON, previous: 'created', code: '1', description: 'x' }),
  'integration.message-status-reported': () => ({
    ...{ provider: 'whatsapp-cloud', providerMessageId: 'wamid.1', status: 'delivered' },
  }),
  'chat.reply-composed': () => ({
    replyId: newId(),
    provider: 'whatsapp-cloud',
    to: { phone: '+573001' },
    text: 'Hola',
  }),
}
const PERSON = { firstName: 'Laura', lastName: 'P', phone: '+573000000000' }

/** The events of lives as services emit them: whole by their contracts, in envelopes. */
export const wholeEvents = (lives: readonly Life[], tenant: TenantId): Envelope[] =>
  lives.flatMap(({ orderId, events }) => events.map((event) => whole(event, orderId, tenant)))

function whole(event: Event, orderId: string, tenant: TenantId): Envelope {
  const data = event.data as Record<string, unknown>
  const all = { ...data, ...MORE[event.name]?.(data) } as Record<string, unknown>
  const key = String(all['messageId'] ?? all['conversationId'] ?? orderId)
  const stream = STREAMS[event.name.split('.')[0]!]!
  return { ...event, stream, key, tenant, correlation: newId(), data: all }
}
