import { compact, e164, type Fields, fields, someText } from '@litper/kernel'
import { type ChangeContext, instantOf, providerIdOf } from './change-context.ts'
import type { InboundKind, InboundMessage, InboundNumberChange, InboundPerson } from './inbound.ts'

type Content = Pick<InboundMessage, 'kind' | 'text' | 'buttonId' | 'location' | 'media'>
const MEDIA = new Set(['image', 'audio', 'video', 'document', 'sticker'])

/** One customer message; nothing when it names no message or no person. */
export function readMessage(message: Fields, context: ChangeContext): InboundMessage | undefined {
  const providerId = providerIdOf(message.id)
  const from = readPerson(message, context)
  if (providerId === undefined || (from.phone === undefined && from.userId === undefined)) return undefined
  const content = readContent(message)
  const answered = someText(fields(message.context).id) ?? someText(fields(message.reaction).message_id)
  return compact({
    providerId,
    phoneNumberId: context.phoneNumberId,
    from,
    at: instantOf(message.timestamp, context),
    ...content,
    context: answered === undefined ? undefined : { messageId: answered },
  })
}

/** A `system` message; nothing when it is of another kind than a change of number. */
export function readNumberChange(message: Fields, context: ChangeContext): InboundNumberChange | undefined {
  const providerId = providerIdOf(message.id)
  const system = fields(message.system)
  const to = compact<InboundPerson>({
    phone: e164(system.wa_id) ?? e164(system.new_wa_id),
    userId: someText(system.user_id),
  })
  const from = readPerson(message, context)
  const named = (person: InboundPerson) => person.phone !== undefined || person.userId !== undefined
  if (providerId === undefined || !named(from) || !named(to)) return undefined
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

function readContent(message: Fields): Content {
  const { type } = message
  const part = typeof type === 'string' && Object.hasOwn(message, type) ? fields(message[type]) : {}
  if (type === 'text') return withText('text', part.body)
  if (type === 'button') return button(part.payload, part.text)
  if (type === 'interactive') return readReply(part)
  if (type === 'location') return readLocation(part)
  if (type === 'contacts') return { kind: 'contacts' }
  if (type === 'reaction') return withText('reaction', part.emoji)
  if (typeof type === 'string' && MEDIA.has(type)) return readMedia(type as InboundKind, part)
  return { kind: 'unsupported' }
}

function readReply(interactive: Fields): Content {
  const reply = fields(interactive.button_reply ?? interactive.list_reply)
  return button(reply.id, reply.title)
}

/** A template's quick reply, an interactive button and a list's row are all one: the customer chose. */
function button(id: unknown, title: unknown): Content {
  const buttonId = someText(id)
  return buttonId === undefined ? withText('unsupported', title) : { ...withText('button', title), buttonId }
}

function readLocation({ latitude, longitude, name, address }: Fields): Content {
  const valid =
    typeof latitude === 'number' &&
    Math.abs(latitude) <= 90 &&
    typeof longitude === 'number' &&
    Math.abs(longitude) <= 180
  if (!valid) return { kind: 'unsupported' }
  return {
    kind: 'location',
    location: compact({ latitude, longitude, name: someText(name), address: someText(address) }),
  }
}

function readMedia(kind: InboundKind, part: Fields): Content {
  const id = someText(part.id)
  const media =
    id === undefined ? undefined : compact({ id, mimeType: someText(part.mime_type), sha256: someText(part.sha256) })
  return compact({ ...withText(kind, part.caption), media })
}

function withText(kind: InboundKind, value: unknown): Content {
  return compact({ kind, text: someText(value) })
}
