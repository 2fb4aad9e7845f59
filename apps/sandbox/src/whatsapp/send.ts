import { contentOf } from './content.ts'
import type { WhatsappDesk } from './desk.ts'
import { GraphError } from './graph-error.ts'
import { wamid } from './ids.ts'
import { inWindow, type Person } from './people.ts'
import { type MessageBody, readMarkAsRead, readMessage } from './validate.ts'

/** Accepts or refuses one message, as `POST /{phone number id}/messages` does. @throws GraphError */
export function send(desk: WhatsappDesk, given: unknown): object {
  const now = desk.world.clock.ms()
  if (!desk.limits.takeThroughput(now)) {
    throw new GraphError(130429, 'Cloud API message throughput has been reached')
  }
  const body = readMessage(given)
  const content = contentOf(body)
  const template = body.type === 'template' ? (body.template as { name: string }).name : undefined
  if (template !== undefined) desk.templates.check(template)
  const person = recipientOf(desk, body)
  if (content.freeForm && !inWindow(person, now)) {
    throw new GraphError(131047, 'More than 24 hours have passed since the recipient last replied to the sender number')
  }
  if (!desk.limits.takePair(person.phone, now)) {
    throw new GraphError(
      131056,
      'Too many messages sent from this phone number to the same phone number in a short time',
    )
  }
  const id = wamid(person.hidden ? person.userId : person.phone)
  const failure = person.unreachable ? undefined : desk.failures.take(person.phone, template)
  if (!person.unreachable && !failure) {
    const { text, buttons } = content
    desk.inbox.add({ id, to: person.phone, at: now, type: body.type, text, buttons, raw: body }, content.sameness)
    desk.world.timings.reached(person.phone)
  }
  desk.statuses.follow({ id, person, category: content.category, opaque: body.biz_opaque_callback_data, failure })
  return {
    messaging_product: 'whatsapp',
    contacts: [
      {
        input: body.to ?? body.recipient,
        ...(person.hidden ? {} : { wa_id: person.phone }),
        user_id: person.userId,
      },
    ],
    messages: [{ id, ...(content.freeForm ? {} : { message_status: 'accepted' }) }],
  }
}

/** @throws GraphError for an id that is not a message from a person */
export function markAsRead(desk: WhatsappDesk, given: unknown): object {
  const { message_id } = readMarkAsRead(given)
  if (!desk.written.has(message_id)) throw new GraphError(100, 'message_id: no such message')
  desk.counts.readMarks += 1
  return { success: true }
}

/** The phone is used when both are given. */
function recipientOf(desk: WhatsappDesk, { to, recipient }: MessageBody): Person {
  if (to !== undefined) {
    const plain = to.replace(/[\s()+-]/g, '')
    if (!/^\d{8,15}$/.test(plain)) throw new GraphError(100, 'Param to is not a valid phone number')
    return desk.people.withPhone(plain)
  }
  const person = recipient === undefined ? undefined : desk.people.withUserId(recipient)
  if (!person) throw new GraphError(131026, 'Message undeliverable: unknown recipient')
  return person
}
