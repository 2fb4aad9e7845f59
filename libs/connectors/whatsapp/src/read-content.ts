import { compact, cut, type Fields, fields, someText } from '@litper/kernel'
import type { InboundContent, InboundKind } from './inbound.ts'
import { readContacts, readForm, readOrder } from './read-structured.ts'

const MEDIA = new Set(['image', 'audio', 'video', 'document', 'sticker'])

/** What a message holds; a kind that is not known stays as `unsupported`. */
export function readContent(message: Fields): InboundContent {
  const { type } = message
  const part = typeof type === 'string' && Object.hasOwn(message, type) ? fields(message[type]) : {}
  if (type === 'text') return withText('text', part.body)
  if (type === 'button') return button(part.payload, part.text)
  if (type === 'interactive') return readReply(part)
  if (type === 'location') return readLocation(part)
  if (type === 'contacts') return readContacts(message.contacts)
  if (type === 'order') return readOrder(part)
  if (type === 'request_welcome') return { kind: 'welcome' }
  if (type === 'reaction') return withText('reaction', part.emoji)
  if (typeof type === 'string' && MEDIA.has(type)) return readMedia(type as InboundKind, part)
  return unsupported(someText(fields(message.unsupported).type) ?? someText(type))
}

/** Kept with its name, so that a person sees what came. */
const unsupported = (name?: string): InboundContent => ({
  kind: 'unsupported',
  ...(name !== undefined && { lines: [cut(name, 60)] }),
})

function readReply(interactive: Fields): InboundContent {
  if (interactive.nfm_reply !== undefined) return readForm(fields(interactive.nfm_reply))
  const reply = fields(interactive.button_reply ?? interactive.list_reply)
  return button(reply.id, reply.title)
}

/** A template's quick reply, an interactive button and a list's row are all one: the customer chose. */
function button(id: unknown, title: unknown): InboundContent {
  const buttonId = someText(id)
  return buttonId === undefined
    ? { ...unsupported('button'), ...compact({ text: someText(title) }) }
    : { ...withText('button', title), buttonId }
}

function readLocation({ latitude, longitude, name, address }: Fields): InboundContent {
  const valid =
    typeof latitude === 'number' &&
    Math.abs(latitude) <= 90 &&
    typeof longitude === 'number' &&
    Math.abs(longitude) <= 180
  if (!valid) return unsupported('location')
  return {
    kind: 'location',
    location: compact({ latitude, longitude, name: someText(name), address: someText(address) }),
  }
}

function readMedia(kind: InboundKind, part: Fields): InboundContent {
  const id = someText(part.id)
  const media =
    id === undefined ? undefined : compact({ id, mimeType: someText(part.mime_type), sha256: someText(part.sha256) })
  return compact({ ...withText(kind, part.caption), media })
}

function withText(kind: InboundKind, value: unknown): InboundContent {
  return compact({ kind, text: someText(value) })
}
