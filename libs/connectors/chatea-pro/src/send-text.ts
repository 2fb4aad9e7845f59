import { type Fields } from '@litper/kernel'
import { type HttpClient, type OutgoingMessage, SendError } from '@litper/ports'
import { findSubscriber } from './find-subscriber.ts'
import { call } from './proxy.ts'
import type { ChateaProSettings } from './settings.ts'

/** Free text inside the 24 hours. @throws SendError */
export async function sendText(
  http: HttpClient,
  settings: ChateaProSettings,
  to: OutgoingMessage['to'],
  content: string,
): Promise<Fields> {
  if (content.trim() === '') throw new SendError('permanent', 'chatea-pro.limit.text')
  const userNs = await findSubscriber(http, settings, to)
  return call(http, settings, 'POST', '/subscriber/send-text', { user_ns: userNs, content })
}

/**
 * Buttons as numbered lines: Chatea Pro's own buttons run steps of the merchant's flow and bring no id back. The customer answers
 * with the number or the words.
 */
export function numbered(text: string, buttons: readonly { readonly title: string }[]): string {
  return [text, '', ...buttons.map(({ title }, index) => `${index + 1}. ${title}`)].join('\n')
}
