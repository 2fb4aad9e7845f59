import type { InboundMessage, InboundStatus, InboundWebhook } from '@litper/connector-whatsapp'
import { CustomerWrote, type Emitted, emit, MessageStatusReported } from '@litper/contracts'
import { isUuid } from '@litper/kernel'

export interface Notice {
  /** The same on every redelivery, also in another batch. */
  readonly key: string
  readonly emitted: Emitted
}

/** Our messages' ids are UUIDs; with another mark, the status is of a message that another system sent from the same number. */
const isOurs = ({ opaque }: InboundStatus) => opaque === undefined || isUuid(opaque)

/** The events of a delivery. */
export const noticesOf = ({ messages, statuses }: Pick<InboundWebhook, 'messages' | 'statuses'>): Notice[] => [
  ...messages.map((message) => ({ key: `m:${message.providerId}`, emitted: ofMessage(message) })),
  ...statuses
    .filter(isOurs)
    .map((status) => ({ key: `s:${status.providerId}:${status.status}`, emitted: ofStatus(status) })),
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

function ofStatus({ providerId, opaque, status, at, errorCode, pricing, trace }: InboundStatus): Emitted {
  const emitted = emit(MessageStatusReported, {
    provider: 'whatsapp-cloud',
    providerMessageId: providerId,
    messageId: opaque,
    status,
    at,
    errorCode,
    pricing,
  })
  return trace === undefined ? emitted : { ...emitted, traceparent: trace }
}
