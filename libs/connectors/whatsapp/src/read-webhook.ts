import { fields, invalid, list, someText } from '@litper/kernel'
import type { ChangeContext } from './change-context.ts'
import type { InboundMessage, InboundNumberChange, InboundStatus, InboundWebhook } from './inbound.ts'
import { readMessage, readNumberChange } from './read-message.ts'
import { readStatus } from './read-status.ts'

/**
 * Reads one delivery: every change of every entry. Unknown message types stay as kind `unsupported`; fields other than `messages`
 * are passed over.
 * @throws DomainError invalid `whatsapp.not_a_webhook` when it is not Meta's envelope
 */
export function readWebhook(body: unknown, receivedAt: Date = new Date()): InboundWebhook {
  const { object, entry } = fields(body)
  if (object !== 'whatsapp_business_account' || !Array.isArray(entry)) throw invalid('whatsapp.not_a_webhook')
  const messages: InboundMessage[] = []
  const statuses: InboundStatus[] = []
  const numberChanges: InboundNumberChange[] = []
  let skipped = 0
  const keep = <T>(into: T[], part: T | undefined) => (part === undefined ? skipped++ : into.push(part))

  for (const change of entry.flatMap((item) => list(fields(item).changes)).map(fields)) {
    const value = fields(change.value)
    if (change.field !== 'messages') continue
    const context: ChangeContext = {
      phoneNumberId: someText(fields(value.metadata).phone_number_id) ?? '',
      contacts: list(value.contacts).map(fields),
      receivedAt: receivedAt.toISOString(),
    }
    for (const message of list(value.messages).map(fields)) {
      if (message.type === 'system') keep(numberChanges, readNumberChange(message, context))
      else keep(messages, readMessage(message, context))
    }
    for (const status of list(value.statuses).map(fields)) keep(statuses, readStatus(status, context))
  }
  return { messages, statuses, numberChanges, skipped }
}
