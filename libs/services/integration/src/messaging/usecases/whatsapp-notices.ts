import {
  failureOf,
  type InboundMessage,
  type InboundNotice,
  type InboundPerson,
  type InboundStatus,
  type InboundWebhook,
} from '@litper/connector-whatsapp'
import {
  CustomerMoved,
  CustomerRevoked,
  CustomerWrote,
  type Emitted,
  emit,
  MessageStatusReported,
  ProviderNoticed,
} from '@litper/contracts'
import { isUuid } from '@litper/kernel'

export interface Notice {
  /** The same on every redelivery, also in another batch. */
  readonly key: string
  readonly emitted: Emitted
}

const provider = 'whatsapp-cloud'
/** Our messages' ids are UUIDs; with another mark, the status is of a message that another system sent from the same number. */
const isOurs = ({ opaque }: InboundStatus) => opaque === undefined || isUuid(opaque)

/** The events of a delivery; `hash` is its body's, for what Meta gives no id. */
export const noticesOf = (read: InboundWebhook, hash: string): Notice[] => [
  ...read.messages.map((message) => ({ key: `m:${message.providerId}`, emitted: ofMessage(message) })),
  ...read.revocations.map(({ providerId, revokes, from, at }) => ({
    key: `r:${providerId}`,
    emitted: emit(CustomerRevoked, {
      provider,
      providerMessageId: providerId,
      revokedMessageId: revokes,
      from: personOf(from),
      at,
    }),
  })),
  ...read.numberChanges.map(({ providerId, from, to, at }) => ({
    key: `n:${providerId}`,
    emitted: emit(CustomerMoved, {
      provider,
      providerMessageId: providerId,
      from: personOf(from),
      to: personOf(to),
      at,
    }),
  })),
  ...read.statuses
    .filter(isOurs)
    .map((status) => ({ key: `s:${status.providerId}:${status.status}`, emitted: ofStatus(status) })),
  ...read.notices.map((notice, index) => ({ key: `a:${hash}:${index}`, emitted: ofNotice(notice) })),
]

const personOf = ({ phone, userId, username, name }: InboundPerson) => ({ phone, userId, username, name })

function ofMessage(message: InboundMessage): Emitted {
  const { providerId: providerMessageId, from, at, kind, text, buttonId, location, context, lines, edits } = message
  const address = [location?.name, location?.address].filter(Boolean).join(', ')
  const place = location && { latitude: location.latitude, longitude: location.longitude, ...(address && { address }) }
  return emit(CustomerWrote, {
    provider,
    providerMessageId,
    from,
    at,
    kind,
    text,
    buttonId,
    location: place,
    inReplyTo: context?.messageId,
    ...(lines && { lines: [...lines] }),
    ...(edits && { edits }),
  })
}

function ofStatus({ providerId, opaque, status, at, errorCode, pricing, trace }: InboundStatus): Emitted {
  const emitted = emit(MessageStatusReported, {
    provider,
    providerMessageId: providerId,
    messageId: opaque,
    status,
    at,
    errorCode,
    // a failure that comes by status asks the same of us as one that comes at once
    ...(status === 'failed' && { failure: failureOf(numberOf(errorCode), 200, false) }),
    pricing,
  })
  return trace === undefined ? emitted : { ...emitted, traceparent: trace }
}

const numberOf = (code: string | undefined) => (code !== undefined && /^\d+$/.test(code) ? Number(code) : undefined)

function ofNotice({ accountId, phoneNumberId, kind, code, severity, subject, detail, at }: InboundNotice): Emitted {
  return emit(ProviderNoticed, {
    provider,
    kind,
    code,
    severity,
    subject: subject || phoneNumberId || accountId || undefined,
    detail,
    at,
  })
}
