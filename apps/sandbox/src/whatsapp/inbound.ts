import type { WhatsappDesk } from './desk.ts'
import { wamid } from './ids.ts'
import { type Content, type KindsBody, kindOf } from './inbound-kinds.ts'
import { sampleFile } from './media-store.ts'
import { digits, type Person } from './people.ts'
import { DISPLAY_PHONE, emit } from './webhook.ts'

const MEDIA = ['image', 'audio', 'video', 'document', 'sticker'] as const
type MediaKind = (typeof MEDIA)[number]

interface FileBody {
  readonly caption?: string
  readonly mimeType?: string
  readonly base64?: string
}

/** An action of a person on their phone, as `POST /sandbox/whatsapp/inbound` takes it. */
export interface InboundBody extends KindsBody, Partial<Record<MediaKind, true | FileBody>> {
  readonly from: string
  readonly name?: string
  readonly userId?: string
  readonly username?: string
  readonly hidePhone?: boolean
  readonly text?: string
  /** The title, id or payload of a button or list row that the phone shows. */
  readonly button?:
    | string
    | { readonly id?: string; readonly payload?: string; readonly title?: string; readonly text?: string }
  readonly location?: {
    readonly latitude: number
    readonly longitude: number
    readonly name?: string
    readonly address?: string
  }
  /** Id of the message answered. */
  readonly context?: string | { readonly id: string }
  readonly referral?: object
  /** The group that it is written in: no private chat. */
  readonly group?: string
}

/** Sends the person’s message to the platform and opens the 24 h window. Undefined when the body has no content. */
export function receive(
  desk: WhatsappDesk,
  body: InboundBody,
): { id: string; userId: string; type: string } | undefined {
  const person = personOf(desk, body)
  const content = contentOf(desk, person, body)
  if (!content) return undefined
  const now = desk.world.clock.ms()
  const id = wamid(person.hidden ? person.userId : person.phone)
  person.lastWroteAt = now
  desk.remember(id)
  desk.counts.inbound += 1
  const answered = typeof body.context === 'string' ? body.context : body.context?.id
  const message = {
    ...(person.hidden ? {} : { from: person.phone }),
    from_user_id: person.userId,
    id,
    timestamp: String(Math.floor(now / 1000)),
    ...(answered === undefined ? {} : { context: { from: DISPLAY_PHONE, id: answered } }),
    ...content,
    ...(body.group === undefined ? {} : { group_id: body.group }),
    ...(body.referral ? { referral: body.referral } : {}),
  }
  emit(desk.world, [{ contacts: [contactOf(person)], messages: [message] }])
  return { id, userId: person.userId, type: content.type }
}

export function contactOf(person: Person): object {
  return {
    profile: { name: person.name, ...(person.username === undefined ? {} : { username: person.username }) },
    ...(person.hidden ? {} : { wa_id: person.phone }),
    user_id: person.userId,
  }
}

function personOf(desk: WhatsappDesk, body: InboundBody): Person {
  const person = desk.people.withPhone(digits(body.from))
  if (body.userId && body.userId !== person.userId) desk.people.rename(person, body.userId)
  if (body.name) person.name = body.name
  if (body.username !== undefined) person.username = body.username
  if (body.hidePhone !== undefined) person.hidden = body.hidePhone
  return person
}

function contentOf(desk: WhatsappDesk, person: Person, body: InboundBody): Content | undefined {
  if (body.text !== undefined) return { type: 'text', text: { body: body.text } }
  if (body.button !== undefined) return buttonOf(desk, person, body)
  if (body.location) return { type: 'location', location: body.location }
  const other = kindOf(body)
  if (other) return other
  const kind = MEDIA.find((name) => body[name] !== undefined)
  if (!kind) return undefined
  const file = body[kind] === true ? {} : (body[kind] as FileBody)
  const sample = sampleFile(kind)
  const bytes = file.base64 === undefined ? sample.bytes : Buffer.from(file.base64, 'base64')
  const { id, mimeType, sha256 } = desk.media.add(bytes, file.mimeType ?? sample.mimeType)
  const caption = file.caption === undefined ? {} : { caption: file.caption }
  return {
    type: kind,
    [kind]: { ...caption, mime_type: mimeType, sha256, id, ...(kind === 'audio' ? { voice: true } : {}) },
  }
}

/**
 * A quick reply of a template is reported as `button`, an interactive button or list row as `interactive`: decided by the
 * newest message that showed it (or the one in `context`). When no message showed it: a quick reply with the given text.
 */
function buttonOf(desk: WhatsappDesk, person: Person, body: InboundBody): Content {
  const given = typeof body.button === 'string' ? { title: body.button } : (body.button ?? {})
  const names = [
    given.title,
    'id' in given ? given.id : undefined,
    'payload' in given ? given.payload : undefined,
    'text' in given ? given.text : undefined,
  ]
  const wanted = names.filter((name) => name !== undefined).map((name) => name.toLowerCase())
  const answered = typeof body.context === 'string' ? body.context : body.context?.id
  const isIt = (button: { id: string; title: string }) =>
    wanted.includes(button.id.toLowerCase()) || wanted.includes(button.title.toLowerCase())
  const shown = desk.inbox.lastTo(
    person.phone,
    (message) => (answered === undefined || message.id === answered) && message.buttons.some(isIt),
  )
  const button = shown?.buttons.find(isIt)
  const context = shown ? { context: { from: DISPLAY_PHONE, id: shown.id } } : {}
  if (!shown || !button) {
    const payload = names.findLast((name) => name !== undefined) ?? ''
    return { type: 'button', button: { payload, text: names.find((name) => name !== undefined) ?? payload } }
  }
  if (shown.type === 'template')
    return { ...context, type: 'button', button: { payload: button.id, text: button.title } }
  const isList = (shown.raw.interactive as { type?: string } | undefined)?.type === 'list'
  const reply = isList ? 'list_reply' : 'button_reply'
  return {
    ...context,
    type: 'interactive',
    interactive: { type: reply, [reply]: { id: button.id, title: button.title } },
  }
}
