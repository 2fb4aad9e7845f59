import { createHash } from 'node:crypto'
import { compact, e164, fields, invalid, someText } from '@litper/kernel'

/** A customer's message as the merchant's flow reports it. */
export interface InboundMessage {
  /** The flow's message id; where it gives none, a digest of contact, words and minute: the same on a repeat. */
  readonly providerId: string
  readonly from: {
    readonly phone?: string /** Chatea Pro's `user_ns`. */
    readonly userId?: string
    readonly name?: string
  }
  /** RFC 3339 UTC: when it reached us. */
  readonly at: string
  readonly kind: 'text' | 'button' | 'unsupported'
  readonly text?: string
  readonly buttonId?: string
}

/**
 * Reads the body that the merchant's flow posts with an "external request" step:
 * `{user_ns, phone, name, text, message_id?, button_id?}`.
 * @throws DomainError invalid `chatea-pro.not_a_message` when it names no contact
 */
export function readInbound(body: unknown, receivedAt: Date = new Date()): InboundMessage {
  const message = fields(body)
  const userId = someText(message.user_ns)
  const from = compact({ phone: e164(message.phone), userId, name: someText(message.name) })
  if (from.phone === undefined && from.userId === undefined) throw invalid('chatea-pro.not_a_message')
  const words = someText(message.text)
  const buttonId = someText(message.button_id)
  const at = receivedAt.toISOString()
  const given =
    someText(message.message_id) ?? (Number.isSafeInteger(message.message_id) ? `${message.message_id}` : undefined)
  return compact({
    providerId:
      given !== undefined && given.length > 255
        ? digest(given)
        : (given ?? digest(from.userId ?? from.phone ?? '', buttonId ?? words ?? '', at.slice(0, 16))),
    from,
    at,
    kind:
      buttonId !== undefined ? ('button' as const) : words !== undefined ? ('text' as const) : ('unsupported' as const),
    text: words,
    buttonId,
  })
}

const digest = (...parts: string[]) => createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 40)
