import { type Fields, fields, list, someText } from '@litper/kernel'
import { type HttpClient, type Recipient, SendError } from '@litper/ports'
import { call } from './proxy.ts'
import type { ChateaProSettings } from './settings.ts'

/** Chatea Pro's own id of a contact: the flow's prefix and the user. */
const USER_NS = /^f\d+u\d+$/

/** The contact's id, whenever it last wrote; undefined when Chatea Pro knows none. @throws SendError unreachable without an address */
export async function findUserNs(
  http: HttpClient,
  settings: ChateaProSettings,
  to: Recipient,
): Promise<string | undefined> {
  if (to.userId && USER_NS.test(to.userId)) return to.userId
  return someText((await lookUp(http, settings, to)).user_ns)
}

/**
 * The contact that free text may go to. A `userId` of Chatea Pro's form is taken as it is; a phone is looked up.
 * @throws SendError needs_template when the contact is unknown or wrote more than 24 hours ago; unreachable without an address
 */
export async function findSubscriber(http: HttpClient, settings: ChateaProSettings, to: Recipient): Promise<string> {
  if (to.userId && USER_NS.test(to.userId)) return to.userId
  const subscriber = await lookUp(http, settings, to)
  const userNs = someText(subscriber.user_ns)
  if (userNs === undefined) throw new SendError('needs_template', 'chatea-pro.subscriber_unknown')
  const recent = subscriber.is_last_message_in_last_24h
  if (recent === false || recent === 0 || recent === 'no')
    throw new SendError('needs_template', 'chatea-pro.window_closed')
  return userNs
}

async function lookUp(http: HttpClient, settings: ChateaProSettings, to: Recipient): Promise<Fields> {
  if (!to.phone) throw new SendError('unreachable', 'recipient.none')
  const query = new URLSearchParams({ phone: to.phone.replaceAll(' ', ''), limit: '1' })
  const { data } = await call(http, settings, 'GET', `/subscribers?${query}`)
  return fields(list(data)[0])
}
