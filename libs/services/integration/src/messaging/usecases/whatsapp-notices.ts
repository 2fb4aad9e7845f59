import type { InboundMessage, InboundStatus, InboundWebhook } from '@litper/connector-whatsapp'
import { CustomerWrote, MessageStatusReported } from '@litper/contracts'
import { type Emitted, emit } from '../../shared/usecases/telling.ts'

export interface Notice {
  /** The same on every redelivery, whatever it is batched with. */
  readonly key: string
  readonly told: Emitted
}

/** Everything a delivery says, as our events. */
export const noticesOf = ({ messages, statuses }: Pick<InboundWebhook, 'messages' | 'statuses'>): Notice[] => [
  ...messages.map((message) => ({ key: `m:${message.providerId}`, told: ofMessage(message) })),
  ...statuses.map((status) => ({ key: `s:${status.providerId}:${status.status}`, told: ofStatus(status) })),
]

function ofMessage(message: InboundMessage): Emitted {
  const { providerId: providerMessageId, from, at, kind, text, buttonId, location, context } = message
  const address = [location?.name, location?.address].filter(Boolean).join(', ')
  const place = location && { latitude: location.latitude, longitude: location.longitude, ...(address && { address }) }
  return emit(CustomerWrote, {
    provider: 'whatsapp-cloud',
    providerMessageId,
    from,
    at,
    kind,
    text,
    buttonId,
    location: place,
    inReplyTo: context?.messageId,
  })
}

function ofStatus({ providerId, opaque, status, at, errorCode, pricing }: InboundStatus): Emitted {
  return emit(MessageStatusReported, {
    provider: 'whatsapp-cloud',
    providerMessageId: providerId,
    messageId: opaque,
    status,
    at,
    errorCode,
    pricing,
  })
}
