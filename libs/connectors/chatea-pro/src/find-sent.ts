import { fields, list, someText } from '@litper/kernel'
import type { HttpClient, OutgoingMessage, SentMessage } from '@litper/ports'
import { findUserNs } from './find-subscriber.ts'
import { call } from './proxy.ts'
import type { ChateaProSettings } from './settings.ts'

const LOOKED_AT = 20
/** Two messages to one person are six seconds apart: what is younger than this is no message before. */
const SKEW_MS = 5000

/** Chatea Pro brings no id of ours back: the person's chat is searched for our words. @throws SendError */
export async function findSent(
  http: HttpClient,
  settings: ChateaProSettings,
  { to, content }: OutgoingMessage,
  since: Date,
): Promise<SentMessage | undefined> {
  const userNs = await findUserNs(http, settings, to)
  if (userNs === undefined) return undefined
  const query = new URLSearchParams({ user_ns: userNs, limit: String(LOOKED_AT), include_bot: 'true' })
  const { data } = await call(http, settings, 'GET', `/subscriber/chat-messages?${query}`)
  const found = list(data)
    .map(fields)
    .find(
      (one) =>
        one.type === 'out' &&
        Date.parse(someText(one.created_at) ?? '') >= since.getTime() - SKEW_MS &&
        says(someText(one.content) ?? '', content),
    )
  if (!found) return undefined
  const providerId = someText(found.id)
  return providerId === undefined ? {} : { providerId }
}

/** Free words as they were sent, with or without numbered buttons; or a template's text, which is the merchant's, with our values in order. */
function says(said: string, content: OutgoingMessage['content']): boolean {
  const text = content.kind === 'template' ? content.fallbackText : content.text
  if (oneLine(said).startsWith(oneLine(text)) && oneLine(text) !== '') return true
  if (content.kind !== 'template' || content.parameters.length === 0) return false
  let from = 0
  for (const value of content.parameters.map(oneLine)) {
    const at = oneLine(said).indexOf(value, from)
    if (at < 0) return false
    from = at + value.length
  }
  return true
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
