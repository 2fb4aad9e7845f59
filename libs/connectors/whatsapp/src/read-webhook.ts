import { type Fields, fields, invalid, list, someText } from '@litper/kernel'
import { type ChangeContext, instantOf } from './change-context.ts'
import type {
  InboundMessage,
  InboundNotice,
  InboundNumberChange,
  InboundRevocation,
  InboundStatus,
  InboundWebhook,
} from './inbound.ts'
import { readMessage, readNumberChange, readRevocation } from './read-message.ts'
import { readErrors, readNotice } from './read-notice.ts'
import { readStatus } from './read-status.ts'

/** While it is read. */
class Webhook implements InboundWebhook {
  readonly messages: InboundMessage[] = []
  readonly statuses: InboundStatus[] = []
  readonly numberChanges: InboundNumberChange[] = []
  readonly revocations: InboundRevocation[] = []
  readonly notices: InboundNotice[] = []
  groups = 0
  skipped = 0

  keep<T>(into: T[], part: T | undefined): void {
    if (part === undefined) this.skipped++
    else into.push(part)
  }

  message(message: Fields, context: ChangeContext): void {
    if (someText(message.group_id) !== undefined) this.groups++
    else if (message.type === 'system') this.keep(this.numberChanges, readNumberChange(message, context))
    else if (message.type === 'revoke') this.keep(this.revocations, readRevocation(message, context))
    else this.keep(this.messages, readMessage(message, context))
  }

  status(status: Fields, context: ChangeContext): void {
    if (status.recipient_type === 'group') this.groups++
    else this.keep(this.statuses, readStatus(status, context))
  }
}

/**
 * Reads one delivery: every change of every entry. Unknown message types stay as kind `unsupported`; fields that say nothing of a
 * message or the account are passed over.
 * @throws DomainError invalid `whatsapp.not_a_webhook` when it is not Meta's envelope
 */
export function readWebhook(body: unknown, receivedAt: Date = new Date()): InboundWebhook {
  const { object, entry } = fields(body)
  if (object !== 'whatsapp_business_account' || !Array.isArray(entry)) throw invalid('whatsapp.not_a_webhook')
  const read = new Webhook()
  for (const { id, time, changes } of entry.map(fields)) {
    const context = { phoneNumberId: '', contacts: [], receivedAt: receivedAt.toISOString() }
    const at = instantOf(typeof time === 'number' ? String(time) : undefined, context)
    for (const { field, value } of list(changes).map(fields)) {
      if (field === 'messages') readMessages(read, fields(value), context)
      else read.keep(read.notices, readNotice(field, fields(value), { accountId: someText(id) ?? '', at }))
    }
  }
  return read
}

function readMessages(read: Webhook, value: Fields, { receivedAt }: ChangeContext): void {
  const context: ChangeContext = {
    phoneNumberId: someText(fields(value.metadata).phone_number_id) ?? '',
    contacts: list(value.contacts).map(fields),
    receivedAt,
  }
  for (const message of list(value.messages).map(fields)) read.message(message, context)
  for (const status of list(value.statuses).map(fields)) read.status(status, context)
  const place = { phoneNumberId: context.phoneNumberId, at: receivedAt }
  read.notices.push(...readErrors(value.errors, place))
}
