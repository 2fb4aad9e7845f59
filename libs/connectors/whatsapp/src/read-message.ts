import { compact, e164, type Fields, fields, someText } from '@litper/kernel'
import { type ChangeContext, instantOf, providerIdOf } from './change-context.ts'
import type { InboundMessage, InboundNumberChange, InboundPerson, InboundRevocation } from './inbound.ts'
import { readContent } from './read-content.ts'

/** One customer message; nothing when it names no message or no person. */
export function readMessage(message: Fields, context: ChangeContext): InboundMessage | undefined {
  const providerId = providerIdOf(message.id)
  const from = readPerson(message, context)
  if (providerId === undefined || !isNamed(from)) return undefined
  const edit = message.type === 'edit' ? fields(message.edit) : undefined
  const edits = edit && someText(edit.original_message_id)
  if (edit && edits === undefined) return undefined
  const content = readContent(edit ? fields(edit.message) : message)
  const answered = someText(fields(message.context).id) ?? someText(fields(message.reaction).message_id)
  return compact({
    providerId,
    phoneNumberId: context.phoneNumberId,
    from,
    at: instantOf(message.timestamp, context),
    ...content,
    edits,
    context: answered === undefined ? undefined : { messageId: answered },
  })
}

/** A message that its writer took back. */
export function readRevocation(message: Fields, context: ChangeContext): InboundRevocation | undefined {
  const providerId = someText(message.id)
  const revokes = someText(fields(message.revoke).original_message_id)
  const from = readPerson(message, context)
  if (providerId === undefined || revokes === undefined || !isNamed(from)) return undefined
  return { providerId, phoneNumberId: context.phoneNumberId, at: instantOf(message.timestamp, context), from, revokes }
}

const isNamed = (person: InboundPerson) => person.phone !== undefined || person.userId !== undefined

/** A `system` message; nothing when it is of another kind than a change of number. */
export function readNumberChange(message: Fields, context: ChangeContext): InboundNumberChange | undefined {
  const providerId = providerIdOf(message.id)
  const system = fields(message.system)
  const to = compact<InboundPerson>({
    phone: e164(system.wa_id) ?? e164(system.new_wa_id),
    userId: someText(system.user_id),
  })
  const from = readPerson(message, context)
  const isSame = (to.phone ?? from.phone) === from.phone && (to.userId ?? from.userId) === from.userId
  // a new device tells of itself in the same way, with the number that it had
  if (system.type === 'customer_identity_changed' || isSame) return undefined
  if (providerId === undefined || !isNamed(from) || !isNamed(to)) return undefined
  return { providerId, phoneNumberId: context.phoneNumberId, at: instantOf(message.timestamp, context), from, to }
}

function readPerson(message: Fields, { contacts }: ChangeContext): InboundPerson {
  const userId = someText(message.from_user_id)
  const matches = (contact: Fields) =>
    (userId !== undefined && contact.user_id === userId) ||
    (typeof message.from === 'string' && contact.wa_id === message.from)
  const contact = contacts.find(matches) ?? (contacts.length === 1 ? contacts[0]! : {})
  const profile = fields(contact.profile)
  return compact({
    phone: e164(message.from) ?? e164(contact.wa_id),
    userId: userId ?? someText(contact.user_id),
    username: someText(profile.username) ?? someText(contact.username),
    name: someText(profile.name),
  })
}
